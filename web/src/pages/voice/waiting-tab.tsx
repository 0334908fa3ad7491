import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Waiting, waitingQuery } from '../../api/voice.ts';
import { useFormat } from '../../i18n/format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { ApprovalsSection } from './approvals-section.tsx';
import styles from './voice.module.css';

const useHoursInWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return (hours: number | null): string => {
    if (hours === null) return '–';
    const [key, count] = hours < 48 ? (['waiting.hours', hours] as const) : (['waiting.days', Math.round(hours / 24)] as const);
    return t(key, { count: count, replace: { count: format.number(count) } });
  };
};

export const WaitingTab = () => {
  const { t } = useTranslation();
  const say = useHoursInWords();
  return (
    <div className={styles.main}>
      <QueryView query={useQuery(waitingQuery)}>
        {({ kinds, months, isEditor }) => (
          <>
            <section className={styles.section}>
              <h2>{t('waiting.title')}</h2>
              <p className="soft">{t(isEditor ? 'waiting.editor' : 'waiting.own')}</p>
              <DataTable
                caption={t('waiting.title')}
                rows={kinds}
                rowKey={({ kind }) => kind}
                columns={[
                  { id: 'kind', head: t('waiting.kindHead'), isRowHead: true, cell: ({ kind }) => t(`waiting.kind.${kind}`) },
                  { id: 'median', head: t('waiting.median'), isNumber: true, cell: ({ medianHours }) => say(medianHours) },
                  { id: 'answered', head: t('waiting.answered'), isNumber: true, cell: ({ answered }) => answered },
                  { id: 'waiting', head: t('waiting.waiting'), isNumber: true, cell: ({ waiting }) => waiting },
                  { id: 'longest', head: t('waiting.longest'), isNumber: true, cell: ({ longestHours }) => say(longestHours) },
                ]}
              />
            </section>
            <Months months={months} />
          </>
        )}
      </QueryView>
      <ApprovalsSection />
    </div>
  );
};

const Months = ({ months }: { months: Waiting['months'] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useHoursInWords();
  return (
    <section className={styles.section}>
      <h2>{t('waiting.months')}</h2>
      {months.length === 0 ? (
        <p className="soft">{t('waiting.monthsEmpty')}</p>
      ) : (
        <DataTable
          caption={t('waiting.months')}
          rows={months.toReversed()}
          rowKey={({ month, kind }) => `${month} ${kind}`}
          columns={[
            { id: 'month', head: t('waiting.month'), isRowHead: true, cell: ({ month }) => format.month(`${month}-15`) },
            { id: 'kind', head: t('waiting.kindHead'), cell: ({ kind }) => t(`waiting.kind.${kind}`) },
            { id: 'median', head: t('waiting.median'), isNumber: true, cell: ({ medianHours }) => say(medianHours) },
            { id: 'answered', head: t('waiting.answered'), isNumber: true, cell: ({ answered }) => answered },
          ]}
        />
      )}
    </section>
  );
};
