import { findOrganisations, findPeople, networkOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectMainMessages } from '../storage/main-messages.ts';
import { deletePresence, selectPresent, upsertPresence } from '../storage/presence.ts';
import { selectTextOwner } from '../storage/registered-texts.ts';

export type Present = { name: string; organisation: string };

/**
 * Who may write in it: the organisation whose text it is; in a contribution the editor-in-chief of its network too; in a main
 * message the host's editor.
 */
const assertMayWrite = async (tx: Tx, actor: MemberActor, textId: Id): Promise<void> => {
  const text = await selectTextOwner(tx, textId);
  if (text?.organisationId === actor.organisationId) return;
  const isEditor = actor.roles.includes('editor');
  if (isEditor && text?.kind === 'contribution' && (await networkOf(tx, actor.organisationId)).includes(text.organisationId)) return;
  if (isEditor && (await selectMainMessages(tx, [actor.organisationId])).some(({ id }) => id === textId)) return;
  throw new AppError('notFound');
};

/** The actor has the text open; answers who else has. Kept for less than a minute, and in no log. */
export const tellPresence = async (tx: Tx, actor: MemberActor, { textId }: { textId: Id }): Promise<Present[]> => {
  await assertMayWrite(tx, actor, textId);
  const { personId, organisationId } = actor;
  await upsertPresence(tx, { textId, personId, organisationId });
  const others = await selectPresent(tx, textId, personId);
  const people = new Map(
    (
      await findPeople(
        tx,
        others.map((one) => one.personId),
      )
    ).map(({ id, name }) => [id, name]),
  );
  const organisations = new Map(
    (
      await findOrganisations(
        tx,
        others.map((one) => one.organisationId),
      )
    ).map(({ id, name }) => [id, name]),
  );
  return others.flatMap((one) => {
    const name = people.get(one.personId);
    return name === undefined ? [] : [{ name, organisation: organisations.get(one.organisationId) ?? '' }];
  });
};

export const leaveText = async (tx: Tx, actor: MemberActor, { textId }: { textId: Id }): Promise<void> => {
  await assertMayWrite(tx, actor, textId);
  await deletePresence(tx, textId, actor.personId);
};
