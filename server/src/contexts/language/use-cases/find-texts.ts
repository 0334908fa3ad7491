import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type KnownText, selectKnownTexts, selectMainStatements, selectTextsTitled } from '../storage/known-texts.ts';

/** Living registered texts of the organisation by id; those of others are not there. */
export const findRegisteredTexts = (tx: Tx, organisationId: Id, textIds: readonly Id[]): Promise<KnownText[]> =>
  selectKnownTexts(tx, organisationId, textIds);

/** The organisation's living registered texts whose title holds the words, by title. */
export const searchRegisteredTexts = (tx: Tx, organisationId: Id, search: string, limit: number): Promise<KnownText[]> =>
  selectTextsTitled(tx, organisationId, search, limit);

/** What each living main message of these organisations says, in force or else as proposed. */
export const listMainMessageNames = (
  tx: Tx,
  organisationIds: readonly Id[],
): Promise<{ id: Id; organisationId: Id; statement: string }[]> => selectMainStatements(tx, organisationIds);
