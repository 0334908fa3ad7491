import { networkOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { SeenProgramme } from '../domain/programme.ts';
import { type AudienceRow, selectAudience } from '../storage/audiences.ts';
import { type MessageRow, selectMessage } from '../storage/messages.ts';
import { selectProgramme } from '../storage/programmes.ts';

type Organisation = { organisationId: Id };

/**
 * A programme as this organisation sees it: its own, or one of its network that is open to the network or that it has adopted.
 * To everybody else it does not exist.
 */
export const reachProgramme = async (
  tx: Tx,
  { organisationId }: Organisation,
  programmeId: Id,
  options: { lock?: boolean } = {},
): Promise<SeenProgramme> => {
  const programme = await selectProgramme(tx, programmeId, organisationId, options);
  if (programme === undefined) throw new AppError('notFound');
  if (programme.organisationId === organisationId) return { ...programme, isOwn: true };
  if (programme.visibility !== 'network' && !programme.isAdopted) throw new AppError('notFound');
  if (!(await networkOf(tx, organisationId)).includes(programme.organisationId)) throw new AppError('notFound');
  return { ...programme, isOwn: false };
};

/** The programme, locked for a change of its structure: only its owner may, and one at a time. */
export const lockOwnProgramme = async (tx: Tx, actor: Organisation, programmeId: Id): Promise<SeenProgramme> => {
  const programme = await reachProgramme(tx, actor, programmeId, { lock: true });
  if (!programme.isOwn) throw new AppError('notYourProgramme');
  return programme;
};

/** The programme, for needs and activities: its owner and those who have adopted it plan in it. */
export const reachPlannedProgramme = async (tx: Tx, actor: Organisation, programmeId: Id): Promise<SeenProgramme> => {
  const programme = await reachProgramme(tx, actor, programmeId);
  if (!programme.isOwn && !programme.isAdopted) throw new AppError('notYourProgramme');
  return programme;
};

/** A living audience of a programme that the organisation plans in. */
export const reachPlannedAudience = async (tx: Tx, actor: Organisation, audienceId: Id): Promise<AudienceRow> => {
  const audience = await selectAudience(tx, audienceId);
  if (audience === undefined || audience.deletedAt !== null) throw new AppError('notFound');
  await reachPlannedProgramme(tx, actor, audience.programmeId);
  return audience;
};

/** A living audience of one's own programme, with the programme locked. */
export const lockOwnAudience = async (tx: Tx, actor: Organisation, audienceId: Id): Promise<AudienceRow> => {
  const found = await selectAudience(tx, audienceId);
  if (found === undefined) throw new AppError('notFound');
  await lockOwnProgramme(tx, actor, found.programmeId);
  // Read again: it may have changed while we waited for the lock.
  const audience = await selectAudience(tx, audienceId);
  if (audience === undefined || audience.deletedAt !== null) throw new AppError('notFound');
  return audience;
};

/** A living message of one's own programme, with the programme locked. */
export const lockOwnMessage = async (tx: Tx, actor: Organisation, messageId: Id): Promise<MessageRow> => {
  const found = await selectMessage(tx, messageId);
  if (found === undefined) throw new AppError('notFound');
  await lockOwnProgramme(tx, actor, found.programmeId);
  const message = await selectMessage(tx, messageId);
  if (message === undefined || message.deletedAt !== null) throw new AppError('notFound');
  return message;
};
