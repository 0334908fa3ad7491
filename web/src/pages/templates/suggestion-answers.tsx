import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type SuggestionAnswer, suggestionAnswersQuery } from '../../api/suggestions.ts';
import { useFormat } from '../../i18n/format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import styles from './templates.module.css';

/** For the plan's owner: what the others made of the suggestions. Counts and reasons, never who. */
export const SuggestionAnswers = ({ programmeId }: { programmeId: string }) => {
  const { t } = useTranslation();
  const answers = useQuery(suggestionAnswersQuery(programmeId));
  return (
    <section className={styles.section}>
      <h2>{t('suggestions.answers')}</h2>
      <QueryView query={answers}>
        {({ organisations, items }) =>
          organisations === 0 ? (
            <p className="soft">{t('suggestions.nobody')}</p>
          ) : (
            <>
              <p className="soft">{t('suggestions.answersLead', { count: organisations })}</p>
              <AnswerTable items={items} />
            </>
          )
        }
      </QueryView>
    </section>
  );
};

const AnswerTable = ({ items }: { items: readonly SuggestionAnswer[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable
      caption={t('suggestions.answers')}
      rows={items}
      rowKey={({ key }) => key}
      columns={[
        {
          id: 'title',
          head: t('suggestions.suggestion'),
          isRowHead: true,
          cell: ({ title, audienceName }) => (
            <>
              {title} <small className="soft">{audienceName}</small>
            </>
          ),
        },
        { id: 'accepted', head: t('suggestions.accepted'), isNumber: true, cell: ({ accepted }) => format.number(accepted) },
        { id: 'replaced', head: t('suggestions.replaced'), isNumber: true, cell: ({ replaced }) => format.number(replaced) },
        { id: 'declined', head: t('suggestions.declined'), isNumber: true, cell: ({ declined }) => format.number(declined) },
        { id: 'left', head: t('suggestions.leftHead'), isNumber: true, cell: ({ left }) => format.number(left) },
        { id: 'reasons', head: t('suggestions.reasons'), cell: ({ reasons }) => <Reasons reasons={reasons} /> },
      ]}
    />
  );
};

const Reasons = ({ reasons }: Pick<SuggestionAnswer, 'reasons'>) => {
  const { t } = useTranslation();
  if (reasons.length === 0) return '–';
  const counted = Map.groupBy(
    reasons,
    ({ decision, reason, replacedBy }) =>
      `${t(`suggestions.decision.${decision}`)}: ${reason}${replacedBy ? ` (${t('suggestions.replacedBy', { title: replacedBy })})` : ''}`,
  );
  return (
    <ul className={styles.reasons}>
      {[...counted].map(([text, alike]) => (
        <li key={text}>
          {text}
          {alike.length > 1 && ` ×${alike.length}`}
        </li>
      ))}
    </ul>
  );
};
