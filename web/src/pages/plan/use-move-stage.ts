import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Activity, type ActivityStage, changeActivity, markActivityDone, reopenActivity } from '../../api/activities.ts';
import { isProblem, ProblemError } from '../../api/problem-error.ts';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { staleAfterActivity } from './stale-after-activity.ts';

export const boardStages = ['idea', 'planned', 'confirmed', 'done'] as const satisfies readonly ActivityStage[];
export type BoardStage = (typeof boardStages)[number];

/** The agreed day is the planned one, unless another is written. */
const changeTo = (stage: BoardStage, { plannedDate }: Activity) => {
  if (stage === 'idea') return { isIdea: true, confirmedDate: null, confirmedTime: null };
  if (stage === 'planned') return { isIdea: false, confirmedDate: null, confirmedTime: null };
  return { isIdea: false, confirmedDate: plannedDate };
};

const move = async ({ activity, to }: { activity: Activity; to: BoardStage }): Promise<void> => {
  if (to === 'done') {
    await markActivityDone(activity.id);
    return;
  }
  const revision = activity.state === 'planned' ? activity.revision : (await reopenActivity(activity.id)).revision;
  await changeActivity(activity.id, { ...changeTo(to, activity), revision });
};

/** Moves a card between the board's columns. A send-out is done when it is sent, so it is never moved to done by hand. */
export const useMoveStage = (programmeId: string) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const lookAgain = async (title: string): Promise<never> => {
    await Promise.all(staleAfterActivity(programmeId).map((queryKey) => client.invalidateQueries({ queryKey })));
    throw new ProblemError(409, { title: t('planViews.movedMeanwhile', { title }) });
  };
  return useAction<{ activity: Activity; to: BoardStage }, void>({
    act: (wish) =>
      move(wish).catch((error: unknown) => {
        if (!isProblem(error, 'editConflict')) throw error;
        return lookAgain(wish.activity.title);
      }),
    refresh: staleAfterActivity(programmeId),
    onDone: (_, { activity, to }) => showToast(t('planViews.moved', { title: activity.title, stage: t(`planViews.stage.${to}`) })),
  });
};

export const mayMoveTo = (activity: Activity, to: BoardStage): boolean => {
  if (activity.stage === to || activity.stage === 'cancelled') return false;
  const isSentAway = activity.sendOutId !== null || activity.pageId !== null;
  return !(isSentAway && (to === 'done' || activity.stage === 'done'));
};
