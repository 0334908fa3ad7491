import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { hasAccounts } from '../storage/operators.ts';
import { setRemoved } from '../storage/parties.ts';

export type PartyKind = 'sender' | 'dispatcher' | 'operator' | 'company';
type Command = { kind: PartyKind; id: Id };

const subjects = {
  sender: 'registerSender',
  dispatcher: 'registerDispatcher',
  operator: 'registerOperator',
  company: 'registerCompany',
} as const;

/** Takes one out; nothing is deleted, so that it can be taken back. An operator with mailboxes must lose those first. */
export const removeParty = async (tx: Tx, actor: MemberActor, { kind, id }: Command): Promise<void> => {
  if (kind === 'operator' && (await hasAccounts(tx, id))) throw new AppError('registerOperatorInUse');
  if (!(await setRemoved(tx, kind, id, true))) throw new AppError('notFound');
  await recordAudit(tx, actor, { action: `register.${kind}Removed`, subjectType: subjects[kind], subjectId: id });
};

export const restoreParty = async (tx: Tx, actor: MemberActor, { kind, id }: Command): Promise<void> => {
  if (!(await setRemoved(tx, kind, id, false))) throw new AppError('notFound');
  await recordAudit(tx, actor, { action: `register.${kind}Restored`, subjectType: subjects[kind], subjectId: id });
};
