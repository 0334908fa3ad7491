import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { KnowledgeLevel } from '../../../vocabulary/knowledge-level.ts';
import { deleteBreak, insertOwnMessage } from '../storage/audience-links.ts';
import { type AudienceRow, selectAudience } from '../storage/audiences.ts';
import { selectMessage } from '../storage/messages.ts';
import { insertNeeds, markNeedWithdrawn, type Need, selectNeedsBy, updateNeedValues } from '../storage/needs.ts';
import { announceNeeds } from './announce.ts';
import { keepNeedsInStep } from './keep-needs-in-step.ts';
import { lockOwnProgramme, reachPlannedProgramme } from './reach-programme.ts';

type Command = { programmeId: Id; audienceId: Id; messageId: Id; level: KnowledgeLevel; needBy?: string | null };

/**
 * Says that an audience needs a message. In one's own programme the message becomes the audience's own, for all who follow the programme;
 * in an adopted one the need is only one's own.
 */
export const addNeed = async (tx: Tx, actor: MemberActor, command: Command): Promise<{ id: Id }> => {
  const programme = await reachPlannedProgramme(tx, actor, command.programmeId);
  if (programme.isOwn) await lockOwnProgramme(tx, actor, command.programmeId);
  const audience = await findPair(tx, command);
  if (programme.isOwn) await addToStructure(tx, actor, audience, command);
  else await addOwnAddition(tx, actor, command);
  const need = await findNeed(tx, actor, command);
  if (need === undefined) throw new AppError('notFound');
  const values = {
    needId: need.id,
    level: command.level,
    needBy: command.needBy ?? need.needBy,
    ownerPersonId: need.ownerPersonId,
    share: need.share,
  };
  await updateNeedValues(tx, actor.organisationId, [values]);
  await announceNeeds(tx, command.programmeId, [need]);
  await recordAudit(tx, actor, { action: 'planning.needAdded', subjectType: 'need', subjectId: need.id });
  return { id: need.id };
};

const findPair = async (tx: Tx, { programmeId, audienceId, messageId }: Command): Promise<AudienceRow> => {
  const audience = await selectAudience(tx, audienceId);
  const message = await selectMessage(tx, messageId);
  if (audience === undefined || audience.programmeId !== programmeId || audience.deletedAt !== null) throw new AppError('notFound');
  if (message === undefined || message.programmeId !== programmeId || message.deletedAt !== null) throw new AppError('notFound');
  return audience;
};

const findNeed = async (tx: Tx, actor: MemberActor, { audienceId, messageId }: Command): Promise<Need | undefined> =>
  (await selectNeedsBy(tx, actor.organisationId, { audienceIds: [audienceId], messageIds: [messageId] }))[0];

const addToStructure = async (
  tx: Tx,
  actor: MemberActor,
  audience: AudienceRow,
  { messageId, level, programmeId }: Command,
): Promise<void> => {
  if (audience.own.some((own) => own.messageId === messageId)) throw new AppError('alreadyExists', { what: audience.name });
  const position = Math.max(0, ...audience.own.map((own) => own.position)) + 1;
  await insertOwnMessage(tx, audience.id, { messageId, level, position });
  await deleteBreak(tx, audience.id, messageId);
  await keepNeedsInStep(tx, programmeId, actor.organisationId);
};

const addOwnAddition = async (tx: Tx, { organisationId }: MemberActor, command: Command): Promise<void> => {
  const { programmeId, audienceId, messageId, level } = command;
  const [added] = await insertNeeds(tx, programmeId, [
    { organisationId, audienceId, messageId, level, inheritedFrom: null, isOwnAddition: true },
  ]);
  if (added !== undefined) return;
  const [withdrawn] = await selectNeedsBy(tx, organisationId, { audienceIds: [audienceId], messageIds: [messageId], isWithdrawn: true });
  if (withdrawn === undefined) throw new AppError('alreadyExists', { what: '–' });
  await markNeedWithdrawn(tx, organisationId, withdrawn.id, null);
};
