import { useTranslation } from 'react-i18next';
import { type Activity, type ActivityFields, addActivity, changeActivity } from '../../api/activities.ts';
import type { PlanStructure } from '../../api/plan.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useSaveTogether } from '../../parts/use-save-together.ts';
import { ActivityClash } from './activity-clash.tsx';
import { type ActivityDraft, draftOf, emptyDraft } from './activity-draft.ts';
import { ActivityForm } from './activity-form.tsx';
import { gather, readTheirActivity, spread, type TogetherFields, togetherFieldsOf } from './activity-together.ts';
import { NeedPicker } from './need-picker.tsx';
import { staleAfterActivity } from './stale-after-activity.ts';

type ActivityDialogProps = {
  programmeId: string;
  structure: PlanStructure;
  activity?: Activity;
  /** What is filled in beforehand. */
  start?: Partial<ActivityDraft>;
  onClose: () => void;
};

export const ActivityDialog = ({ activity, ...props }: ActivityDialogProps) => {
  const { t } = useTranslation();
  return (
    <Dialog title={activity === undefined ? t('plan.newActivity') : t('plan.editActivity')} isOpen onClose={props.onClose}>
      {activity === undefined ? <NewActivity {...props} /> : <ChangedActivity {...props} activity={activity} />}
    </Dialog>
  );
};

const NewActivity = ({ programmeId, structure, start = {}, onClose }: Omit<ActivityDialogProps, 'activity'>) => {
  const { t } = useTranslation();
  const save = useAction<ActivityFields, unknown>({
    act: (fields) => addActivity(programmeId, fields),
    refresh: staleAfterActivity(programmeId),
    toastErrors: false,
    onDone: () => {
      showToast(t('common.saved'));
      onClose();
    },
  });
  return <Form {...{ programmeId, structure, start, onClose }} first={emptyDraft} save={save} onSave={save.run} />;
};

const ChangedActivity = ({ programmeId, structure, activity, start = {}, onClose }: ActivityDialogProps & { activity: Activity }) => {
  const { t } = useTranslation();
  const save = useSaveTogether<TogetherFields>({
    before: togetherFieldsOf(activity),
    revision: activity.revision,
    readTheirs: (theirs) => readTheirActivity(activity, theirs),
    write: (changes, revision) => changeActivity(activity.id, { ...spread(changes), revision }),
    refresh: staleAfterActivity(programmeId),
    onDone: (alsoTheirs) => {
      showToast(t(alsoTheirs ? 'clash.together' : 'common.saved'));
      onClose();
    },
  });
  return (
    <>
      {save.clash && <ActivityClash clash={save.clash} />}
      <Form {...{ programmeId, structure, start, onClose, save }} first={draftOf(activity)} onSave={(fields) => save.run(gather(fields))} />
    </>
  );
};

type FormProps = Omit<ActivityDialogProps, 'activity'> & {
  first: ActivityDraft;
  save: { error: unknown; isPending: boolean };
  onSave: (fields: ActivityFields) => void;
};

const Form = ({ programmeId, structure, start, first, save, onSave, onClose }: FormProps) => {
  const { t } = useTranslation();
  return (
    <ActivityForm
      programmeId={programmeId}
      first={{ ...first, ...start }}
      needPicker={(needIds, onChange) => <NeedPicker structure={structure} needIds={needIds} onChange={onChange} />}
      saveLabel={t('plan.saveActivity')}
      error={save.error}
      isPending={save.isPending}
      onSave={onSave}
      onClose={onClose}
    />
  );
};
