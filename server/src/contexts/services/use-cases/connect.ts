import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { ConnectionFields } from '../domain/connection.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { insertConnection, isConnectionNameTaken, lockConnection, updateConnection } from '../storage/connections.ts';
import { reachService } from './reach-service.ts';

const record = (tx: Tx, actor: MemberActor, action: string, connectionId: Id) =>
  recordAudit(tx, actor, { action, subjectType: 'connection', subjectId: connectionId });

/** Whoever says that it does carry the message, or does not, says how or why. */
const assertExplained = ({ carries, how }: ConnectionFields): void => {
  if (how !== '' || carries === 'unknown' || carries === 'planned') return;
  throw carries === 'yes'
    ? invalidField(
        'how',
        'Skriv hur budskapet är med, till exempel ”rad i sidfoten”.',
        'Write how the message is carried, such as “a line in the footer”.',
      )
    : invalidField('how', 'Skriv varför budskapet inte är med.', 'Write why the message is not carried.');
};

export const addConnection = async (tx: Tx, actor: MemberActor, fields: ConnectionFields): Promise<{ id: Id; revision: number }> => {
  const { id: serviceId } = await reachService(tx, actor);
  assertExplained(fields);
  const id = await insertConnection(tx, { serviceId, organisationId: actor.organisationId }, fields);
  if (id === undefined) throw new AppError('alreadyExists', { what: fields.name });
  await record(tx, actor, 'services.connectionAdded', id);
  return { id, revision: 1 };
};

type Change = Partial<ConnectionFields> & { connectionId: Id; revision: number; isRemoved?: boolean };

export const changeConnection = async (tx: Tx, actor: MemberActor, command: Change): Promise<{ revision: number }> => {
  const { connectionId, revision, isRemoved, ...change } = command;
  const before = await lockConnection(tx, actor.organisationId, connectionId);
  if (before === undefined) throw new AppError('notFound');
  if (before.revision !== revision) throw new AppError('editConflict', {}, { extra: { theirs: before } });
  const fields = { ...before, ...change };
  if (isRemoved !== true) {
    assertExplained(fields);
    if (await isConnectionNameTaken(tx, before, fields.name)) throw new AppError('alreadyExists', { what: fields.name });
  }
  const isGone = isRemoved ?? before.removedAt !== null;
  const next = await updateConnection(tx, connectionId, fields, isGone ? (before.removedAt ?? new Date()) : null);
  await record(tx, actor, isRemoved === true ? 'services.connectionRemoved' : 'services.connectionChanged', connectionId);
  return { revision: next };
};
