import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { insertPart, isPartNameTaken, lockPart, updatePart } from '../storage/parts.ts';
import { reachAsHost } from './reach-service.ts';

const record = (tx: Tx, actor: MemberActor, action: string, partId: Id) =>
  recordAudit(tx, actor, { action, subjectType: 'servicePart', subjectId: partId });

export const addPart = async (
  tx: Tx,
  actor: MemberActor,
  { name, description = '' }: { name: string; description?: string },
): Promise<{ id: Id; revision: number }> => {
  const { id: serviceId } = await reachAsHost(tx, actor);
  if (await isPartNameTaken(tx, serviceId, name, null)) throw new AppError('alreadyExists', { what: name });
  const id = await insertPart(tx, { serviceId, organisationId: actor.organisationId, name, description });
  await record(tx, actor, 'services.partAdded', id);
  return { id, revision: 1 };
};

type Change = { partId: Id; revision: number; name?: string; description?: string; isRemoved?: boolean };

/** Taken away, it is no longer shown anywhere; put back, every message and group that had it has it again. */
export const changePart = async (tx: Tx, actor: MemberActor, change: Change): Promise<{ revision: number }> => {
  const { id: serviceId } = await reachAsHost(tx, actor);
  const part = await lockPart(tx, serviceId, change.partId);
  if (part === undefined) throw new AppError('notFound');
  if (part.revision !== change.revision) throw new AppError('editConflict', {}, { extra: { theirs: part } });
  const { name = part.name, description = part.description, isRemoved = part.removedAt !== null } = change;
  if (!isRemoved && (await isPartNameTaken(tx, serviceId, name, part.id))) throw new AppError('alreadyExists', { what: name });
  const removedAt = isRemoved ? (part.removedAt ?? new Date()) : null;
  const revision = await updatePart(tx, part.id, { name, description, removedAt });
  await record(tx, actor, change.isRemoved === true ? 'services.partRemoved' : 'services.partChanged', part.id);
  return { revision };
};
