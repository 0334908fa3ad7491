import type { Tx } from '../../../platform/database/database.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { readEmailAddress } from '../../../vocabulary/email-address.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { readMobileNumber } from '../../../vocabulary/mobile-number.ts';
import type { Holder, HolderKind } from '../domain/cascade.ts';
import { findLoop, linkUp } from '../domain/chain.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { selectEdges } from '../storage/edges.ts';
import { selectHolders } from '../storage/holders.ts';
import { selectTargets } from '../storage/targets.ts';

/** Nobody whom this one passes it on to may pass it on to this one, however far round: the way is told by name. */
export const assertNoLoop = async (tx: Tx, cascadeId: Id, fromIds: readonly Id[], toId: Id): Promise<void> => {
  const holders = await selectHolders(tx, cascadeId);
  const names = new Map(holders.map(({ id, name }) => [id, name]));
  const groups = new Set(holders.filter(({ kind }) => kind === 'audience').map(({ id }) => id));
  if (fromIds.some((id) => !names.has(id))) throw new AppError('notFound');
  if (fromIds.some((id) => groups.has(id)))
    throw invalidField(
      'aboveIds',
      'En målgrupp är sist i kedjan. Låt en person i gruppen föra vidare i stället.',
      'An audience comes last in the chain. Let a person in it pass it on instead.',
    );
  const chain = linkUp(
    [...names.keys()],
    (await selectEdges(tx, cascadeId)).filter((edge) => edge.toId !== toId),
  );
  for (const fromId of fromIds) {
    const loop = findLoop(chain, fromId, toId);
    if (loop === undefined) continue;
    const path = loop.map((id) => names.get(id) ?? '').join(' → ');
    throw new AppError('cascadeLoop', { from: names.get(fromId) ?? '', to: names.get(toId) ?? '', path });
  }
};

export type WrittenHolder = { name: string; email: string | null; mobile: string | null };

/** Address and number in the form that can be sent to. */
export const readContact = (kind: HolderKind, written: WrittenHolder): { email: string | null; mobile: string | null } => {
  if (kind === 'audience') return { email: null, mobile: null };
  const email = readEmailAddress(written.email ?? '');
  if (email === undefined) throw invalidField('email', 'Skriv adressen som namn@exempel.se.', 'Write the address as name@example.com.');
  const mobile = written.mobile === null || written.mobile.trim() === '' ? null : readMobileNumber(written.mobile);
  if (mobile === undefined) throw invalidField('mobile', 'Skriv numret som 070-123 45 67.', 'Write the number as 070-123 45 67.');
  return { email, mobile };
};

/** The audience must be one that the cascade is to reach. Answers its name. */
export const assertTarget = async (tx: Tx, cascadeId: Id, audienceId: Id): Promise<string> => {
  const target = (await selectTargets(tx, cascadeId)).find((one) => one.audienceId === audienceId);
  if (target === undefined)
    throw invalidField('audienceId', 'Målgruppen hör inte till budkavlen.', 'The audience does not belong to the cascade.');
  return target.audienceName;
};

/** Others in the chain with the same address. */
export const namesakes = (holders: readonly Holder[], email: string | null, exceptId?: Id): string[] =>
  email === null
    ? []
    : holders.filter((holder) => holder.id !== exceptId && holder.email?.toLowerCase() === email.toLowerCase()).map(({ name }) => name);
