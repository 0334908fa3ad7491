import { useTranslation } from 'react-i18next';
import type { Term } from '../../api/language.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import styles from './language.module.css';

const tones = { preferred: 'good', allowed: 'plain', avoid: 'wait' } as const;

type TermsTableProps = { terms: readonly Term[]; onChange: ((term: Term) => void) | null; onUses: (term: Term) => void };

export const TermsTable = ({ terms, onChange, onUses }: TermsTableProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable
      caption={t('words.title')}
      rows={terms}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'term',
          head: t('words.columnTerm'),
          isRowHead: true,
          cell: (term) => (
            <>
              {term.isOwn && onChange !== null ? (
                <Button look="plain" size="small" onPress={() => onChange(term)}>
                  {term.term}
                </Button>
              ) : (
                term.term
              )}
              {term.definition && <small className={styles.meaning}>{term.definition}</small>}
            </>
          ),
        },
        {
          id: 'status',
          head: t('words.columnStatus'),
          cell: ({ status }) => <Tag tone={tones[status]}>{t(`words.status.${status}`)}</Tag>,
        },
        { id: 'prefer', head: t('words.columnInstead'), cell: ({ prefer }) => prefer ?? '–' },
        {
          id: 'agreed',
          head: t('words.columnAgreed'),
          cell: ({ agreedOn, organisation }) =>
            agreedOn === null ? organisation.name : t('words.agreedBy', { day: format.day(agreedOn), name: organisation.name }),
        },
        {
          id: 'where',
          head: t('words.columnWhere'),
          cell: (term) => (
            <Button reads size="small" look="plain" aria-label={t('words.whereOf', { term: term.term })} onPress={() => onUses(term)}>
              {t('words.where')}
            </Button>
          ),
        },
      ]}
    />
  );
};
