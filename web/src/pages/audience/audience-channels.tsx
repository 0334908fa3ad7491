import { useTranslation } from 'react-i18next';
import type { AudienceChannel, PlanAudience } from '../../api/plan.ts';
import styles from './audience-page.module.css';

/** What was understood, and the sentence it was understood from. */
export const AudienceChannels = ({ audience: { channels, channelNote } }: { audience: PlanAudience }) => {
  const { t } = useTranslation();
  const more = ({ via, condition, cadence, sender, detail, alternativeGroup }: AudienceChannel): string =>
    [via && t('audience.channelVia', { via }), sender, cadence, condition, detail, alternativeGroup ? t('audience.alternative') : null]
      .filter(Boolean)
      .join(', ');
  return (
    <section className={styles.section}>
      <h2>{t('audience.channels')}</h2>
      {channels.length === 0 ? (
        <p className="soft">{t('audience.noChannels')}</p>
      ) : (
        <ul className={styles.items}>
          {channels.map((channel, index) => (
            <li key={index}>
              <span>
                {channel.name} <small>{more(channel)}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {channelNote && (
        <>
          <h3>{t('audience.asWritten')}</h3>
          <blockquote className={styles.quote}>{channelNote}</blockquote>
        </>
      )}
    </section>
  );
};
