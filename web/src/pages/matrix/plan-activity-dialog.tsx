import { useTranslation } from 'react-i18next';
import { type ActivityFields, addActivity, cancelActivity } from '../../api/activities.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useSession } from '../../shell/session-context.ts';
import { emptyDraft } from '../plan/activity-draft.ts';
import { ActivityForm } from '../plan/activity-form.tsx';
import { staleAfterActivity } from '../plan/stale-after-activity.ts';

type PlanActivityProps = {
  programmeId: string;
  needIds: readonly string[];
  suggestedTitle: string;
  onClose: () => void;
  onPlanned: () => void;
};

/** One activity may answer for many cells: that is how twelve gaps are planned in one go. */
export const PlanActivityDialog = ({ programmeId, needIds, suggestedTitle, onClose, onPlanned }: PlanActivityProps) => {
  const { t } = useTranslation();
  const { person } = useSession();
  const stale = staleAfterActivity(programmeId);
  const undo = useAction({ act: cancelActivity, refresh: stale, onDone: () => showToast(t('common.undone')) });
  const plan = useAction<ActivityFields, { id: string }>({
    act: (fields) => addActivity(programmeId, fields),
    refresh: stale,
    toastErrors: false,
    onDone: ({ id }) => {
      showToast(t('matrix.plannedToast', { count: needIds.length }), { undo: () => undo.run(id) });
      onPlanned();
    },
  });
  return (
    <Dialog title={t('matrix.planTitle', { count: needIds.length })} isOpen onClose={onClose}>
      <ActivityForm
        programmeId={programmeId}
        first={{ ...emptyDraft, title: suggestedTitle, type: 'email', needIds, responsiblePersonId: person.id }}
        saveLabel={t('matrix.planButton', { count: needIds.length })}
        error={plan.error}
        isPending={plan.isPending}
        onSave={plan.run}
        onClose={onClose}
      />
    </Dialog>
  );
};
