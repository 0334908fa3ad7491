import { listMembers, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { type AccountText, insertAccount, selectAccounts, updateAccount } from '../storage/social-accounts.ts';
import { nameThem, reachAsEditor, reachNetwork } from './reach-network.ts';

const audit = (tx: Tx, actor: MemberActor, action: string, id: Id): Promise<void> =>
  recordAudit(tx, actor, { action, subjectType: 'socialAccount', subjectId: id });

/** The shared accounts are looked after at the host, by two people: one may be ill on the wrong day. */
const assertOwners = async (tx: Tx, actor: MemberActor, { ownerId, deputyId }: AccountText): Promise<void> => {
  const members = (await listMembers(tx, actor.organisationId)).map(({ personId }) => personId);
  for (const [field, id] of [
    ['ownerId', ownerId],
    ['deputyId', deputyId],
  ] as const)
    if (id !== null && !members.includes(id)) throw invalidField(field, 'Välj någon hos värden.', 'Choose somebody at the host.');
  if (ownerId !== null && ownerId === deputyId)
    throw invalidField('deputyId', 'Ersättaren ska vara någon annan.', 'The deputy must be somebody else.');
};

/** What looks like a key has no place here: an account is handed over, its password never written down. */
const assertNoSecret = ({ note, handle }: AccountText): void => {
  if (/l[öo]senord|password|passwd|\bpin\s*[:=]/i.test(`${note} ${handle}`))
    throw invalidField(
      'note',
      'Skriv aldrig lösenord här. Ta bort det och spara igen.',
      'Never write passwords here. Take it out and save again.',
    );
};

export const addAccount = async (tx: Tx, actor: MemberActor, text: AccountText): Promise<{ id: Id }> => {
  const { serviceId } = await reachAsEditor(tx, actor);
  assertNoSecret(text);
  await assertOwners(tx, actor, text);
  const id = newId();
  await insertAccount(tx, { id, serviceId, organisationId: actor.organisationId }, text);
  await audit(tx, actor, 'network.accountAdded', id);
  return { id };
};

export const changeAccount = async (tx: Tx, actor: MemberActor, { accountId, ...text }: AccountText & { accountId: Id }): Promise<void> => {
  const { serviceId } = await reachAsEditor(tx, actor);
  assertNoSecret(text);
  await assertOwners(tx, actor, text);
  if (!(await updateAccount(tx, serviceId, accountId, text))) throw new AppError('notFound');
  await audit(tx, actor, 'network.accountChanged', accountId);
};

/** Somebody has looked: the account is ours, both can get in, nothing lies unanswered. */
export const noteAccountChecked = async (tx: Tx, actor: MemberActor, { accountId }: { accountId: Id }): Promise<void> => {
  const { serviceId } = await reachAsEditor(tx, actor);
  if (!(await updateAccount(tx, serviceId, accountId, { checkedBy: actor.personId }))) throw new AppError('notFound');
  await audit(tx, actor, 'network.accountChecked', accountId);
};

export const removeAccount = async (
  tx: Tx,
  actor: MemberActor,
  { accountId, isRemoved }: { accountId: Id; isRemoved: boolean },
): Promise<void> => {
  const { serviceId } = await reachAsEditor(tx, actor);
  if (!(await updateAccount(tx, serviceId, accountId, { isRemoved }))) throw new AppError('notFound');
  await audit(tx, actor, isRemoved ? 'network.accountRemoved' : 'network.accountRestored', accountId);
};

const quarterMs = 90 * 86_400_000;

/** Everybody in the network sees which accounts there are and who answers for them. */
export const listAccounts = async (tx: Tx, actor: MemberActor) => {
  const { serviceId, hostOrganisationId, isEditor } = await reachNetwork(tx, actor);
  const accounts = await selectAccounts(tx, serviceId);
  const names = await nameThem(
    tx,
    [],
    accounts.flatMap(({ ownerId, deputyId, checkedBy }) => [ownerId, deputyId, checkedBy]),
  );
  // Somebody who has left the host answers for nothing there any more.
  const present = new Set((await listMembers(tx, hostOrganisationId)).map(({ personId }) => personId));
  const holder = (id: Id | null): string | null => (id !== null && present.has(id) ? names.person(id) : null);
  const now = Date.now();
  return {
    isEditor,
    items: accounts.map(({ ownerId, deputyId, checkedBy, revision: _revision, ...one }) => ({
      ...one,
      ownerId,
      deputyId,
      ownerName: holder(ownerId),
      deputyName: holder(deputyId),
      checkedByName: names.person(checkedBy),
      isOverdue: one.checkedAt === null || now - one.checkedAt.getTime() > quarterMs,
    })),
  };
};
