import type { OutboundRules } from '../../../platform/http/outbound-address.ts';
import { type OutsidePost, postOutside } from '../../../platform/http/post-outside.ts';
import { defineJob, type Job } from '../../../platform/jobs/jobs.ts';
import { letterCallback } from '../use-cases/announce-letters.ts';
import { judgeCallback, noteCallback, prepareCallback } from '../use-cases/tell-callback.ts';

/** The status, or in a word why there was none. */
const ask = async (post: OutsidePost, rules: OutboundRules): Promise<number | string> => {
  try {
    return await postOutside(post, rules);
  } catch (error) {
    const { name, code } = error as { name?: string; code?: unknown };
    return typeof code === 'string' ? code : name === 'TimeoutError' ? 'ETIMEDOUT' : 'failed';
  }
};

/**
 * Tells a connected system how its letter ended, outside any transaction. A repeated job, or an answer that got lost, tells
 * the same event again, which the receiver knows by its id. Throws while it should be tried again.
 */
export const sendCallback = (rules: OutboundRules): Job =>
  defineJob({
    ...letterCallback,
    // One receiver that never answers must not hold up the others' callbacks.
    concurrency: 4,
    lookEverySeconds: 2,
    handle: async (database, { callbackId }) => {
      const pending = await prepareCallback(database.read, callbackId);
      if (pending === undefined) return;
      const answer = await ask(pending.post, rules);
      const end = judgeCallback(answer, pending.isOverdue);
      await database.transaction((tx) => noteCallback(tx, callbackId, answer, end));
      if (end === 'tryAgain') throw new Error(`the receiver of a callback answered ${answer}`);
    },
  });
