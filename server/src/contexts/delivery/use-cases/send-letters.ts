import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { KeyActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { EntryStatus } from '../domain/entry-status.ts';
import { isTestKey, type LetterCommand } from '../domain/letters/letter.ts';
import { insertLetterEntries, insertLetters, type KnownLetter, type NewLetter, selectLettersByReference } from '../storage/letters.ts';
import { beginCallbacks } from './announce-letters.ts';
import { type AnswerForActivities, checkLetters, type Fields } from './check-letters.ts';
import { reachLetterRecipients } from './reach-letter-recipients.ts';
import type { LetterRules, ReadLetter } from './read-letter.ts';

type Command = {
  letters: readonly LetterCommand[];
  rules: Omit<LetterRules, 'kind'>;
  answerFor: AnswerForActivities;
  /** Where letter number `index` stands in the request: `letters.3.`, or nothing. */
  fieldsOf: Fields;
};

/** A letter that has been taken; `isRepeated` when the same one had been taken before. */
export type TakenLetter = { id: Id; reference: string; status: EntryStatus; isRepeated: boolean };

/** Few letters go before many in the ledger. */
const fewLetters = 200;

const numberOf = ({ recipient }: ReadLetter) => recipient ?? { kind: 'person' as const, number: '' };

/** The letter as it will be kept. The hash is keyed and over everything that matters, so that it tells a repetition and nothing else. */
const newLetter = (command: LetterCommand, read: ReadLetter, kind: KeyActor['apiKey']['kind']): NewLetter => {
  const { cipher } = processServices();
  const { content, notBefore } = read;
  const { kind: recipientKind, number } = numberOf(read);
  const { reference, callbackUrl = null, answersFor, simulate = 'delivered' } = command;
  const activityId = answersFor?.activityId ?? null;
  const said = JSON.stringify([number, content, activityId, callbackUrl, notBefore, command.simulate ?? null]);
  return {
    id: newId(),
    reference,
    recipientKind,
    numberSealed: cipher.encrypt(number),
    contentSealed: cipher.encrypt(JSON.stringify(content)),
    contentHash: cipher.lookupHash(said),
    // A trial proves nothing in a plan.
    activityId: kind === 'live' ? activityId : null,
    callbackSealed: callbackUrl === null ? null : cipher.encrypt(callbackUrl),
    notBefore,
    simulatedStatus: isTestKey(kind) ? simulate : null,
  };
};

const refuseTaken = (letters: readonly NewLetter[], known: ReadonlyMap<string, KnownLetter>, fieldsOf: Fields): void => {
  const taken = letters.flatMap(({ reference, contentHash }, index) => {
    const earlier = known.get(reference);
    return earlier === undefined || earlier.contentHash === contentHash ? [] : [{ index, earlier }];
  });
  if (taken.length === 0) return;
  const words = { sv: 'Referensen används redan för ett annat brev.', en: 'The reference is already used for another letter.' };
  throw new AppError(
    'referenceTaken',
    { count: taken.length },
    {
      fields: taken.map(({ index }) => ({ field: `${fieldsOf(index)}reference`, ...words })),
      extra: { rejected: taken.map(({ index }) => index), letterIds: taken.map(({ earlier }) => earlier.id) },
    },
  );
};

const store = async (tx: Tx, actor: KeyActor, letters: readonly NewLetter[], read: ReadonlyMap<string, ReadLetter>): Promise<void> => {
  const { organisationId, apiKey } = actor;
  const added = await insertLetters(tx, { organisationId, apiKeyId: apiKey.id, isTest: isTestKey(apiKey.kind) }, letters);
  const mine = letters.filter(({ id }) => added.has(id));
  if (isTestKey(apiKey.kind))
    return beginCallbacks(
      tx,
      mine.map(({ id }) => id),
    );
  const recipients = mine.flatMap(({ reference }) => read.get(reference)?.recipient ?? []);
  const recipientIds = await reachLetterRecipients(tx, organisationId, recipients);
  const entries = mine.map(({ id, notBefore }, index) => ({ id, notBefore, recipientId: recipientIds[index] ?? '' }));
  await insertLetterEntries(tx, organisationId, entries, entries.length <= fewLetters ? 0 : 1);
};

/**
 * Takes letters from a connected system: all of them or none. Every letter is checked before any is kept; one that was
 * taken before under the same reference is answered with its present state and not sent again.
 */
export const sendLetters = async (tx: Tx, actor: KeyActor, { letters, rules, answerFor, fieldsOf }: Command): Promise<TakenLetter[]> => {
  const { organisationId, apiKey } = actor;
  const read = await checkLetters(tx, actor, letters, { rules: { ...rules, kind: apiKey.kind }, answerFor, fieldsOf });
  const wanted = letters.map((letter, index) => newLetter(letter, read[index] as ReadLetter, apiKey.kind));
  const references = wanted.map(({ reference }) => reference);
  const owner = { organisationId, isTest: isTestKey(apiKey.kind) };
  const find = async () => new Map((await selectLettersByReference(tx, owner, references)).map((one) => [one.reference, one]));
  const before = await find();
  refuseTaken(wanted, before, fieldsOf);
  const newcomers = wanted.filter(({ reference }) => !before.has(reference));
  if (newcomers.length > 0)
    await store(tx, actor, newcomers, new Map(letters.map(({ reference }, index) => [reference, read[index] as ReadLetter])));
  // Another call may have taken the same reference meanwhile: what holds now is what is answered.
  const after = await find();
  refuseTaken(wanted, after, fieldsOf);
  const ours = new Set(newcomers.map(({ id }) => id));
  const taken = wanted.map(({ reference }) => after.get(reference) as KnownLetter);
  const added = taken.filter(({ id }) => ours.has(id)).length;
  await recordAudit(tx, actor, {
    action: 'delivery.lettersTaken',
    subjectType: 'apiKey',
    subjectId: apiKey.id,
    details: { letters: added, repeated: taken.length - added },
  });
  return taken.map(({ id, reference, status }) => ({ id, reference, status, isRepeated: !ours.has(id) }));
};
