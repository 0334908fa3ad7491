import { useTranslation } from 'react-i18next';
import { type Moved, mailboxesQuery, moveBack, moveLetters, type Place } from '../../api/mailbox.ts';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { usePlaces } from './use-places.ts';

type Move = { letterIds: string[]; to: Place };

/** Moves letters and offers the way back. */
export const useMove = (mailboxId: string, onMoved?: () => unknown) => {
  const { t } = useTranslation();
  const { nameOf } = usePlaces(mailboxId);
  const refresh = [['letters'], ['letter'], ['folders', mailboxId], mailboxesQuery.queryKey];
  const back = useAction({
    act: (moved: Moved) => moveBack({ mailboxId, moved }),
    refresh,
    onDone: () => showToast(t('common.undone')),
  });
  return useAction<Move, Moved>({
    act: (move) => moveLetters({ mailboxId, ...move }),
    refresh,
    onDone: async (moved, { to }) => {
      await onMoved?.();
      if (moved.length === 0) return;
      const text =
        to === 'deleted'
          ? t('mailbox.move.deleted', { count: moved.length })
          : t('mailbox.move.moved', { count: moved.length, place: nameOf(to) });
      showToast(text, { undo: () => back.run(moved) });
    },
  });
};
