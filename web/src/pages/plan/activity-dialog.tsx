import { useTranslation } from 'react-i18next';
import { type Activity, type ActivityFields, addActivity, changeActivity } from '../../api/activities.ts';
import type { PlanStructure } from '../../api/plan.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { type ActivityDraft, draftOf, emptyDraft } from './activity-draft.ts';
import { ActivityForm } from './activity-form.tsx';
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

export const ActivityDialog = ({ programmeId, structure, activity, start = {}, onClose }: ActivityDialogProps) => {
  const { t } = useTranslation();
  const save = useAction<ActivityFields, unknown>({
    act: (fields) =>
      activity === undefined ? addActivity(programmeId, fields) : changeActivity(activity.id, { ...fields, revision: activity.revision }),
    refresh: staleAfterActivity(programmeId),
    toastErrors: false,
    onDone: () => {
      showToast(t('common.saved'));
      onClose();
    },
  });
  return (
    <Dialog title={activity === undefined ? t('plan.newActivity') : t('plan.editActivity')} isOpen onClose={onClose}>
      <ActivityForm
        programmeId={programmeId}
        first={{ ...(activity === undefined ? emptyDraft : draftOf(activity)), ...start }}
        needPicker={(needIds, onChange) => <NeedPicker structure={structure} needIds={needIds} onChange={onChange} />}
        saveLabel={t('plan.saveActivity')}
        error={save.error}
        isPending={save.isPending}
        onSave={save.run}
        onClose={onClose}
      />
    </Dialog>
  );
};
