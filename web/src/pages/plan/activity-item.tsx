import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Activity,
  cancelActivity,
  logContact,
  logDelivery,
  logPageCheck,
  markActivityDone,
  reopenActivity,
} from '../../api/activities.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Menu } from '../../parts/menu.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { CampaignOf } from '../campaigns/campaign-of.tsx';
import { AttendanceDialog } from './attendance-dialog.tsx';
import { BriefLinks } from './brief-links.tsx';
import { MissingNote } from './missing-note.tsx';
import { OutcomeDialog } from './outcome-dialog.tsx';
import styles from './plan-page.module.css';
import { Routine } from './routine.tsx';
import { shownDay } from './shown-day.ts';
import { SignUpDialog } from './sign-up-dialog.tsx';
import { staleAfterActivity } from './stale-after-activity.ts';

/** The kinds that people come to. */
const attended: readonly string[] = ['meeting', 'managementMeeting', 'committee', 'dialogue', 'event', 'training'];

type ActivityItemProps = { programmeId: string; activity: Activity; onEdit: () => void };

export const ActivityItem = ({ programmeId, activity, onEdit }: ActivityItemProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, state, type, responsible, executor, needs, sendOutId, details } = activity;
  const refresh = staleAfterActivity(programmeId);
  const reopen = useAction({ act: () => reopenActivity(id), refresh });
  const undo = { undo: () => reopen.run() };
  const finish = useAction({ act: () => markActivityDone(id), refresh, onDone: () => showToast(t('plan.markedDone', { title }), undo) });
  const cancel = useAction({ act: () => cancelActivity(id), refresh, onDone: () => showToast(t('plan.cancelledToast', { title }), undo) });
  const contact = useAction({
    act: () => logContact(id),
    refresh,
    onDone: ({ nextContact }) =>
      showToast(
        nextContact === null ? t('activityType.contactLoggedRoutine') : t('activityType.contactLogged', { when: format.day(nextContact) }),
      ),
  });
  const check = useAction({ act: () => logPageCheck(id), refresh, onDone: () => showToast(t('activityType.checkLogged')) });
  const deliver = useAction({
    act: (outlet: string) => logDelivery(id, outlet),
    refresh,
    onDone: (_, outlet) => showToast(t('activityType.outletLogged', { name: outlet })),
  });
  const [isNoting, setIsNoting] = useState(false);
  const [isInviting, setIsInviting] = useState(false);
  const [isTelling, setIsTelling] = useState(false);
  const along = [
    ...(attended.includes(type) && !activity.isIdea && state !== 'cancelled'
      ? [
          { id: 'attendance', label: t('attendance.note') },
          { id: 'signUp', label: t('signUps.menu') },
        ]
      : []),
    ...(state === 'done' && sendOutId === null ? [{ id: 'outcome', label: t('activityForm.outcome') }] : []),
    ...(type === 'dialogue' && state === 'planned' ? [{ id: 'contact', label: t('activityType.logContact') }] : []),
    ...(type === 'webPage' ? [{ id: 'check', label: t('activityType.logCheck') }] : []),
    ...(type === 'stream' && state === 'planned'
      ? (details.outlets ?? [])
          .filter(({ deliveredOn }) => deliveredOn === null)
          .map(({ name }) => ({ id: `outlet:${name}`, label: t('activityType.logOutlet', { name }) }))
      : []),
  ];
  const choose = (chosen: string) => {
    if (chosen === 'edit') onEdit();
    else if (chosen === 'attendance') setIsNoting(true);
    else if (chosen === 'signUp') setIsInviting(true);
    else if (chosen === 'outcome') setIsTelling(true);
    else if (chosen === 'contact') contact.run();
    else if (chosen === 'check') check.run();
    else if (chosen.startsWith('outlet:')) deliver.run(chosen.slice('outlet:'.length));
    else cancel.run();
  };
  const stale = needs.find(({ messageVersion, currentVersion }) => messageVersion !== null && messageVersion < currentVersion);
  const audiences = [...new Set(needs.map(({ audienceName }) => audienceName))];
  const messages = [...new Set(needs.map(({ messageTitle }) => messageTitle))];
  const date = shownDay(activity);
  return (
    <li>
      <span className={styles.date}>{date === null ? t('plan.undated') : format.day(date)}</span>
      <div className={styles.what}>
        <b>
          {sendOutId === null ? (
            title
          ) : (
            <Link to="/utskick/$sendOutId/lage" params={{ sendOutId }}>
              {title}
            </Link>
          )}
        </b>
        {needs.length > 0 && (
          <span>
            {messages.slice(0, 2).join(', ')}
            {messages.length > 2 && ' …'} → {audiences.slice(0, 3).join(', ')}
            {audiences.length > 3 && ' …'}
          </span>
        )}
        <small>
          {[
            t(`activityType.name.${type}`),
            responsible?.name,
            executor,
            needs.length > 0 && t('plan.answersFor', { count: needs.length }),
            details.contactsMade == null ? '' : t('activityType.contactsMade', { count: details.contactsMade }),
            details.nextContact ? t('activityType.nextContactWhen', { when: format.day(details.nextContact) }) : '',
            stale && t('activityType.staleVersion', { had: stale.messageVersion ?? 0, now: stale.currentVersion }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
        {state === 'done' && activity.note !== '' && <small>{activity.note}</small>}
        <BriefLinks activity={activity} />
        <Routine details={details} />
        <CampaignOf activityId={activity.id} />
        <MissingNote activity={activity} />
      </div>
      <div className="row">
        {state === 'planned' && !activity.isIdea && sendOutId === null && (
          <Button size="small" isPending={finish.isPending} onPress={() => finish.run()} aria-label={`${t('plan.markDone')}: ${title}`}>
            {t('plan.markDone')}
          </Button>
        )}
        {state === 'planned' && (
          <Menu
            size="small"
            look="plain"
            label={t('common.change')}
            ariaLabel={t('plan.menuFor', { title })}
            choices={[...along, { id: 'edit', label: t('plan.editActivity') }, { id: 'cancel', label: t('plan.cancelIt') }]}
            onChoose={choose}
          />
        )}
        {state === 'done' && along.length > 0 && (
          <Menu
            size="small"
            look="plain"
            label={t('common.change')}
            ariaLabel={t('plan.menuFor', { title })}
            choices={along}
            onChoose={choose}
          />
        )}
        {state === 'done' && sendOutId !== null && (
          <a href={`/v1/activities/${id}/reach.csv`} download aria-label={`${t('common.downloadCsv')}: ${title}`}>
            {t('common.downloadCsv')}
          </a>
        )}
        {state !== 'planned' && sendOutId === null && (
          <Button size="small" look="plain" onPress={() => reopen.run()} aria-label={`${t('plan.reopen')}: ${title}`}>
            {t('plan.reopen')}
          </Button>
        )}
      </div>
      {isTelling && <OutcomeDialog programmeId={programmeId} activity={activity} onClose={() => setIsTelling(false)} />}
      {isInviting && <SignUpDialog activityId={id} onClose={() => setIsInviting(false)} />}
      {isNoting && <AttendanceDialog programmeId={programmeId} activityId={id} onClose={() => setIsNoting(false)} />}
    </li>
  );
};
