import type { BrandRule } from '../domain/brand-dose.ts';
import type { Term } from '../domain/terms/term-entry.ts';
import { TextThread } from './text-thread.ts';
import type { BentWord, CountedTerms, ListedCheck } from './thread-messages.ts';

/** What a text is checked against, gathered inside a transaction; the check itself runs outside. */
export type CheckRules = { lane: 'short' | 'long'; termbaseKey: string; brands: readonly BrandRule[] };

/** Two lanes, so that whoever types never waits for whoever pastes a book. */
const lanes = { short: new TextThread(), long: new TextThread() };
const longFromCharacters = 20_000;

export const laneFor = (text: string): CheckRules['lane'] => (text.length < longFromCharacters ? 'short' : 'long');

/** Hands the lane its termbase; `terms` is called only when the lane does not have it. */
export const prepareLane = (lane: CheckRules['lane'], termbaseKey: string, terms: () => Promise<readonly Term[]>): Promise<void> =>
  lanes[lane].learn(termbaseKey, terms);

/** Lists at most `mostListed` findings of each kind; the counts are of all. */
export const checkInThread = async (
  { lane, termbaseKey, brands }: CheckRules,
  { text, locale, mostListed }: { text: string; locale: 'sv' | 'en'; mostListed: number },
): Promise<ListedCheck> => {
  const result = await lanes[lane].run({ kind: 'check', text, termbaseKey, brands, locale, mostListed });
  if (!('check' in result)) throw new Error('a check was asked for');
  return result.check;
};

/** The same for paragraphs, each by itself, in one go. */
export const checkEachInThread = async (
  { lane, termbaseKey }: CheckRules,
  { texts, locale, mostListed }: { texts: readonly string[]; locale: 'sv' | 'en'; mostListed: number },
): Promise<ListedCheck[]> => {
  const result = await lanes[lane].run({ kind: 'checkEach', texts, termbaseKey, locale, mostListed });
  if (!('checks' in result)) throw new Error('checks were asked for');
  return result.checks;
};

/** Which terms a text uses, and how often. Always in the long lane: nobody waits for it at a keyboard. */
export const countTermsInThread = async ({ termbaseKey, text }: { termbaseKey: string; text: string }): Promise<CountedTerms> => {
  const result = await lanes.long.run({ kind: 'countTerms', text, termbaseKey });
  if (!('counted' in result)) throw new Error('a count was asked for');
  return result.counted;
};

/** The forms of a term, each with whether the dictionary knows it. */
export const bendInThread = async (term: string): Promise<BentWord[][]> => {
  const result = await lanes.short.run({ kind: 'bend', term });
  if (!('bent' in result)) throw new Error('forms were asked for');
  return result.bent;
};
