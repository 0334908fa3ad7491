import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListedMeeting, meetingsQuery, planMeeting, type YearlyRule } from '../../api/network.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { useAction } from '../../parts/use-action.ts';
import { MeetingForm } from './meeting-form.tsx';
import styles from './network.module.css';

export const meetingTone: Record<ListedMeeting['status'], Tone> = { planned: 'info', held: 'good', cancelled: 'plain' };

export const MeetingsTab = () => {
  const { t } = useTranslation();
  const [isNew, setIsNew] = useState(false);
  const meetings = useQuery(meetingsQuery);
  return (
    <QueryView query={meetings}>
      {({ rule, items, isEditor }) => (
        <>
          <Rule rule={rule} />
          {isEditor && (
            <div className="row">
              <Button look="primary" onPress={() => setIsNew(true)}>
                {t('network.meetingNew')}
              </Button>
            </div>
          )}
          {items.length === 0 ? (
            <EmptyState title={t('network.meetingsEmptyTitle')}>
              <p>{t('network.meetingsEmpty')}</p>
            </EmptyState>
          ) : (
            <MeetingTable items={items} />
          )}
          {isNew && <NewMeeting proposedOn={rule.proposedOn} onClose={() => setIsNew(false)} />}
        </>
      )}
    </QueryView>
  );
};

const Rule = ({ rule: { lastHeldOn, nextPlannedOn, dueBy, isOverdue, proposedOn } }: { rule: YearlyRule }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = [
    lastHeldOn === null ? t('network.ruleNever') : t('network.ruleLast', { day: format.day(lastHeldOn) }),
    dueBy === null ? '' : t('network.ruleDue', { day: format.day(dueBy) }),
    nextPlannedOn === null ? '' : t('network.ruleNext', { day: format.day(nextPlannedOn) }),
    proposedOn === null ? '' : t('network.rulePropose', { day: format.day(proposedOn) }),
  ];
  return (
    <section className={styles.section}>
      <h2>{t('network.rule')}</h2>
      <p>
        {isOverdue && lastHeldOn !== null && <Tag tone="bad">{t('network.ruleOverdue')}</Tag>}{' '}
        {parts.filter((part) => part !== '').join(' ')}
      </p>
    </section>
  );
};

const MeetingTable = ({ items }: { items: readonly ListedMeeting[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<ListedMeeting>[] = [
    {
      id: 'title',
      head: t('network.columnMeeting'),
      isRowHead: true,
      cell: ({ id, title }) => (
        <Link to="/natverk/moten/$meetingId" params={{ meetingId: id }}>
          {title}
        </Link>
      ),
    },
    {
      id: 'day',
      head: t('network.columnDay'),
      cell: ({ heldOn, startsAt }) => t('network.when', { day: format.day(heldOn), time: startsAt }),
    },
    { id: 'kind', head: t('network.meetingKind'), cell: ({ kind }) => t(`network.kinds.${kind}`) },
    {
      id: 'status',
      head: t('network.columnStatus'),
      cell: ({ status }) => <Tag tone={meetingTone[status]}>{t(`network.meetingStatus.${status}`)}</Tag>,
    },
    {
      id: 'people',
      head: t('network.columnPeople'),
      cell: ({ status, counts }) =>
        t('network.ofInvited', { count: status === 'held' ? counts.attended : counts.coming, invited: counts.invited }),
    },
  ];
  return <DataTable caption={t('network.tabs.meetings')} columns={columns} rows={items} rowKey={({ id }) => id} />;
};

const NewMeeting = ({ proposedOn, onClose }: { proposedOn: string | null; onClose: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const plan = useAction({
    act: planMeeting,
    refresh: [['network']],
    toastErrors: false,
    onDone: ({ id }) => navigate({ to: '/natverk/moten/$meetingId', params: { meetingId: id } }),
  });
  return (
    <Dialog title={t('network.meetingNew')} isOpen onClose={onClose}>
      <MeetingForm
        initial={{
          kind: 'yearly',
          title: t('network.meetingTitleDefault'),
          heldOn: proposedOn ?? '',
          startsAt: '10:00',
          minutesLong: 90,
          place: '',
        }}
        label={t('network.meetingPlan')}
        error={plan.error}
        isPending={plan.isPending}
        onSave={plan.run}
      />
    </Dialog>
  );
};
