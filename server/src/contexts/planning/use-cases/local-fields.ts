import { findOrganisations, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { isLiveName } from '../domain/live-fields.ts';
import { fieldKeysIn, fillLocalFields, isTakenName, isWritableName, missingIn } from '../domain/local-fields.ts';
import { nameKey } from '../domain/name-key.ts';
import {
  insertLocalField,
  selectFilledFields,
  selectLocalField,
  selectLocalFields,
  updateLocalField,
  upsertLocalValue,
} from '../storage/local-fields.ts';
import { selectMessage, selectMessages } from '../storage/messages.ts';
import { selectParticipants } from '../storage/programmes.ts';
import { readLiveValues } from './live-texts.ts';
import { lockOwnProgramme, reachPlannedProgramme } from './reach-programme.ts';

/** The programme's fields with one's own values, and in how many messages each is used. */
export const listLocalFields = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }) => {
  const { isOwn } = await reachPlannedProgramme(tx, actor, programmeId);
  const fields = await selectLocalFields(tx, programmeId, actor.organisationId);
  const used = (await selectMessages(tx, programmeId)).map(({ title, summary }) => new Set(fieldKeysIn(`${title}\n${summary}`)));
  const items = fields.map((field) => ({ ...field, usedIn: used.filter((keys) => keys.has(nameKey(field.name))).length }));
  return { items, missing: items.filter(({ value }) => value === '').length, isOwn };
};

export const addLocalField = async (
  tx: Tx,
  actor: MemberActor,
  { programmeId, name, explanation = '' }: { programmeId: Id; name: string; explanation?: string },
): Promise<{ id: Id }> => {
  await lockOwnProgramme(tx, actor, programmeId);
  if (!isWritableName(name))
    throw invalidField(
      'name',
      'Namnet får ha högst 60 tecken, utan parentes och frågetecken.',
      'At most 60 characters, without brackets and question marks.',
    );
  if (isTakenName(name) || isLiveName(name))
    throw invalidField('name', 'Det namnet fylls i av sig självt. Välj ett annat.', 'That name is filled in by itself. Choose another.');
  const id = await insertLocalField(tx, { programmeId, organisationId: actor.organisationId, name, explanation });
  if (id === undefined) throw new AppError('alreadyExists', { what: name });
  await record(tx, actor, 'planning.localFieldAdded', programmeId);
  return { id };
};

/** Taken away it can be put back, with everybody's values. */
export const changeLocalField = async (
  tx: Tx,
  actor: MemberActor,
  { fieldId, explanation, isRemoved }: { fieldId: Id; explanation?: string; isRemoved?: boolean },
): Promise<Record<string, never>> => {
  const field = await selectLocalField(tx, fieldId);
  if (field === undefined) throw new AppError('notFound');
  await lockOwnProgramme(tx, actor, field.programmeId);
  const living = await selectLocalFields(tx, field.programmeId, actor.organisationId);
  const isBack = isRemoved === false && field.deletedAt !== null;
  if (isBack && living.some(({ name }) => nameKey(name) === nameKey(field.name))) throw new AppError('alreadyExists', { what: field.name });
  await updateLocalField(tx, fieldId, {
    ...(explanation === undefined ? {} : { explanation }),
    ...(isRemoved === undefined ? {} : { deletedAt: isRemoved ? new Date() : null }),
  });
  await record(tx, actor, 'planning.localFieldChanged', field.programmeId);
  return {};
};

/** What stands there in one's own organisation. Answers what stood there before, which undoes it when sent back. */
export const setLocalValue = async (
  tx: Tx,
  actor: MemberActor,
  { fieldId, value }: { fieldId: Id; value: string },
): Promise<{ previous: string }> => {
  const field = await selectLocalField(tx, fieldId);
  if (field === undefined || field.deletedAt !== null) throw new AppError('notFound');
  await reachPlannedProgramme(tx, actor, field.programmeId);
  const before = (await selectLocalFields(tx, field.programmeId, actor.organisationId)).find(({ id }) => id === fieldId);
  await upsertLocalValue(tx, fieldId, actor.organisationId, value);
  await record(tx, actor, 'planning.localValueSet', field.programmeId);
  return { previous: before?.value ?? '' };
};

/** For the owner: what is missing where. Names of organisations and fields; the values are each organisation's own. */
export const tellLocalGaps = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }) => {
  await lockOwnProgramme(tx, actor, programmeId);
  const fields = await selectLocalFields(tx, programmeId, actor.organisationId);
  const filled = Map.groupBy(await selectFilledFields(tx, programmeId), ({ organisationId }) => organisationId);
  const organisations = await findOrganisations(tx, await selectParticipants(tx, programmeId));
  const items = organisations.map(({ id, name }) => {
    const own = new Set((filled.get(id) ?? []).map(({ fieldId }) => fieldId));
    return { organisation: { id, name }, missing: fields.filter((field) => !own.has(field.id)).map((field) => field.name) };
  });
  return {
    items: items.toSorted(
      (one, other) => other.missing.length - one.missing.length || one.organisation.name.localeCompare(other.organisation.name, 'sv'),
    ),
  };
};

/** A message as it reads in one's own organisation, and which fields it lacks. */
export const tellLocalText = async (tx: Tx, actor: MemberActor, { messageId }: { messageId: Id }) => {
  const message = await selectMessage(tx, messageId);
  if (message === undefined || message.deletedAt !== null) throw new AppError('notFound');
  await reachPlannedProgramme(tx, actor, message.programmeId);
  const { fill, missing } = await localTexts(tx, actor.organisationId, message.programmeId);
  const { title, summary } = message;
  return { title: fill(title), summary: fill(summary), missing: missing(`${title}\n${summary}`) };
};

export type LocalTexts = {
  /** Local fields and what is live, as they are now. */
  fill: (text: string) => string;
  /** Local fields only: for a text that is kept, whose live data is filled in each time that it is read. */
  fillLasting: (text: string) => string;
  missing: (text: string) => string[];
};

/** How one organisation's values are put into texts. */
export const localTexts = async (tx: Tx, organisationId: Id, programmeId: Id, { isPublic = false } = {}): Promise<LocalTexts> => {
  const fields = await selectLocalFields(tx, programmeId, organisationId);
  const own = new Map(fields.map(({ name, value }) => [nameKey(name), value]));
  const live = await readLiveValues(tx, { organisationId, programmeId, isPublic });
  const all = [...fields, ...[...live].map(([name, value]) => ({ name, value }))];
  return {
    fill: (text) => fillLocalFields(text, new Map([...own, ...live])),
    fillLasting: (text) => fillLocalFields(text, own),
    missing: (text) => missingIn(text, all),
  };
};

/** How one organisation's texts in a programme read today: local fields and live data filled in, what is missing left as it was written. */
export const textsFor = async (
  tx: Tx,
  { organisationId, programmeId }: { organisationId: Id; programmeId: Id },
): Promise<(text: string) => string> => (await localTexts(tx, organisationId, programmeId)).fill;

/** Before anybody outside gets the text: throws with the names of what must be filled in first. */
export const assertNothingMissing = (names: readonly string[]): void => {
  const missing = [...new Set(names)];
  if (missing.length === 0) return;
  throw invalidField(
    'localFields',
    `Budskapen har lokala fält som inte är ifyllda: ${missing.join(', ')}. Fyll i dem under Lokala fält och försök igen.`,
    `The messages have local fields that are not filled in: ${missing.join(', ')}. Fill them in under Local fields and try again.`,
  );
};

const record = (tx: Tx, actor: MemberActor, action: string, programmeId: Id) =>
  recordAudit(tx, actor, { action, subjectType: 'programme', subjectId: programmeId });
