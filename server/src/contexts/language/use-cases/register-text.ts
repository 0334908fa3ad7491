import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { RegisteredText } from '../domain/registered-text.ts';
import { termChanged } from '../events.ts';
import { updateLiving, upsertTexts } from '../storage/registered-texts.ts';

/** The work of holding waiting texts against the agreed words; the job in `jobs/` does it. */
export const textCheckWork = { name: 'language.check-texts', schema: z.object({}) };

/** The work of letting texts wait for it, after a term has changed; the listener in `jobs/` does it. */
export const textMarkWork = { name: 'language.mark-texts', event: termChanged };

/** A text longer than this is held against the words as far as it goes: some 200,000 words. */
const longestContent = 1_500_000;

const withHash = (text: RegisteredText) => {
  const content = text.text.slice(0, longestContent);
  return { ...text, text: content, hash: createHash('sha256').update(content).digest('base64') };
};

/**
 * Makes a text known to language, in the transaction that saves it, so that it can be found when a term is agreed on.
 * Call it at every save: unchanged words cost nothing. `kind` and `textId` are the owner's own.
 */
export const registerTexts = async (tx: Tx, texts: readonly RegisteredText[]): Promise<void> => {
  if (await upsertTexts(tx, texts.map(withHash))) await enqueue(tx, textCheckWork, {});
};

export const registerText = (tx: Tx, text: RegisteredText): Promise<void> => registerTexts(tx, [text]);

/** The text can no longer be mended (sent, withdrawn, removed): it is no longer listed. Registering it again brings it back. */
export const retireTexts = (tx: Tx, textIds: readonly Id[]): Promise<void> => updateLiving(tx, textIds, false);
