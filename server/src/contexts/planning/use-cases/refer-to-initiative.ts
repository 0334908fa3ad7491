import { findOrganisation, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import type { SeenProgramme } from '../domain/programme.ts';
import { insertReference, markReferenceRemoved, selectReference, selectReferencesFrom, selectReferencesTo } from '../storage/references.ts';
import { reachMessage } from './reach-message.ts';
import { lockOwnMessage, reachProgramme } from './reach-programme.ts';

/** Undefined for a programme that is not for these eyes. */
const reachIfSeen = async (tx: Tx, actor: MemberActor, programmeId: Id): Promise<SeenProgramme | undefined> => {
  try {
    return await reachProgramme(tx, actor, programmeId);
  } catch (error) {
    if (error instanceof AppError && error.code === 'notFound') return undefined;
    throw error;
  }
};

/** What a message refers to. A programme that one may not see is left out. */
export const listReferences = async (tx: Tx, actor: MemberActor, { messageId }: { messageId: Id }) => {
  await reachMessage(tx, actor, messageId);
  const items = [];
  for (const { id, toProgrammeId, name, url, how } of await selectReferencesFrom(tx, messageId)) {
    const to = toProgrammeId === null ? undefined : await reachIfSeen(tx, actor, toProgrammeId);
    if (toProgrammeId !== null && to === undefined) continue;
    items.push({ id, name: to?.name ?? name, url, how, programmeId: to?.id ?? null });
  }
  return { items };
};

/** The other way round: which messages of other programmes refer to this one. Only those that one may see. */
export const listReferredBy = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }) => {
  await reachProgramme(tx, actor, programmeId);
  const items = [];
  for (const { id, messageId, messageTitle, programmeId: fromId, how } of await selectReferencesTo(tx, programmeId)) {
    const from = await reachIfSeen(tx, actor, fromId);
    if (from === undefined) continue;
    const organisation = await findOrganisation(tx, from.organisationId);
    items.push({
      id,
      message: { id: messageId, title: messageTitle },
      programme: { id: from.id, name: from.name },
      organisation: { id: from.organisationId, name: organisation?.name ?? '' },
      how,
    });
  }
  return { items };
};

type Command = { messageId: Id; toProgrammeId: Id | null; name: string; url: string; how: string };

/** Refers to another programme that one may see, or to an initiative outside by its name and address. */
export const referToInitiative = async (tx: Tx, actor: MemberActor, command: Command): Promise<{ id: Id }> => {
  const { messageId, toProgrammeId, name, url, how } = command;
  const { programmeId } = await lockOwnMessage(tx, actor, messageId);
  if (toProgrammeId === programmeId)
    throw invalidField(
      'toProgrammeId',
      'Budskapet hör redan till det programmet. Välj ett annat.',
      'The message already belongs to that programme. Choose another.',
    );
  if (toProgrammeId === null && name === '')
    throw invalidField('name', 'Skriv vad initiativet heter.', 'Write what the initiative is called.');
  const to = toProgrammeId === null ? undefined : await reachProgramme(tx, actor, toProgrammeId);
  const there = await selectReferencesFrom(tx, messageId);
  if (there.some((one) => (toProgrammeId === null ? one.toProgrammeId === null && one.name === name : one.toProgrammeId === toProgrammeId)))
    throw new AppError('alreadyExists', { what: to?.name ?? name });
  const { organisationId } = actor;
  const id = await insertReference(tx, {
    messageId,
    programmeId,
    organisationId,
    toProgrammeId,
    name: to === undefined ? name : '',
    url,
    how,
  });
  await recordAudit(tx, actor, { action: 'planning.referenceAdded', subjectType: 'message', subjectId: messageId });
  return { id };
};

/** Taken away it can be put back. */
export const changeReference = async (
  tx: Tx,
  actor: MemberActor,
  { referenceId, isRemoved }: { referenceId: Id; isRemoved: boolean },
): Promise<Record<string, never>> => {
  const reference = await selectReference(tx, referenceId);
  if (reference === undefined) throw new AppError('notFound');
  await lockOwnMessage(tx, actor, reference.messageId);
  await markReferenceRemoved(tx, referenceId, isRemoved ? new Date() : null);
  await recordAudit(tx, actor, {
    action: isRemoved ? 'planning.referenceRemoved' : 'planning.referenceAdded',
    subjectType: 'message',
    subjectId: reference.messageId,
  });
  return {};
};
