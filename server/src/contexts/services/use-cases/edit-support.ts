import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { insertSupport, lockSupport, type SupportFields, updateSupport } from '../storage/support-levels.ts';
import { type ReachedService, reachService } from './reach-service.ts';

const record = (tx: Tx, actor: MemberActor, action: string, supportId: Id) =>
  recordAudit(tx, actor, { action, subjectType: 'supportLevel', subjectId: supportId });

/** What a whole network reads is the host's; the others show theirs on their own public pages or to themselves. */
const assertVisibility = ({ isHost }: ReachedService, { visibility }: SupportFields): void => {
  if (isHost || visibility !== 'network') return;
  throw invalidField(
    'visibility',
    'Nätverkets gemensamma stöd skriver värden för tjänsten. Välj egen organisation eller öppen.',
    'The support that the network shares is written by the host of the service. Choose own organisation or public.',
  );
};

/** Every organisation has levels of its own; the host's are for the whole network. */
export const addSupportLevel = async (tx: Tx, actor: MemberActor, fields: SupportFields): Promise<{ id: Id; revision: number }> => {
  const service = await reachService(tx, actor);
  assertVisibility(service, fields);
  const id = await insertSupport(tx, { serviceId: service.id, organisationId: actor.organisationId }, fields);
  await record(tx, actor, 'services.supportAdded', id);
  return { id, revision: 1 };
};

type Change = Partial<SupportFields> & { supportId: Id; revision: number; isRemoved?: boolean };

export const changeSupportLevel = async (tx: Tx, actor: MemberActor, command: Change): Promise<{ revision: number }> => {
  const { supportId, revision, isRemoved, ...change } = command;
  const service = await reachService(tx, actor);
  const before = await lockSupport(tx, actor.organisationId, supportId);
  if (before === undefined) throw new AppError('notFound');
  if (before.revision !== revision) throw new AppError('editConflict', {}, { extra: { theirs: before } });
  const fields = { ...before, ...change };
  assertVisibility(service, fields);
  const isGone = isRemoved ?? before.removedAt !== null;
  const next = await updateSupport(tx, supportId, fields, isGone ? (before.removedAt ?? new Date()) : null);
  await record(tx, actor, isRemoved === true ? 'services.supportRemoved' : 'services.supportChanged', supportId);
  return { revision: next };
};
