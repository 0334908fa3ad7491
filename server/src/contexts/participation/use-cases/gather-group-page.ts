import { tellGroup } from '#planning';
import { supportOf } from '#services';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectShownAnswers } from '../storage/group-questions.ts';
import { listOpenMeetings } from './keep-sign-ups.ts';

type Place = { organisationId: Id; programmeId: Id; audienceId: Id };

/** What a group's page shows now: what the plan tells the group, meetings to sign up for, and the public support. */
export const gatherGroupPage = async (tx: Tx, { organisationId, programmeId, audienceId }: Place) => {
  const { needIds, ...told } = await tellGroup(tx, { organisationId, programmeId, audienceId });
  const asked = await selectShownAnswers(tx, organisationId, audienceId);
  return {
    ...told,
    questions: [...told.questions, ...asked],
    meetings: await listOpenMeetings(tx, organisationId, needIds),
    support: (await supportOf(tx, organisationId)).filter(({ visibility }) => visibility === 'public'),
  };
};

export type GatheredPage = Awaited<ReturnType<typeof gatherGroupPage>>;
