import type { Tx } from '../../../platform/database/database.ts';
import { demandingSlots, slotsOf } from '../domain/placeholders.ts';
import { isLedgerChannel } from '../domain/send-out.ts';
import { countMissing } from '../storage/reach.ts';
import type { SendOutRow } from '../storage/send-outs.ts';

/** A placeholder that cannot be filled for everybody: for how many, and where to look. */
export type MissingValue = {
  name: string;
  recipients: number;
  /** The first rows of the preview that lack it. */
  rows: number[];
  /** No recipient can have it: a misspelt name, or a page on the web that has no single reader. */
  isUnknown: boolean;
  onWeb: boolean;
};

/** Placeholders without a fallback that lack values. Nothing may be released while there are any. */
export const findMissing = async (tx: Tx, sendOut: SendOutRow): Promise<MissingValue[]> => {
  const slots = demandingSlots(slotsOf(sendOut.subject, sendOut.body));
  const { organisationId, audienceIds, channels } = sendOut;
  const missing: MissingValue[] = [];
  for (const { name, field } of slots) {
    const onWeb = channels.includes('web') && field !== 'sender';
    const isSent = channels.some(isLedgerChannel);
    const counted = isSent ? await countMissing(tx, { organisationId, audienceIds }, channels, field) : { recipients: 0, rows: [] };
    if (onWeb || field === null || counted.recipients > 0) missing.push({ name, ...counted, isUnknown: field === null, onWeb });
  }
  return missing;
};

/** For the error: what is missing, in words. */
export const describeMissing = (missing: readonly MissingValue[]): { listSv: string; listEn: string } => {
  const one = (value: MissingValue, words: { unknown: string; web: string; for: string }): string => {
    if (value.isUnknown) return `((${value.name})) ${words.unknown}`;
    return value.recipients > 0
      ? `((${value.name})) ${words.for.replace('#', String(value.recipients))}`
      : `((${value.name})) ${words.web}`;
  };
  const sv = { unknown: '(okänt namn)', web: 'på webbsidan, som inte har en enskild mottagare', for: 'för # mottagare' };
  const en = { unknown: '(unknown name)', web: 'on the web page, which has no single reader', for: 'for # recipients' };
  return { listSv: missing.map((value) => one(value, sv)).join(', '), listEn: missing.map((value) => one(value, en)).join(', ') };
};
