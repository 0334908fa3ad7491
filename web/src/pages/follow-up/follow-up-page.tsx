import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Coverage, coverageQuery } from '../../api/coverage.ts';
import { useFormat } from '../../i18n/format.ts';
import { buttonClass } from '../../parts/button.tsx';
import { FilterField } from '../../parts/filter-field.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Score } from '../../parts/score.tsx';
import { CoverageOverTime } from './coverage-over-time.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { DocumentList } from './document-list.tsx';
import styles from './follow-up.module.css';
import { NetworkCoverage } from './network-coverage.tsx';

const days = { month: 30, quarter: 90, year: 365 } as const;
type Period = keyof typeof days;
const periods = Object.keys(days) as Period[];

const Figures = ({ now }: { now: Coverage['now'] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Score
      figures={[
        { value: format.number(now.planned), label: t('matrix.scorePlanned', { needs: format.number(now.needs) }) },
        { value: format.number(now.delivered), label: t('matrix.scoreDelivered') },
        { value: format.number(now.confirmed), label: t('matrix.scoreConfirmed') },
        { value: format.number(now.late), label: t('matrix.scoreLate'), tone: now.late > 0 ? 'bad' : undefined },
      ]}
    />
  );
};

export const FollowUpPage = () => {
  const { t } = useTranslation();
  const { programmeId } = useParams({ from: '/staff/uppfoljning/$programmeId' });
  const [period, setPeriod] = useState<Period>('quarter');
  const coverage = useQuery({ ...coverageQuery(programmeId, days[period]), placeholderData: keepPreviousData });
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('followUp.title')}
        crumb={coverage.data?.programme.name}
        lead={t('followUp.lead')}
        actions={
          <a className={buttonClass()} href={`/v1/programmes/${programmeId}/coverage.csv`} download>
            {t('common.downloadCsv')}
          </a>
        }
      />
      <QueryView query={coverage}>
        {({ now, days: curve, byTier, byAudience }) => (
          <>
            <Figures now={now} />
            <section className="wide">
              <div className={styles.head}>
                <h2>{t('followUp.overTime')}</h2>
                <FilterField
                  name="period"
                  label={t('followUp.period')}
                  value={period}
                  onChange={setPeriod}
                  options={periods.map((value) => ({ value, label: t(`followUp.periods.${value}`) }))}
                />
              </div>
              <CoverageOverTime days={curve} />
            </section>
            <CoverageTable
              title={t('followUp.byTier')}
              head={t('followUp.tier')}
              rows={byTier.map(({ tier, ...counts }) => ({
                key: String(tier),
                name: tier === null ? t('matrix.noTier') : t('matrix.tier', { tier }),
                ...counts,
              }))}
            />
            <CoverageTable
              title={t('followUp.byAudience')}
              head={t('followUp.audience')}
              rows={byAudience.map(({ id, ...rest }) => ({ key: id, ...rest }))}
            />
            <NetworkCoverage programmeId={programmeId} />
            <DocumentList programmeId={programmeId} />
          </>
        )}
      </QueryView>
    </div>
  );
};
