import type { Database } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import { countTermsInThread, prepareLane } from '../files/text-checker.ts';
import { saveTermUses, selectWaitingTexts, type WaitingText } from '../storage/registered-texts.ts';
import { selectTermsForCheck, selectTermsMark } from '../storage/terms.ts';
import { reachOf } from './reach-terms.ts';
import { textCheckWork } from './register-text.ts';

const batchSize = 50;
/** Under the queue's own limit of five minutes; what is left is another job's. */
const longestMs = 4 * 60_000;

const checkOne = async (database: Database, text: WaitingText): Promise<void> => {
  const termbaseKey = await database.transaction(async (tx) => {
    const reach = await reachOf(tx, text);
    const key = `${text.organisationId} ${reach.networkIds.length} ${await selectTermsMark(tx, reach)}`;
    await prepareLane('long', key, () => selectTermsForCheck(tx, reach));
    return key;
  });
  const found = await countTermsInThread({ termbaseKey, text: text.content });
  await database.transaction((tx) => saveTermUses(tx, text, found));
};

/** Holds every text that waits against the agreed words. Twice at once does the work twice and the result once. */
export const checkWaitingTexts = async (database: Database): Promise<void> => {
  const until = Date.now() + longestMs;
  while (Date.now() < until) {
    const waiting = await selectWaitingTexts(database.read, batchSize);
    if (waiting.length === 0) return;
    for (const text of waiting) await checkOne(database, text);
  }
  await database.transaction((tx) => enqueue(tx, textCheckWork, {}));
};
