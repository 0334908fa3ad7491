import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListedCampaign, type Timeline, timelineQuery } from '../../api/campaigns.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import styles from './campaigns.module.css';
import { CampaignTable } from './list-tab.tsx';
import { TimelinePicture } from './timeline-picture.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { useCampaignWords } from './use-campaign-words.ts';

/** The year of the next campaign; this year when none is ahead. */
const firstYear = (items: readonly ListedCampaign[]): number => {
  const today = new Date().toISOString().slice(0, 10);
  const next = items
    .map(({ startsOn, endsOn }) => ({ startsOn, endsOn: endsOn ?? startsOn }))
    .find(({ endsOn }) => (endsOn ?? '') >= today);
  return next?.startsOn == null ? new Date().getFullYear() : Number(next.startsOn.slice(0, 4));
};

export const YearTab = ({ items }: { items: readonly ListedCampaign[] }) => {
  const { t } = useTranslation();
  const [year, setYear] = useState(() => firstYear(items));
  const [isTable, setIsTable] = useState(false);
  const timeline = useQuery(timelineQuery(year));
  return (
    <>
      <div className={styles.tools}>
        <Button reads size="small" aria-label={t('campaigns.earlier')} onPress={() => setYear(year - 1)}>
          ←
        </Button>
        <strong aria-live="polite">{year}</strong>
        <Button reads size="small" aria-label={t('campaigns.laterYear')} onPress={() => setYear(year + 1)}>
          →
        </Button>
        <Button reads size="small" look="plain" onPress={() => setIsTable(!isTable)}>
          {t(isTable ? 'campaigns.asPicture' : 'campaigns.asTable')}
        </Button>
      </div>
      <QueryView query={timeline}>
        {(data) => (
          <>
            {isTable ? <TimelineTable timeline={data} /> : <TimelinePicture timeline={data} />}
            <Clashes timeline={data} />
            {data.undated.length > 0 && (
              <section className={styles.section}>
                <h2>{t('campaigns.undated')}</h2>
                <CampaignTable items={data.undated} />
              </section>
            )}
          </>
        )}
      </QueryView>
    </>
  );
};

const Clashes = ({ timeline: { clashes, quiet, activityClashes, campaigns } }: { timeline: Timeline }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { days } = useCampaignWords();
  const titleOf = (id: string): string => campaigns.find((one) => one.id === id)?.title ?? '';
  const lines = [
    ...clashes.map(({ audience, first, second, from }) =>
      t('campaigns.clash', { audience, first: titleOf(first), second: titleOf(second), day: format.day(from) }),
    ),
    ...quiet.map(({ campaignId, name, startsOn, endsOn }) =>
      t('campaigns.quiet', { title: titleOf(campaignId), name, days: days({ startsOn, endsOn }) }),
    ),
    ...activityClashes.map(({ audience, week, activities }) =>
      t('campaigns.activityClash', {
        audience,
        week,
        titles: activities.map(({ title, organisation }) => `${title} (${organisation})`).join(', '),
      }),
    ),
  ];
  return (
    <section className={styles.section}>
      <h2>{t('campaigns.clashes')}</h2>
      {lines.length === 0 ? <p>{t('campaigns.noClashes')}</p> : <p className="soft">{t('campaigns.clashesHint')}</p>}
      <ul className={styles.links}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
};
