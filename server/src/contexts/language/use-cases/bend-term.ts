import type { Reading } from '../domain/inflection/phrase.ts';
import { bendInThread } from '../files/text-checker.ts';
import type { BentWord } from '../files/thread-messages.ts';

/** The words of a term with the forms we think they have, for the editor to confirm. */
export const bendTerm = (term: string): Promise<BentWord[][]> => bendInThread(term);

/** The forms as they are kept when the editor has left them as they were. */
export const readingsOf = async (term: string): Promise<Reading[]> =>
  (await bendTerm(term)).map((reading) =>
    reading.map((word) => ({ ...word, forms: word.forms.map(({ slot, form }) => ({ slot, form })) })),
  );
