import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type CheckRules, checkEachInThread, checkInThread, laneFor, prepareLane } from '../files/text-checker.ts';
import type { ListedCheck } from '../files/thread-messages.ts';
import { selectBrandRules } from '../storage/brand-rules.ts';
import { selectTermsForCheck, selectTermsMark } from '../storage/terms.ts';
import { reachOf } from './reach-terms.ts';

/** Findings of each kind that an answer lists at most; the counts are of all. */
export const mostListed = 1000;
const mostInParagraph = 200;

/** What this organisation's texts are checked against: read in the transaction, used after it. */
export const gatherRules = async (tx: Tx, actor: Pick<MemberActor, 'organisationId'>, command: { text: string }): Promise<CheckRules> => {
  const reach = await reachOf(tx, actor);
  const lane = laneFor(command.text);
  const termbaseKey = `${actor.organisationId} ${reach.networkIds.length} ${await selectTermsMark(tx, reach)}`;
  await prepareLane(lane, termbaseKey, () => selectTermsForCheck(tx, reach));
  return { lane, termbaseKey, brands: await selectBrandRules(tx, reach) };
};

/** Checks in a thread, outside any transaction: a long text takes seconds. */
export const checkText = (rules: CheckRules, command: { text: string; locale: 'sv' | 'en' }): Promise<ListedCheck> =>
  checkInThread(rules, { ...command, mostListed });

/** Each paragraph by itself, in their order. */
export const checkParagraphs = (
  rules: CheckRules,
  { paragraphs, locale }: { paragraphs: readonly string[]; locale: 'sv' | 'en' },
): Promise<ListedCheck[]> => checkEachInThread(rules, { texts: paragraphs, locale, mostListed: mostInParagraph });
