import type { Id } from '../../../../vocabulary/id.ts';
import { nameKey } from '../name-key.ts';

/** What the names in a workbook can mean. Keys are `nameKey`s; people go by e-mail address, lower case. */
export type PlanBook = {
  audiences: ReadonlyMap<string, { id: Id; name: string }>;
  messages: ReadonlyMap<string, { id: Id; name: string }>;
  people: ReadonlyMap<string, Id>;
  /** The organisation's living needs by `pairKey`. */
  needs: ReadonlyMap<string, Id>;
};

export const pairKey = (audienceId: Id, messageId: Id): string => `${audienceId}/${messageId}`;

/** Several names in a cell: between semicolons or on lines of their own. A name that has a semicolon in it is found all the same. */
export const readNames = (
  text: string,
  known: ReadonlyMap<string, { id: Id; name: string }>,
): { found: { id: Id; name: string }[]; unknown: string[] } => {
  const pieces = text
    .split(/[;\n]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const found = new Map<Id, { id: Id; name: string }>();
  const unknown: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const taken = [4, 3, 2, 1].find((count) => known.has(nameKey(pieces.slice(at, at + count).join('; '))));
    const match = taken === undefined ? undefined : known.get(nameKey(pieces.slice(at, at + taken).join('; ')));
    if (match === undefined) unknown.push(pieces[at] ?? '');
    else found.set(match.id, match);
    at += taken ?? 1;
  }
  return { found: [...found.values()], unknown };
};

/** Values in the order of the plan are the same however the file has them. */
export const joinNames = (names: readonly string[]): string => [...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'sv')).join('; ');
