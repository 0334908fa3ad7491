import { useTranslation } from 'react-i18next';
import type { ListedCampaign, Timeline } from '../../api/campaigns.ts';
import { useFormat } from '../../i18n/format.ts';
import styles from './campaigns.module.css';
import { CampaignLink } from './list-tab.tsx';
import { useCampaignWords } from './use-campaign-words.ts';
import { useMonths } from './use-months.ts';

const dayMs = 86_400_000;

/** Where in the year a day is, 0 to 1. */
const shareOf = (day: string, year: number): number => {
  const first = Date.parse(`${year}-01-01T00:00:00Z`);
  const length = (Date.parse(`${year + 1}-01-01T00:00:00Z`) - first) / dayMs;
  return Math.min(1, Math.max(0, (Date.parse(`${day}T00:00:00Z`) - first) / dayMs / length));
};

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

type Span = { startsOn: string | null; endsOn: string | null };

/** The days say the same in words beside it, so the bar is for the eye only. */
const Bar = ({ span: { startsOn, endsOn }, year, look }: { span: Span; year: number; look: string | undefined }) => {
  const from = shareOf(startsOn ?? '', year);
  const until = shareOf(endsOn ?? startsOn ?? '', year);
  return (
    <span className={styles.track} aria-hidden="true">
      <i className={look} style={{ left: percent(from), width: `max(0.75rem, ${percent(until - from)})` }} />
    </span>
  );
};

const lookOf = ({ phase }: ListedCampaign): string | undefined =>
  phase === 'running' ? styles.barRunning : phase === 'evaluated' || phase === 'ended' ? styles.barOver : styles.barPlanned;

/** A year in lines: base communication as columns, then campaigns and occasions as bars, each with its days in words. */
export const TimelinePicture = ({ timeline: { year, base, campaigns, occasions } }: { timeline: Timeline }) => {
  const { t } = useTranslation();
  const { days } = useCampaignWords();
  const format = useFormat();
  const months = useMonths();
  const countOf = (month: number): number => base.find((one) => one.month === month)?.activities ?? 0;
  const most = Math.max(1, ...base.map(({ activities }) => activities));
  return (
    <div className={styles.timeline}>
      <section>
        <h2>{t('campaigns.base')}</h2>
        <p className="soft">{t('campaigns.baseHint')}</p>
        <ol className={styles.months}>
          {months.map(({ month, short, long }) => (
            <li key={month}>
              <span className="unseen">{t('campaigns.baseCell', { month: long, count: countOf(month) })}</span>
              <span className={styles.column} aria-hidden="true">
                <i style={{ height: percent(countOf(month) / most) }} />
              </span>
              <span aria-hidden="true">
                {short}
                <small className={styles.count}>{countOf(month) > 0 && format.number(countOf(month))}</small>
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t('campaigns.timeline')}</h2>
        {campaigns.length === 0 && <p>{t('campaigns.timelineEmpty')}</p>}
        <ul className={styles.lines}>
          {campaigns.map((campaign) => (
            <li key={campaign.id}>
              <span>
                <CampaignLink id={campaign.id} title={campaign.title} />
                <small>
                  {days(campaign)} · {t(`campaigns.phase.${campaign.phase}`)}
                </small>
              </span>
              <Bar span={campaign} year={year} look={lookOf(campaign)} />
            </li>
          ))}
        </ul>
      </section>
      {occasions.length > 0 && (
        <section>
          <h2>{t('campaigns.tabs.occasions')}</h2>
          <ul className={styles.lines}>
            {occasions.map((occasion) => (
              <li key={occasion.id}>
                <span>
                  {occasion.title}
                  <small>
                    {days(occasion)} · {t(`campaigns.kind.${occasion.kind}`)}
                  </small>
                </span>
                <Bar span={occasion} year={year} look={styles.barOccasion} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
