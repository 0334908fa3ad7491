import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Attendance, type Attendee, attendanceQuery, noteAttendance, removeAttendance } from '../../api/checks.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox, Choices } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { PasteAttendees } from './paste-attendees.tsx';
import { staleAfterActivity } from './stale-after-activity.ts';

type Props = { programmeId: string; activityId: string; onClose: () => void };

export const AttendanceDialog = ({ programmeId, activityId, onClose }: Props) => {
  const { t } = useTranslation();
  const query = useQuery({ ...attendanceQuery(activityId), refetchOnWindowFocus: false });
  return (
    <Dialog title={t('attendance.title')} isOpen onClose={onClose}>
      <QueryView query={query}>
        {(data) => <Form key={data.attendance?.revision} {...{ programmeId, activityId, data, onClose }} />}
      </QueryView>
    </Dialog>
  );
};

const Form = ({ programmeId, activityId, data, onClose }: Props & { data: Attendance }) => {
  const { t } = useTranslation();
  const before = data.attendance;
  const [marked, setMarked] = useState<ReadonlySet<string>>(() => new Set(before?.recipientIds));
  const [headCount, setHeadCount] = useState(before?.headCount == null ? '' : String(before.headCount));
  const [withPractice, setWithPractice] = useState(before?.withPractice ?? false);
  const [pasted, setPasted] = useState<readonly Attendee[]>([]);
  const refresh = [...staleAfterActivity(programmeId), ['attendance', activityId]];
  const save = useAction({
    act: () =>
      noteAttendance(activityId, {
        recipientIds: [...marked],
        headCount: headCount.trim() === '' ? null : Number(headCount),
        withPractice,
        ...(before === null ? {} : { revision: before.revision }),
      }),
    refresh,
    toastErrors: false,
    onDone: () => {
      showToast(t('attendance.saved'));
      onClose();
    },
  });
  const putBack = useAction({
    act: () =>
      noteAttendance(activityId, {
        recipientIds: before?.recipientIds ?? [],
        headCount: before?.headCount ?? null,
        withPractice: before?.withPractice ?? false,
      }),
    refresh,
  });
  const remove = useAction({
    act: () => removeAttendance(activityId),
    refresh,
    onDone: () => {
      showToast(t('attendance.removed'), { undo: () => putBack.run() });
      onClose();
    },
  });
  const add = (people: readonly Attendee[]) => {
    setPasted((all) => [...all, ...people.filter(({ recipientId }) => !all.some((one) => one.recipientId === recipientId))]);
    setMarked((all) => new Set([...all, ...people.map(({ recipientId }) => recipientId)]));
  };
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <ErrorSummary error={save.error} labels={{ headCount: t('attendance.headCount') }} />
      <p>
        <b>{data.title}</b>
      </p>
      <p className="soft">{t(data.members.length === 0 ? 'attendance.leadNoNames' : 'attendance.lead')}</p>
      {data.members.length > 0 && (
        <>
          <People members={data.members} pasted={pasted} marked={marked} onMark={setMarked} />
          {data.isCut && <p className="soft">{t('attendance.cut')}</p>}
          <PasteAttendees activityId={activityId} onFound={add} />
        </>
      )}
      {data.isTraining && (
        <Checkbox
          name="withPractice"
          label={t('attendance.practice')}
          hint={t('attendance.practiceHint')}
          checked={withPractice}
          onChange={setWithPractice}
        />
      )}
      <TextField
        name="headCount"
        label={t('attendance.headCount')}
        hint={t('attendance.headCountHint')}
        value={headCount}
        onChange={setHeadCount}
        inputMode="numeric"
        pattern="[0-9]*"
        maxLength={7}
        error={fieldError(save.error, 'headCount')}
      />
      {data.state === 'planned' && <p className="soft">{t('attendance.marksDone')}</p>}
      <div className="row">
        <Button look="primary" type="submit" isPending={save.isPending}>
          {t('attendance.save')}
        </Button>
        {before !== null && (
          <Button look="plain" isPending={remove.isPending} onPress={() => remove.run()}>
            {t('attendance.remove')}
          </Button>
        )}
      </div>
    </form>
  );
};

type PeopleProps = {
  members: Attendance['members'];
  pasted: readonly Attendee[];
  marked: ReadonlySet<string>;
  onMark: (marked: ReadonlySet<string>) => void;
};

const People = ({ members, pasted, marked, onMark }: PeopleProps) => {
  const { t } = useTranslation();
  const listed = new Set(members.map(({ recipientId }) => recipientId));
  const all = [...members, ...pasted.filter(({ recipientId }) => !listed.has(recipientId)).map((one) => ({ ...one, audiences: [] }))];
  const isEverybody = all.every(({ recipientId }) => marked.has(recipientId));
  const toggle = (id: string, isOn: boolean) => onMark(new Set(isOn ? [...marked, id] : [...marked].filter((one) => one !== id)));
  return (
    <>
      <div className="row">
        <Button size="small" onPress={() => onMark(new Set(isEverybody ? [] : all.map(({ recipientId }) => recipientId)))}>
          {isEverybody ? t('attendance.noneMarked') : t('attendance.all')}
        </Button>
        <span role="status">{t('attendance.marked', { count: marked.size })}</span>
      </div>
      <Choices legend={t('attendance.members')}>
        {all.map(({ recipientId, name, email, audiences }) => (
          <Checkbox
            key={recipientId}
            name={`member-${recipientId}`}
            label={name}
            hint={[email, ...audiences].filter(Boolean).join(' · ')}
            checked={marked.has(recipientId)}
            onChange={(isOn) => toggle(recipientId, isOn)}
          />
        ))}
      </Choices>
    </>
  );
};
