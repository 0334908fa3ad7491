import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  type HandOut,
  handOutsQuery,
  packageUrl,
  type Room,
  resumeHandOut,
  resumeLink,
  revokeHandOut,
  revokeLink,
  roomKey,
} from '../../api/collaboration.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './collaboration.module.css';

export const HandOutsTab = ({ room }: { room: Room }) => {
  const { t } = useTranslation();
  const handOuts = useQuery(handOutsQuery);
  return (
    <QueryView query={handOuts}>
      {(items) =>
        items.length === 0 ? (
          <EmptyState title={t('collaboration.handOutsEmptyTitle')}>
            <p>{t('collaboration.handOutsEmpty')}</p>
          </EmptyState>
        ) : (
          <section className={styles.first}>
            <h2>{t('collaboration.tabs.handOuts')}</h2>
            <p className="soft">{t('collaboration.handOutsLead')}</p>
            <ul className={styles.list}>
              {items.map((one) => (
                <Handed key={one.id} handOut={one} mayWrite={room.mayWrite} />
              ))}
            </ul>
          </section>
        )
      }
    </QueryView>
  );
};

const Handed = ({ handOut, mayWrite }: { handOut: HandOut; mayWrite: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, way, givenTo, people, received, items, recipients, createdByName, createdAt, lastDay, revokedAt, activityId } =
    handOut;
  const isRevoked = revokedAt !== null;
  const resume = useAction({
    act: () => resumeHandOut(id),
    refresh: [roomKey],
    onDone: () => showToast(t('collaboration.handOutResumed')),
  });
  const revoke = useAction({
    act: () => revokeHandOut(id),
    refresh: [roomKey],
    onDone: () => showToast(t('collaboration.handOutRevoked'), { undo: () => resume.run() }),
  });
  return (
    <li className={styles.item}>
      <h3>
        {title} {isRevoked && <Tag>{t('collaboration.handOutIsRevoked')}</Tag>}{' '}
        {activityId !== null && <Tag tone="info">{t('collaboration.handOutInPlan')}</Tag>}
      </h3>
      <p>
        {way === 'link'
          ? t('collaboration.handOutLinkState', { received, people })
          : t('collaboration.handOutPackageState', { to: givenTo, people: format.number(people) })}
      </p>
      <p className="soft small">
        {[
          t('collaboration.handOutBy', { name: createdByName ?? '–', when: format.recent(createdAt) }),
          lastDay === null ? '' : t('collaboration.handOutUntil', { day: format.day(lastDay) }),
          items.map((item) => item.title).join(', '),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {recipients.length > 0 && (
        <details>
          <summary>{t('collaboration.handOutWho')}</summary>
          <ul className={styles.list}>
            {recipients.map((recipient) => (
              <Recipient key={recipient.id} recipient={recipient} mayWrite={mayWrite && !isRevoked} />
            ))}
          </ul>
        </details>
      )}
      <div className="row">
        <a className={buttonClass('quiet', 'small')} href={packageUrl(id)}>
          {t('collaboration.itemFetch', { name: 'material.zip' })}
        </a>
        {mayWrite && way === 'link' && (
          <Button
            size="small"
            look="plain"
            isPending={revoke.isPending || resume.isPending}
            onPress={() => (isRevoked ? resume : revoke).run()}
          >
            {t(isRevoked ? 'collaboration.handOutResume' : 'collaboration.handOutRevoke')}
          </Button>
        )}
      </div>
    </li>
  );
};

const Recipient = ({ recipient, mayWrite }: { recipient: HandOut['recipients'][number]; mayWrite: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, name, email, receivedAt, revokedAt, mailStatus } = recipient;
  const isRevoked = revokedAt !== null;
  const move = useAction({ act: () => (isRevoked ? resumeLink(id) : revokeLink(id)), refresh: [roomKey] });
  return (
    <li>
      {name}, <span className={styles.address}>{email}</span>{' '}
      {receivedAt === null ? (
        <Tag>{isRevoked ? t('collaboration.handOutIsRevoked') : t(`collaboration.mail.${mailStatus ?? 'waiting'}`)}</Tag>
      ) : (
        <Tag tone="good">{t('collaboration.received', { when: format.recent(receivedAt) })}</Tag>
      )}{' '}
      {mayWrite && (
        <Button
          size="small"
          look="plain"
          aria-label={t(isRevoked ? 'collaboration.linkResume' : 'collaboration.linkRevoke', { name })}
          isPending={move.isPending}
          onPress={() => move.run()}
        >
          {t(isRevoked ? 'collaboration.linkResumeShort' : 'collaboration.linkRevokeShort')}
        </Button>
      )}
    </li>
  );
};
