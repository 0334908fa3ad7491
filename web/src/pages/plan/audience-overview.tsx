import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanStructure } from '../../api/plan.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { useReadOnly } from '../../parts/read-only.ts';
import styles from './plan-page.module.css';

/** Audience → messages → channels on one page, as the plan is handed round on paper. */
export const AudienceOverview = ({ programmeId, structure }: { programmeId: string; structure: PlanStructure }) => {
  const { t } = useTranslation();
  const isReadOnly = useReadOnly();
  const titles = new Map(structure.messages.map(({ id, title }) => [id, title]));
  return (
    <>
      <div className={styles.tools}>
        <Button reads onPress={() => window.print()}>
          {t('plan.print')}
        </Button>
        <a className={buttonClass()} href={`/v1/programmes/${programmeId}/plan.csv`} download>
          {t('plan.csv')}
        </a>
        {structure.programme.isOwn && !isReadOnly && (
          <Link to="/program/$programmeId/borttaget" params={{ programmeId }}>
            {t('removed.title')}
          </Link>
        )}
      </div>
      <div className={styles.overview}>
        {structure.audiences.map(({ id, name, side, tier, channels, channelNote, ownMessageIds, inheritedMessageIds }) => {
          const messageIds = [...inheritedMessageIds, ...ownMessageIds];
          return (
            <article key={id}>
              <div>
                <h2>
                  <Link to="/program/$programmeId/malgrupper/$audienceId" params={{ programmeId, audienceId: id }}>
                    {name}
                  </Link>
                </h2>
                <p className="soft small">
                  {t(`audience.side.${side}`)}
                  {tier !== null && `, ${t('plan.onTier', { tier })}`}
                </p>
              </div>
              <div>
                <h3>{t('audience.messages')}</h3>
                {messageIds.length === 0 ? (
                  <p className="soft">{t('plan.noMessages')}</p>
                ) : (
                  <ul>
                    {messageIds.map((messageId) => (
                      <li key={messageId}>{titles.get(messageId)}</li>
                    ))}
                  </ul>
                )}
              </div>
              <div>
                <h3>{t('plan.channelsHere')}</h3>
                <p>{channels.length === 0 ? channelNote || t('plan.noChannels') : channels.map((channel) => channel.name).join(', ')}</p>
              </div>
            </article>
          );
        })}
      </div>
    </>
  );
};
