import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { insertBreak, replaceInheritance, replaceOwnMessages } from '../storage/audience-links.ts';
import { type AudienceRow, insertAudiences, replaceChannels, selectAudiences } from '../storage/audiences.ts';
import { insertMessages, type MessageRow, selectMessages, updateCoreMessage } from '../storage/messages.ts';
import { announceAudiences } from './announce.ts';
import { createProgramme } from './create-programme.ts';
import { keepNeedsInStep } from './keep-needs-in-step.ts';
import { reachProgramme } from './reach-programme.ts';
import { registerProgramme } from './register-messages.ts';

type Command = { programmeId: Id; name: string };

/**
 * Starts a programme of one's own from another: its audiences, messages, inheritance and suggested channels, without dates, people
 * and activities. From then on the two have nothing to do with each other.
 */
export const copyProgramme = async (tx: Tx, actor: MemberActor, { programmeId, name }: Command): Promise<{ id: Id; needs: number }> => {
  const source = await reachProgramme(tx, actor, programmeId);
  const [audiences, messages] = [await selectAudiences(tx, programmeId), await selectMessages(tx, programmeId)];
  const { id } = await createProgramme(tx, actor, { name, description: source.description });
  const place = { programmeId: id, organisationId: actor.organisationId };
  const newIds = new Map([...audiences, ...messages].map((each) => [each.id, newId()]));
  await copyMessages(tx, { ...place, changedBy: actor.personId }, messages, newIds);
  await copyAudiences(tx, place, audiences, newIds, source.isOwn);
  await registerProgramme(tx, place, []);
  const { added } = await keepNeedsInStep(tx, id, actor.organisationId);
  await announceAudiences(
    tx,
    place,
    audiences.map((audience) => newIds.get(audience.id) ?? ''),
  );
  const details = { audiences: audiences.length, messages: messages.length, needs: added };
  await recordAudit(tx, actor, { action: 'planning.programmeCopied', subjectType: 'programme', subjectId: id, details });
  return { id, needs: added };
};

type NewIds = ReadonlyMap<Id, Id>;
type Place = { programmeId: Id; organisationId: Id };

const copyMessages = async (tx: Tx, place: Place & { changedBy: Id }, messages: readonly MessageRow[], newIds: NewIds): Promise<void> => {
  await insertMessages(
    tx,
    place,
    messages.map(({ id, title, titleKey, summary }) => ({ id: newIds.get(id) ?? '', title, titleKey, summary })),
  );
  for (const { id, coreMessageId } of messages) {
    const core = coreMessageId === null ? undefined : newIds.get(coreMessageId);
    if (core !== undefined) await updateCoreMessage(tx, newIds.get(id) ?? '', core);
  }
};

/** Names of people in another organisation stay there. */
const copyAudiences = async (
  tx: Tx,
  place: Place,
  audiences: readonly AudienceRow[],
  newIds: NewIds,
  withPeople: boolean,
): Promise<void> => {
  const idOf = ({ id }: { id: Id }): Id => newIds.get(id) ?? '';
  const known = (ids: readonly Id[]): Id[] => ids.flatMap((id) => newIds.get(id) ?? []);
  await insertAudiences(
    tx,
    place,
    audiences.map((audience) => ({
      id: idOf(audience),
      name: audience.name,
      side: audience.side,
      tier: audience.tier,
      channelNote: audience.channelNote,
      contactPerson: withPeople ? audience.contactPerson : '',
      note: audience.note,
    })),
  );
  await replaceChannels(tx, new Map(audiences.map((audience) => [idOf(audience), audience.channels])));
  await replaceInheritance(tx, new Map(audiences.map((audience) => [idOf(audience), known(audience.inheritsFrom)])));
  await replaceOwnMessages(
    tx,
    new Map(
      audiences.map((audience) => [
        idOf(audience),
        audience.own.flatMap((own) => known([own.messageId]).map((messageId) => ({ ...own, messageId, importedLevel: null }))),
      ]),
    ),
  );
  for (const audience of audiences) for (const messageId of known(audience.breaks)) await insertBreak(tx, idOf(audience), messageId);
};
