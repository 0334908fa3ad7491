import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planRecipe, undoRecipe } from '../../api/services.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { staleAfterActivity } from '../plan/stale-after-activity.ts';

type Props = { programmeId: string; audienceId: string; onClose: () => void };

/** Cascade, meeting item and running stream in one press; undone in one. */
export const RecipeDialog = ({ programmeId, audienceId, onClose }: Props) => {
  const { t } = useTranslation();
  const [outlets, setOutlets] = useState<string>(t('groups.recipeStart'));
  const refresh = [...staleAfterActivity(programmeId), ['cascades']];
  const undo = useAction({
    act: undoRecipe,
    refresh,
    onDone: () => showToast(t('groups.recipeUndone')),
  });
  const plan = useAction({
    act: () =>
      planRecipe(
        audienceId,
        outlets
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ),
    refresh,
    toastErrors: false,
    onDone: (made) => {
      showToast(t('groups.recipeDone'), { undo: () => undo.run(made) });
      onClose();
    },
  });
  return (
    <Dialog title={t('groups.recipe')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          plan.run();
        }}
      >
        <ErrorSummary error={plan.error} />
        <p>{t('groups.recipeLead')}</p>
        <TextArea name="outlets" label={t('groups.outlets')} value={outlets} onChange={setOutlets} rows={3} required />
        <div className="row">
          <Button look="primary" type="submit" isPending={plan.isPending}>
            {t('groups.recipeGo')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
