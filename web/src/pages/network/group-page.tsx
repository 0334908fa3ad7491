import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addGroupFeed, changeGroupTask, type GroupTask, groupQuery, type WholeGroup } from '../../api/groups.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useSession } from '../../shell/session-context.ts';
import { ProjectDialog, TaskDialog } from './group-dialogs.tsx';
import styles from './network.module.css';

export const GroupPage = () => {
  const { groupId } = useParams({ from: '/staff/natverk/grupper/$groupId' });
  const group = useQuery(groupQuery(groupId));
  return <QueryView query={group}>{(data) => <GroupView group={data} />}</QueryView>;
};

const GroupView = ({ group }: { group: WholeGroup }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<GroupTask | 'new' | 'project' | null>(null);
  const me = useSession().person.id;
  const { name, purpose, note, tasks, members, mayChange } = group;
  const isIn = members.some(({ personId }) => personId === me);
  const close = (): void => setOpen(null);
  return (
    <>
      <PageHeader title={name} crumb={<Link to="/natverk">{t('groupPlan.crumb')}</Link>} lead={<Facts group={group} />} />
      {purpose !== '' && <p>{purpose}</p>}
      {note !== '' && <p className={styles.text}>{note}</p>}
      <section className={styles.section}>
        <h2>{t('groupPlan.plan')}</h2>
        {tasks.length === 0 ? (
          <EmptyState title={t('groupPlan.planEmptyTitle')}>
            <p>{t('groupPlan.planEmpty')}</p>
          </EmptyState>
        ) : (
          <TaskTable group={group} onChange={setOpen} />
        )}
        {mayChange && (
          <div className="row">
            <Button look="primary" onPress={() => setOpen('new')}>
              {t('groupPlan.taskNew')}
            </Button>
            <Button onPress={() => setOpen('project')}>{t('groupPlan.projectChange')}</Button>
          </div>
        )}
      </section>
      {isIn && <Feed groupId={group.id} />}
      <section className={styles.section}>
        <h2>{t('groupPlan.members')}</h2>
        <ul>
          {members.map(({ personId, name: person, organisation }) => (
            <li key={`${organisation.id} ${personId}`}>
              {person}, {organisation.name}
            </li>
          ))}
        </ul>
      </section>
      {open === 'project' && <ProjectDialog group={group} onClose={close} />}
      {open !== null && open !== 'project' && <TaskDialog group={group} task={open === 'new' ? null : open} onClose={close} />}
    </>
  );
};

const Facts = ({ group: { kind, leader, startsOn, endsOn, progress } }: { group: WholeGroup }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const days = [startsOn, endsOn].map((day) => (day === null ? '' : format.day(day)));
  const parts = [
    leader === null ? '' : t('groupPlan.leader', { name: leader.name }),
    days.every((day) => day === '') ? '' : t('groupPlan.days', { from: days[0] ?? '', to: days[1] ?? '' }),
    progress.tasks === 0 ? '' : t('groupPlan.progress', progress),
    progress.late === 0 ? '' : t('groupPlan.late', { count: progress.late }),
  ];
  return (
    <>
      <Tag tone="info">{t(`groupPlan.kind.${kind}`)}</Tag> {parts.filter((part) => part !== '').join(' · ')}
    </>
  );
};

const tones = { planned: 'plain', ongoing: 'info', done: 'good' } as const;

const TaskTable = ({ group, onChange }: { group: WholeGroup; onChange: (task: GroupTask) => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<GroupTask>[] = [
    {
      id: 'title',
      head: t('groupPlan.task'),
      isRowHead: true,
      cell: ({ title, note }) => (
        <>
          {title}
          {note !== '' && (
            <>
              <br />
              <span className="soft small">{note}</span>
            </>
          )}
        </>
      ),
    },
    {
      id: 'days',
      head: t('groupPlan.taskDays'),
      cell: ({ startsOn, dueOn, isLate }) => (
        <>
          {[startsOn, dueOn]
            .filter((day) => day !== null)
            .map((day) => format.day(day))
            .join(' – ') || t('groupPlan.noDay')}{' '}
          {isLate && <Tag tone="bad">{t('groupPlan.isLate')}</Tag>}
        </>
      ),
    },
    {
      id: 'who',
      head: t('groupPlan.taskWho'),
      cell: ({ responsible }) => (responsible === null ? t('groupPlan.nobody') : `${responsible.name}, ${responsible.organisation.name}`),
    },
    {
      id: 'status',
      head: t('groupPlan.taskStatus'),
      cell: ({ status }) => <Tag tone={tones[status]}>{t(`groupPlan.status.${status}`)}</Tag>,
    },
    ...(group.mayChange
      ? [
          {
            id: 'change',
            head: <span className="unseen">{t('groupPlan.taskChangeShort')}</span>,
            cell: (task: GroupTask) => <TaskActions groupId={group.id} task={task} onChange={() => onChange(task)} />,
          },
        ]
      : []),
  ];
  return <DataTable caption={t('groupPlan.planCaption')} columns={columns} rows={group.tasks} rowKey={({ id }) => id} />;
};

const TaskActions = ({ groupId, task, onChange }: { groupId: string; task: GroupTask; onChange: () => void }) => {
  const { t } = useTranslation();
  const { id, title, note, startsOn, dueOn, responsible, revision, status } = task;
  const done = useAction({
    act: () =>
      changeGroupTask(id, { title, note, startsOn, dueOn, responsiblePersonId: responsible?.personId ?? null, status: 'done', revision }),
    refresh: [['network', 'group', groupId]],
    onDone: () => showToast(t('groupPlan.taskSaved')),
  });
  return (
    <span className="row">
      {status !== 'done' && (
        <Button size="small" aria-label={t('groupPlan.taskDone', { title })} isPending={done.isPending} onPress={() => done.run()}>
          {t('groupPlan.taskDoneShort')}
        </Button>
      )}
      <Button size="small" look="plain" aria-label={t('groupPlan.taskChange', { title })} onPress={onChange}>
        {t('groupPlan.taskChangeShort')}
      </Button>
    </span>
  );
};

const Feed = ({ groupId }: { groupId: string }) => {
  const { t } = useTranslation();
  const [url, setUrl] = useState('');
  const make = useAction({ act: () => addGroupFeed(groupId), onDone: (made) => setUrl(made.url) });
  return (
    <section className={styles.section}>
      <h2>{t('groupPlan.feed')}</h2>
      <p className="soft">{t('groupPlan.feedHint')}</p>
      {url !== '' && (
        <p role="status" className={styles.text}>
          {t('groupPlan.feedAddress')}: <code>{url}</code>
        </p>
      )}
      <div className="row">
        <Button isPending={make.isPending} onPress={() => make.run()}>
          {t('groupPlan.feedMake')}
        </Button>
      </div>
    </section>
  );
};
