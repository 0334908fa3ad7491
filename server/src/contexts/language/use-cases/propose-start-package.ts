import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { startPackage } from '../domain/start-package.ts';
import { selectMainMessages } from '../storage/main-messages.ts';
import { assertEditor } from './reach-main-message.ts';
import { addMainMessage } from './write-main-message.ts';

/** Proposes the main messages of the start package that are not there yet; a second time adds nothing. */
export const proposeStartPackage = async (tx: Tx, actor: MemberActor): Promise<{ added: number }> => {
  assertEditor(actor);
  const there = (await selectMainMessages(tx, [actor.organisationId])).flatMap(({ versions }) =>
    versions.map(({ statement }) => statement),
  );
  const missing = startPackage.filter(({ statement }) => !there.includes(statement));
  for (const message of missing) await addMainMessage(tx, actor, { ...message, supporting: [...message.supporting] });
  return { added: missing.length };
};
