import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmesQuery } from '../../api/programmes.ts';
import { markSuggestionsSeen, type Suggestion, suggestionsQuery } from '../../api/suggestions.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { useAction } from '../../parts/use-action.ts';
import { CopyProgrammeDialog } from './copy-programme-dialog.tsx';
import { SuggestionAnswers } from './suggestion-answers.tsx';
import { SuggestionItem } from './suggestion-item.tsx';
import styles from './templates.module.css';

export const SuggestionsPage = () => {
  const { t } = useTranslation();
  const { programmeId } = useParams({ from: '/staff/program/$programmeId/forslag' });
  const programme = useQuery(programmesQuery).data?.find(({ id }) => id === programmeId);
  const suggestions = useQuery(suggestionsQuery(programmeId));
  const [isCopying, setIsCopying] = useState(false);
  return (
    <>
      <PageHeader
        title={t('suggestions.title')}
        crumb={programme?.name}
        lead={t('suggestions.lead')}
        actions={<Button onPress={() => setIsCopying(true)}>{t('suggestions.copy')}</Button>}
      />
      <QueryView query={suggestions}>
        {({ items, left, total, new: newOnes, isOwn }) => (
          <>
            {total === 0 ? (
              <EmptyState title={t('suggestions.none')}>
                <p>{t('suggestions.noneText')}</p>
              </EmptyState>
            ) : (
              <Decisions programmeId={programmeId} items={items} left={left} total={total} newOnes={newOnes} />
            )}
            {isOwn && <SuggestionAnswers programmeId={programmeId} />}
          </>
        )}
      </QueryView>
      {isCopying && <CopyProgrammeDialog programmeId={programmeId} onClose={() => setIsCopying(false)} />}
    </>
  );
};

type DecisionsProps = { programmeId: string; items: readonly Suggestion[]; left: number; total: number; newOnes: number };

const Decisions = ({ programmeId, items, left, total, newOnes }: DecisionsProps) => {
  const { t } = useTranslation();
  const seen = useAction({ act: () => markSuggestionsSeen(programmeId), refresh: [['suggestions', programmeId]] });
  const progress = t('suggestions.progress', { decided: total - left, total });
  const undecided = items.filter(({ decision }) => decision === null);
  const decided = items.filter(({ decision }) => decision !== null);
  return (
    <>
      <section className={styles.section}>
        <p>{progress}</p>
        <ProgressBar slices={[{ kind: 'confirmed', count: total - left }]} total={total} label={progress} />
        {newOnes > 0 && (
          <p className="row">
            <b>{t('suggestions.newOnes', { count: newOnes })}</b>
            <Button size="small" look="plain" onPress={() => seen.run()}>
              {t('suggestions.markSeen')}
            </Button>
          </p>
        )}
        <h2>{left === 0 ? t('suggestions.allDecided') : t('suggestions.left', { count: left })}</h2>
        <List programmeId={programmeId} items={undecided} />
      </section>
      {decided.length > 0 && (
        <section className={styles.section}>
          <h2>{t('suggestions.decided')}</h2>
          <List programmeId={programmeId} items={decided} />
        </section>
      )}
    </>
  );
};

const List = ({ programmeId, items }: { programmeId: string; items: readonly Suggestion[] }) => (
  <ul className={styles.list}>
    {items.map((suggestion) => (
      <SuggestionItem key={suggestion.key} programmeId={programmeId} suggestion={suggestion} />
    ))}
  </ul>
);
