import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  answerInvitation,
  cancelMeeting,
  changeMeeting,
  inviteToMeeting,
  type Meeting,
  meetingQuery,
  resumeMeeting,
} from '../../api/network.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { AgendaSection } from './agenda-section.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { MeetingPeople } from './meeting-people.tsx';
import { meetingTone } from './meetings-tab.tsx';
import { MinutesForm, PublishedMinutes } from './minutes-form.tsx';
import styles from './network.module.css';

export const MeetingPage = () => {
  const { meetingId } = useParams({ from: '/staff/natverk/moten/$meetingId' });
  const meeting = useQuery(meetingQuery(meetingId));
  return <QueryView query={meeting}>{(data) => <MeetingView meeting={data} />}</QueryView>;
};

const MeetingView = ({ meeting }: { meeting: Meeting }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, status, kind, heldOn, startsAt, place, isEditor } = meeting;
  const mayPrepare = isEditor && status === 'planned';
  const file = `/v1/network/meetings/${id}/document`;
  return (
    <>
      <PageHeader
        title={title}
        crumb={
          <Link to="/natverk" search={{ del: 'meetings' }}>
            {t('network.title')}
          </Link>
        }
        lead={
          <>
            <Tag tone={meetingTone[status]}>{t(`network.meetingStatus.${status}`)}</Tag>{' '}
            {[t(`network.kinds.${kind}`), t('network.when', { day: format.day(heldOn), time: startsAt }), place]
              .filter((part) => part !== '')
              .join(' · ')}
          </>
        }
      />
      {isEditor && <EditorActions meeting={meeting} />}
      {meeting.myAnswer !== null && status === 'planned' && <MyAnswer meeting={meeting} />}
      {status === 'held' && <PublishedMinutes meeting={meeting} />}
      <AgendaSection meeting={meeting} mayPrepare={mayPrepare} />
      <MeetingPeople meeting={meeting} mayMark={mayPrepare} />
      {mayPrepare && <MinutesForm key={`${id}-${meeting.revision}`} meeting={meeting} />}
      <div className="row">
        <a className={buttonClass()} href={`${file}?format=docx`}>
          {t('network.word')}
        </a>
        <a className={buttonClass()} href={`${file}?format=pdf`}>
          {t('network.pdf')}
        </a>
      </div>
    </>
  );
};

const EditorActions = ({ meeting }: { meeting: Meeting }) => {
  const { t } = useTranslation();
  const [isEditing, setIsEditing] = useState(false);
  const { id, status, invitations } = meeting;
  const refresh = [['network']];
  const invite = useAction({
    act: () => inviteToMeeting(id),
    refresh,
    onDone: ({ invited }) => showToast(invited === 0 ? t('network.invitedNone') : t('network.invited', { count: invited })),
  });
  const resume = useAction({ act: () => resumeMeeting(id), refresh });
  const cancel = useAction({
    act: () => cancelMeeting(id),
    refresh,
    onDone: () => showToast(t('network.cancelled'), { undo: () => resume.run() }),
  });
  if (status === 'cancelled')
    return (
      <div className="row">
        <Button look="primary" isPending={resume.isPending} onPress={() => resume.run()}>
          {t('network.resume')}
        </Button>
      </div>
    );
  if (status !== 'planned') return null;
  return (
    <div className="row">
      <Button look={invitations === 0 ? 'primary' : 'quiet'} isPending={invite.isPending} onPress={() => invite.run()}>
        {t(invitations === 0 ? 'network.invite' : 'network.inviteAgain')}
      </Button>
      <Button onPress={() => setIsEditing(true)}>{t('network.edit')}</Button>
      <Button look="plain" isPending={cancel.isPending} onPress={() => cancel.run()}>
        {t('network.cancelMeeting')}
      </Button>
      {isEditing && <EditMeeting meeting={meeting} onClose={() => setIsEditing(false)} />}
    </div>
  );
};

const EditMeeting = ({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) => {
  const { t } = useTranslation();
  const { id, revision, kind, title, heldOn, startsAt, minutesLong, place } = meeting;
  const save = useAction({
    act: (plan: Parameters<typeof changeMeeting>[1]) => changeMeeting(id, plan),
    refresh: [['network']],
    toastErrors: false,
    onDone: () => {
      showToast(t('network.meetingSaved'));
      onClose();
    },
  });
  return (
    <Dialog title={t('network.edit')} isOpen onClose={onClose}>
      <MeetingForm
        initial={{ kind, title, heldOn, startsAt, minutesLong, place }}
        label={t('network.meetingSave')}
        error={save.error}
        isPending={save.isPending}
        onSave={(plan) => save.run({ ...plan, revision })}
      />
    </Dialog>
  );
};

const MyAnswer = ({ meeting: { id, myAnswer } }: { meeting: Meeting }) => {
  const { t } = useTranslation();
  const answer = useAction({
    act: (value: 'yes' | 'no') => answerInvitation(id, value),
    refresh: [['network']],
    onDone: () => showToast(t('network.answered')),
  });
  return (
    <section className={styles.section}>
      <p>
        {t('network.yourAnswer')}: <strong>{t(`network.answer.${myAnswer ?? 'none'}`)}</strong>
      </p>
      <div className="row">
        <Button isPending={answer.isPending} onPress={() => answer.run('yes')}>
          {t('network.coming')}
        </Button>
        <Button isPending={answer.isPending} onPress={() => answer.run('no')}>
          {t('network.notComing')}
        </Button>
      </div>
    </section>
  );
};
