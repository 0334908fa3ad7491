import { colleaguesAmong } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { KeyActor } from '../../../vocabulary/actor.ts';
import { AppError, type FieldError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { LetterCommand, LetterProblem } from '../domain/letters/letter.ts';
import { type LetterRules, type ReadLetter, readLetter } from './read-letter.ts';

/** Tells which of these activities the organisation has, and, unless it is only a trial, counts them as done: planning gives it. */
export type AnswerForActivities = (tx: Tx, actor: KeyActor, ask: { activityIds: readonly Id[]; isTrial: boolean }) => Promise<Set<Id>>;

export type Fields = (index: number) => string;

const twice = {
  field: 'reference',
  sv: 'Samma referens står på två brev i anropet. Ge varje brev sin egen.',
  en: 'The same reference is on two letters in the call. Give each letter its own.',
};

const notColleague = {
  field: 'recipient.personalNumber',
  sv: 'En provnyckel (bk_team_…) skickar bara till den egna organisationens medarbetare. Välj en sådan, eller använd en skarp nyckel.',
  en: 'A team key (bk_team_…) sends to the organisation’s own people only. Choose one of them, or use a live key.',
};

const noActivity = {
  field: 'answersFor.activityId',
  sv: 'Aktiviteten finns inte i er plan, eller är inställd. Hämta ert eget id från planens aktiviteter.',
  en: 'The activity is not in your plan, or is cancelled. Take your own id from the plan’s activities.',
};

const repeatedIn = (letters: readonly LetterCommand[]): Set<number> => {
  const seen = new Set<string>();
  return new Set(letters.flatMap(({ reference }, index) => (seen.size === seen.add(reference).size ? [index] : [])));
};

const strangersIn = async (tx: Tx, actor: KeyActor, read: readonly ReadLetter[]): Promise<Set<number>> => {
  if (actor.apiKey.kind !== 'team') return new Set();
  const { cipher } = processServices();
  const hashes = read.map(({ recipient }) => (recipient?.kind === 'person' ? cipher.lookupHash(recipient.number) : ''));
  const colleagues = await colleaguesAmong(tx, actor.organisationId, hashes);
  return new Set(hashes.flatMap((hash, index) => (colleagues.has(hash) ? [] : [index])));
};

const unansweredIn = async (
  tx: Tx,
  actor: KeyActor,
  letters: readonly LetterCommand[],
  answerFor: AnswerForActivities,
): Promise<Set<number>> => {
  const activityIds = [...new Set(letters.flatMap(({ answersFor }) => answersFor?.activityId ?? []))];
  if (activityIds.length === 0) return new Set();
  const found = await answerFor(tx, actor, { activityIds, isTrial: actor.apiKey.kind !== 'live' });
  return new Set(letters.flatMap(({ answersFor }, index) => (answersFor === undefined || found.has(answersFor.activityId) ? [] : [index])));
};

/** Reads every letter before anything is kept. Throws `lettersNotAccepted` with each fault: index, field and remedy. */
export const checkLetters = async (
  tx: Tx,
  actor: KeyActor,
  letters: readonly LetterCommand[],
  { rules, answerFor, fieldsOf }: { rules: LetterRules; answerFor: AnswerForActivities; fieldsOf: Fields },
): Promise<ReadLetter[]> => {
  const read = letters.map((letter) => readLetter(letter, rules));
  const repeated = repeatedIn(letters);
  const strangers = await strangersIn(tx, actor, read);
  const unanswered = await unansweredIn(tx, actor, letters, answerFor);
  const problemsOf = ({ problems }: ReadLetter, index: number): LetterProblem[] => [
    ...problems,
    ...(repeated.has(index) ? [twice] : []),
    ...(strangers.has(index) && problems.length === 0 ? [notColleague] : []),
    ...(unanswered.has(index) ? [noActivity] : []),
  ];
  const found = read.map(problemsOf);
  const rejected = found.flatMap((problems, index) => (problems.length > 0 ? [index] : []));
  if (rejected.length === 0) return read;
  const fields: FieldError[] = found.flatMap((problems, index) =>
    problems.map(({ field, sv, en }) => ({ field: `${fieldsOf(index)}${field}`, sv, en })),
  );
  throw new AppError('lettersNotAccepted', { count: rejected.length }, { fields, extra: { rejected } });
};
