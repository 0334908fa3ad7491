import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { SentLetter } from '../domain/letters/letter.ts';
import { type LetterFilter, selectLetters } from '../storage/letters.ts';
import { describeLetter, seenBy } from './find-letter.ts';

type Asked = Omit<LetterFilter, 'isTest'> & { after?: Id; limit: number };

/** Letters of the organisation's connected systems, newest first. */
export const listLetters = async (tx: Tx, actor: MemberActor, asked: Asked): Promise<{ items: SentLetter[]; next: Id | null }> => {
  const rows = await selectLetters(tx, actor.organisationId, { ...asked, ...seenBy(actor) });
  return { items: rows.map(describeLetter), next: rows.length < asked.limit ? null : (rows.at(-1)?.id ?? null) };
};
