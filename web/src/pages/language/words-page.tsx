import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { breakingTextsQuery, ignoredReviewQuery, type Term, type TermStatus, termsQuery } from '../../api/language.ts';
import { mayDo } from '../../api/session.ts';
import { Button } from '../../parts/button.tsx';
import { Chip, ChipRow } from '../../parts/chip.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useOrganisation } from '../../shell/session-context.ts';
import { BreakingTexts } from './breaking-texts.tsx';
import { IgnoredReview } from './ignored-review.tsx';
import styles from './language.module.css';
import { TermDialog } from './term-dialog.tsx';
import { TermUses } from './term-uses.tsx';
import { TermsTable } from './terms-table.tsx';

const statuses = ['preferred', 'allowed', 'avoid'] as const satisfies readonly TermStatus[];

export const WordsPage = () => {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  const navigate = useNavigate({ from: '/sprak/ord' });
  const { ord } = useSearch({ from: '/staff/sprak/ord' });
  const [search, setSearch] = useState('');
  const [status, setStatus] = useState<TermStatus | ''>('');
  const [edited, setEdited] = useState<Term | 'new' | null>(null);
  const terms = useQuery(termsQuery(search, status));
  const mayWrite = mayDo(organisation.roles, 'write');
  const isFiltered = search !== '' || status !== '';
  const add = (
    <Button look="primary" onPress={() => setEdited('new')}>
      {t('words.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('words.title')} lead={t('words.lead')} actions={mayWrite && add} />
      <div className={styles.main}>
        <QueryView query={useQuery(breakingTextsQuery)}>{(breaking) => <BreakingTexts {...breaking} />}</QueryView>
        <section className={styles.section} aria-label={t('words.title')}>
          <h2>{t('words.every')}</h2>
          <div className={styles.filters}>
            <SearchField label={t('words.search')} value={search} onSearch={setSearch} />
            <ChipRow label={t('words.statuses')}>
              {statuses.map((one) => (
                <Chip key={one} isOn={status === one} onToggle={(isOn) => setStatus(isOn ? one : '')}>
                  {t(`words.status.${one}`)}
                </Chip>
              ))}
            </ChipRow>
          </div>
          <QueryView query={terms}>
            {(found) =>
              found.length > 0 ? (
                <TermsTable
                  terms={found}
                  onChange={mayWrite ? setEdited : null}
                  onUses={(term) => void navigate({ search: { ord: term.id } })}
                />
              ) : isFiltered ? (
                <p className="soft">{t('words.noHits')}</p>
              ) : (
                <EmptyState title={t('words.emptyTitle')}>
                  <p>{t('words.emptyText')}</p>
                </EmptyState>
              )
            }
          </QueryView>
        </section>
        <QueryView query={useQuery(ignoredReviewQuery)}>{(review) => <IgnoredReview {...review} />}</QueryView>
      </div>
      {edited !== null && (
        <TermDialog key={edited === 'new' ? 'new' : edited.id} term={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
      {ord !== undefined && (
        <TermUses termId={ord} term={terms.data?.find(({ id }) => id === ord)?.term ?? ''} onClose={() => void navigate({ search: {} })} />
      )}
    </>
  );
};
