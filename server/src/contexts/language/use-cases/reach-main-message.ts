import { networkOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { MainMessage, MainMessageVersion } from '../domain/main-message.ts';
import { lockMainMessage } from '../storage/main-messages.ts';

/** A main message that the actor's network shares; others do not exist. */
export const reachMainMessage = async (tx: Tx, { organisationId }: MemberActor, id: Id): Promise<MainMessage> => {
  const found = await lockMainMessage(tx, await networkOf(tx, organisationId), id);
  if (found === undefined) throw new AppError('notFound');
  return found;
};

/** What the whole network says is for the editor-in-chief at its host to write down. */
export const assertEditor = ({ roles }: MemberActor): void => {
  if (!roles.includes('editor')) throw new AppError('notAllowed');
};

export const lockOwnMainMessage = async (tx: Tx, actor: MemberActor, id: Id): Promise<MainMessage> => {
  const found = await reachMainMessage(tx, actor, id);
  if (found.organisationId !== actor.organisationId) throw new AppError('notAllowed');
  assertEditor(actor);
  return found;
};

/** The proposed wording that a decision is about. One that has been rewritten since, or decided on, is a conflict. */
export const demandProposal = (message: MainMessage, version: number, revision: number): MainMessageVersion => {
  const proposal = message.versions.find((one) => one.version === version && one.agreedOn === null);
  if (proposal !== undefined && message.revision === revision) return proposal;
  const [newest] = message.versions;
  throw new AppError('editConflict', {}, { extra: { theirs: { ...newest, revision: message.revision } } });
};
