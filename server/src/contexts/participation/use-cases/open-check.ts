import { type LinkHolder, whoseLink } from '#delivery';
import { findOrganisation, type Organisation } from '#identity';
import { pinnedVersionsOf, tellMessages } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { readOpenToken } from '../domain/check-token.ts';
import { type CheckRow, lockResultsOf, selectCheck, selectChecks } from '../storage/checks.ts';

export type LinkedCheck = {
  check: CheckRow;
  title: string;
  /** The message has been rewritten since the questions were: they rest until somebody has gone through them. */
  isResting: boolean;
  /** What the holder of a personal link answered before, with the present wording. */
  earlier: { rightAnswers: number; isPassed: boolean } | null;
};

export type OpenedChecks = { organisation: Organisation; recipientId: Id | null; locale: Locale; checks: LinkedCheck[] };

/**
 * The checks that a link leads to: the open link to one, a personal one to those of the messages that its send-out carried.
 * Undefined for a token that is nobody's, and when there is nothing to answer. Looking changes nothing.
 */
export const openChecks = async (tx: Tx, token: string): Promise<OpenedChecks | undefined> => {
  const checkId = readOpenToken(token, processServices().cipher.lookupHash);
  const holder = checkId === undefined ? await whoseLink(tx, token) : undefined;
  const rows = checkId === undefined ? await checksOf(tx, holder) : await openOnes(tx, checkId);
  const organisationId = rows[0]?.organisationId;
  const organisation = organisationId === undefined ? undefined : await findOrganisation(tx, organisationId);
  if (organisation === undefined) return undefined;
  const recipientId = holder?.recipientId ?? null;
  const messages = await tellMessages(
    tx,
    rows.map(({ messageId }) => messageId),
  );
  const checks: LinkedCheck[] = [];
  for (const check of rows) {
    const message = messages.get(check.messageId);
    if (message !== undefined && message.deletedAt === null) checks.push(await describe(tx, check, message, recipientId));
  }
  return checks.length === 0 ? undefined : { organisation, recipientId, locale: holder?.locale ?? 'sv', checks };
};

const openOnes = async (tx: Tx, checkId: Id): Promise<CheckRow[]> => {
  const check = await selectCheck(tx, checkId);
  return check?.isOpen === true && check.removedAt === null ? [check] : [];
};

const checksOf = async (tx: Tx, holder: LinkHolder | undefined): Promise<CheckRow[]> => {
  if (holder === undefined) return [];
  const pinned = await pinnedVersionsOf(tx, holder.sendOutId);
  const messageIds = [...new Set(pinned.map(({ messageId }) => messageId))];
  return (await selectChecks(tx, holder.organisationId, messageIds)).filter(({ removedAt }) => removedAt === null);
};

type Wording = { title: string; version: number };

const describe = async (tx: Tx, check: CheckRow, { title, version }: Wording, recipientId: Id | null): Promise<LinkedCheck> => {
  const results = recipientId === null ? [] : await lockResultsOf(tx, check.id, recipientId);
  const earlier = results.find(({ messageVersion }) => messageVersion === check.messageVersion);
  return {
    check,
    title,
    isResting: version > check.messageVersion,
    earlier: earlier === undefined ? null : { rightAnswers: earlier.rightAnswers, isPassed: earlier.level !== null },
  };
};
