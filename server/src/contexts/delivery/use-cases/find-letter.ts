import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { maskPersonalNumber, type PersonalNumber } from '../../../vocabulary/personal-number.ts';
import { isTestKey, type SentLetter } from '../domain/letters/letter.ts';
import { type LetterFilter, type LetterRow, selectLetter } from '../storage/letters.ts';

/** A test key sees its trials only, other keys the real letters; people see both. */
export const seenBy = ({ apiKey }: MemberActor): LetterFilter => (apiKey === undefined ? {} : { isTest: isTestKey(apiKey.kind) });

const maskOf = ({ recipientKind, numberSealed }: LetterRow): string => {
  const number = processServices().cipher.decrypt(numberSealed);
  return recipientKind === 'person' ? maskPersonalNumber(number as PersonalNumber) : `${number.slice(0, 6)}-${number.slice(6)}`;
};

/** A stored letter as its sender sees it. */
export const describeLetter = (row: LetterRow): SentLetter => {
  const { numberSealed: _, callbackStatus, callbackAttempts, callbackAnswer, ...letter } = row;
  const callback = callbackStatus === null ? null : { status: callbackStatus, attempts: callbackAttempts ?? 0, lastAnswer: callbackAnswer };
  return { ...letter, recipientMasked: maskOf(row), callback };
};

/** A letter of the organisation; others' do not exist. */
export const findLetter = async (tx: Tx, actor: MemberActor, id: Id): Promise<SentLetter> => {
  const row = await selectLetter(tx, actor.organisationId, id, seenBy(actor));
  if (row === undefined) throw new AppError('notFound');
  return describeLetter(row);
};
