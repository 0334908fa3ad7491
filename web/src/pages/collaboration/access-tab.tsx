import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Access, accessQuery, endAccess, type Room, resumeAccess, roomKey, roomUseQuery } from '../../api/collaboration.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './collaboration.module.css';
import { AudienceAccessDialog, GiveAccessDialog } from './give-access-dialogs.tsx';
import { RequestsSection } from './requests-section.tsx';
import { UseTable } from './use-table.tsx';

export const AccessTab = ({ room }: { room: Room }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'give' | 'audience' | null>(null);
  const access = useQuery(accessQuery);
  const use = useQuery(roomUseQuery);
  return (
    <>
      {room.isOwner && <RequestsSection />}
      <section className={styles.section}>
        <h2>{t('collaboration.tabs.access')}</h2>
        <p className="soft">{t('collaboration.accessLead')}</p>
        <QueryView query={access}>
          {({ items }) => (items.length === 0 ? <p>{t('collaboration.accessEmpty')}</p> : <AccessTable items={items} />)}
        </QueryView>
        {room.mayWrite && (
          <div className="row">
            {room.isOwner && <Button onPress={() => setOpen('give')}>{t('collaboration.accessGive')}</Button>}
            <Button onPress={() => setOpen('audience')}>{t('collaboration.accessAudience')}</Button>
          </div>
        )}
      </section>
      <section className={styles.section}>
        <h2>{t('collaboration.roomUse')}</h2>
        <QueryView query={use}>{({ items }) => <UseTable caption={t('collaboration.useCaption')} rows={items} />}</QueryView>
      </section>
      {open === 'give' && <GiveAccessDialog room={room} onClose={() => setOpen(null)} />}
      {open === 'audience' && <AudienceAccessDialog onClose={() => setOpen(null)} />}
    </>
  );
};

const nameOf = ({ name, organisation }: Access): string => [name, organisation?.name ?? ''].filter((part) => part !== '').join(', ');

const AccessTable = ({ items }: { items: readonly Access[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<Access>[] = [
    {
      id: 'who',
      head: t('collaboration.accessWho'),
      isRowHead: true,
      cell: (one) => (
        <>
          {nameOf(one)} <Tag>{t(`collaboration.accessKind.${one.kind}`)}</Tag>{' '}
          {one.activityId !== null && <Tag tone="info">{t('collaboration.handOutInPlan')}</Tag>}
        </>
      ),
    },
    {
      id: 'used',
      head: t('collaboration.accessUsed'),
      cell: ({ use: { people, users } }) =>
        users === 0 ? t('collaboration.accessUnused') : t('collaboration.accessUsedBy', { users, people }),
    },
    {
      id: 'since',
      head: t('collaboration.accessSince'),
      cell: ({ grantedAt, lastDay, isLiving }) => (
        <>
          {format.day(grantedAt)}
          {lastDay !== null && `. ${t('collaboration.accessUntil', { day: format.day(lastDay) })}`}
          {!isLiving && ` · ${t('collaboration.accessEnded')}`}
        </>
      ),
    },
    { id: 'end', head: <span className="unseen">{t('collaboration.accessEndShort')}</span>, cell: (one) => <End access={one} /> },
  ];
  return <DataTable caption={t('collaboration.accessCaption')} columns={columns} rows={items} rowKey={({ id }) => id} />;
};

const End = ({ access }: { access: Access }) => {
  const { t } = useTranslation();
  const { id, isLiving, endedAt, mayEnd } = access;
  const resume = useAction({ act: () => resumeAccess(id), refresh: [roomKey], onDone: () => showToast(t('collaboration.accessGiven')) });
  const end = useAction({
    act: () => endAccess(id),
    refresh: [roomKey],
    onDone: () => showToast(t('collaboration.accessEndDone'), { undo: () => resume.run() }),
  });
  if (!mayEnd || (!isLiving && endedAt === null)) return null;
  if (endedAt !== null)
    return (
      <Button size="small" look="plain" isPending={resume.isPending} onPress={() => resume.run()}>
        {t('collaboration.accessResume')}
      </Button>
    );
  return (
    <Button
      size="small"
      look="plain"
      aria-label={t('collaboration.accessEnd', { name: nameOf(access) })}
      isPending={end.isPending}
      onPress={() => end.run()}
    >
      {t('collaboration.accessEndShort')}
    </Button>
  );
};
