import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  addGroupTask,
  changeGroupTask,
  type GroupTask,
  removeGroupTask,
  restoreGroupTask,
  setProject,
  type WholeGroup,
} from '../../api/groups.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

const statuses = ['planned', 'ongoing', 'done'] as const;
const kinds = ['group', 'project'] as const;

const memberOptions = ({ members }: WholeGroup, nobody: string) => [
  { value: '', label: nobody },
  ...members.map(({ personId, name, organisation }) => ({ value: personId, label: `${name}, ${organisation.name}` })),
];

type TaskProps = { group: WholeGroup; task: GroupTask | null; onClose: () => void };

export const TaskDialog = ({ group, task, onClose }: TaskProps) => {
  const { t } = useTranslation();
  const [title, setTitle] = useState(task?.title ?? '');
  const [note, setNote] = useState(task?.note ?? '');
  const [startsOn, setStartsOn] = useState<string | null>(task?.startsOn ?? null);
  const [dueOn, setDueOn] = useState<string | null>(task?.dueOn ?? null);
  const [who, setWho] = useState(task?.responsible?.personId ?? '');
  const [status, setStatus] = useState<GroupTask['status']>(task?.status ?? 'planned');
  const said = { title, note, startsOn, dueOn, responsiblePersonId: who === '' ? null : who, status };
  const refresh = [['network', 'group', group.id]];
  const save = useAction({
    act: async () => {
      if (task === null) await addGroupTask(group.id, said);
      else await changeGroupTask(task.id, { ...said, revision: task.revision });
    },
    refresh,
    toastErrors: false,
    onDone: () => {
      showToast(t('groupPlan.taskSaved'));
      onClose();
    },
  });
  const restore = useAction({ act: () => restoreGroupTask(task?.id ?? ''), refresh });
  const remove = useAction({
    act: () => removeGroupTask(task?.id ?? ''),
    refresh,
    onDone: () => {
      showToast(t('groupPlan.taskRemoved'), { undo: () => restore.run() });
      onClose();
    },
  });
  const labels = { title: t('groupPlan.taskTitle'), dueOn: t('groupPlan.taskDue'), responsiblePersonId: t('groupPlan.taskWho') };
  const heading = task === null ? t('groupPlan.taskNew') : t('groupPlan.taskChange', { title: task.title });
  return (
    <Dialog title={heading} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={labels} />
        <TextField
          name="title"
          label={labels.title}
          value={title}
          onChange={setTitle}
          required
          maxLength={200}
          error={fieldError(save.error, 'title')}
        />
        <DateField name="startsOn" label={t('groupPlan.taskStarts')} value={startsOn} onChange={setStartsOn} />
        <DateField name="dueOn" label={labels.dueOn} value={dueOn} onChange={setDueOn} error={fieldError(save.error, 'dueOn')} />
        <SelectField
          name="responsiblePersonId"
          label={labels.responsiblePersonId}
          value={who}
          onChange={setWho}
          options={memberOptions(group, t('groupPlan.nobody'))}
        />
        <SelectField
          name="status"
          label={t('groupPlan.taskStatus')}
          value={status}
          onChange={setStatus}
          options={statuses.map((value) => ({ value, label: t(`groupPlan.status.${value}`) }))}
        />
        <TextArea name="note" label={t('groupPlan.taskNote')} value={note} onChange={setNote} rows={3} maxLength={5000} />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('groupPlan.taskSave')}
          </Button>
          {task !== null && (
            <Button look="plain" isPending={remove.isPending} onPress={() => remove.run()}>
              {t('groupPlan.taskRemove')}
            </Button>
          )}
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};

export const ProjectDialog = ({ group, onClose }: { group: WholeGroup; onClose: () => void }) => {
  const { t } = useTranslation();
  const [kind, setKind] = useState<WholeGroup['kind']>(group.kind);
  const [leader, setLeader] = useState(group.leader?.personId ?? '');
  const [startsOn, setStartsOn] = useState<string | null>(group.startsOn);
  const [endsOn, setEndsOn] = useState<string | null>(group.endsOn);
  const save = useAction({
    act: () => setProject(group.id, { kind, leaderPersonId: leader === '' ? null : leader, startsOn, endsOn }),
    refresh: [['network', 'group', group.id]],
    toastErrors: false,
    onDone: () => {
      showToast(t('groupPlan.projectSaved'));
      onClose();
    },
  });
  return (
    <Dialog title={t('groupPlan.projectChange')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ endsOn: t('groupPlan.projectEnds') }} />
        <Radios
          name="kind"
          legend={t('groupPlan.project')}
          value={kind}
          onChange={setKind}
          choices={kinds.map((value) => ({ value, label: t(`groupPlan.kind.${value}`) }))}
        />
        <SelectField
          name="leader"
          label={t('groupPlan.projectLeader')}
          value={leader}
          onChange={setLeader}
          options={memberOptions(group, t('groupPlan.nobody'))}
        />
        <DateField name="startsOn" label={t('groupPlan.projectStarts')} value={startsOn} onChange={setStartsOn} />
        <DateField
          name="endsOn"
          label={t('groupPlan.projectEnds')}
          value={endsOn}
          onChange={setEndsOn}
          error={fieldError(save.error, 'endsOn')}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('groupPlan.projectSave')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
