import { useTranslation } from 'react-i18next';
import { strategyKey } from '../../api/strategy.ts';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

type Undoable = { act: () => Promise<unknown>; undo: () => Promise<unknown>; said: string };

/** Something that is done at once and can be taken back from the notice about it. */
export const useUndoable = ({ act, undo, said }: Undoable) => {
  const { t } = useTranslation();
  const back = useAction({ act: undo, refresh: [strategyKey], onDone: () => showToast(t('strategy.restored')) });
  return useAction({ act, refresh: [strategyKey], onDone: () => showToast(said, { undo: () => back.run() }) });
};
