import { findOrganisation, type Organisation, recordAudit } from '#identity';
import { pinnedVersionsOfActivity } from '#planning';
import { hashToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { handOutReceived } from '../events.ts';
import {
  type HandOut,
  type HandOutRecipient,
  markReceived,
  selectHandOut,
  selectHandOutItems,
  selectHandOutRecipient,
  selectRecipientByHash,
} from '../storage/hand-outs.ts';
import { selectContent, selectItemsById, selectVersion } from '../storage/items.ts';
import { packItems } from './hand-out.ts';
import type { RoomFile } from './show-items.ts';

export type OpenedHandOut = { handOut: HandOut; recipient: HandOutRecipient };

/** Whose link it is. Undefined for nobody's, a revoked one and one past its last day: the page cannot tell them apart. */
export const openHandOut = async (tx: Tx, token: string): Promise<OpenedHandOut | undefined> => {
  const recipient = await selectRecipientByHash(tx, hashToken(token));
  if (recipient === undefined || recipient.revokedAt !== null) return undefined;
  const handOut = await selectHandOut(tx, recipient.organisationId, recipient.handOutId);
  if (handOut === undefined || handOut.revokedAt !== null) return undefined;
  return handOut.lastDay !== null && handOut.lastDay < calendarDateOf(new Date()) ? undefined : { handOut, recipient };
};

export type HandedItem = {
  itemId: Id;
  kind: 'page' | 'file' | 'link';
  title: string;
  summary: string;
  text: string;
  url: string | null;
  fileName: string | null;
  sizeBytes: number | null;
};
export type HandOutPage = OpenedHandOut & { organisation: Organisation; items: HandedItem[] };

/** Everything the page shows. Looking changes nothing: programs that scan mail open links as well. */
export const showHandOut = async (tx: Tx, token: string): Promise<HandOutPage | undefined> => {
  const opened = await openHandOut(tx, token);
  if (opened === undefined) return undefined;
  const organisation = await findOrganisation(tx, opened.handOut.organisationId);
  if (organisation === undefined) return undefined;
  const picked = await selectHandOutItems(tx, [opened.handOut.id]);
  const ids = picked.map(({ itemId }) => itemId);
  const known = new Map((await selectItemsById(tx, opened.handOut.serviceId, ids)).map((item) => [item.id, item]));
  const items: HandedItem[] = [];
  for (const { itemId, version } of picked) {
    const item = known.get(itemId);
    const said = await selectVersion(tx, itemId, version);
    if (item === undefined || said === undefined) continue;
    const { kind, title, summary } = item;
    const { text, url, fileName, sizeBytes } = said;
    items.push({ itemId, kind, title, summary, text, url, fileName, sizeBytes });
  }
  return { ...opened, organisation, items };
};

/** One file of it, in the version that was handed out. */
export const fetchHandedFile = async (tx: Tx, { token, itemId }: { token: string; itemId: Id }): Promise<RoomFile | undefined> => {
  const opened = await openHandOut(tx, token);
  const picked =
    opened === undefined ? undefined : (await selectHandOutItems(tx, [opened.handOut.id])).find((one) => one.itemId === itemId);
  const found = picked === undefined ? undefined : await selectContent(tx, itemId, picked.version);
  if (found?.content === null || found?.fileName === null || found?.mediaType === null || found === undefined) return undefined;
  return { fileName: found.fileName, mediaType: found.mediaType, content: found.content };
};

export const fetchHandedPackage = async (
  tx: Tx,
  { token, locale }: { token: string; locale: 'sv' | 'en' },
): Promise<Buffer | undefined> => {
  const opened = await openHandOut(tx, token);
  return opened === undefined ? undefined : packItems(tx, opened.handOut, locale);
};

/** The person says that she has received it: evidence, once. False when the link leads nowhere. */
export const receiveHandOut = async (tx: Tx, { token }: { token: string }): Promise<boolean> => {
  const opened = await openHandOut(tx, token);
  if (opened === undefined) return false;
  const { id: recipientId, organisationId, handOutId } = opened.recipient;
  if (!(await markReceived(tx, recipientId))) return true;
  await publish(tx, handOutReceived, { organisationId, handOutId, recipientId });
  await recordAudit(tx, { organisationId }, { action: 'collaboration.handOutReceived', subjectType: 'handOut', subjectId: handOutId });
  return true;
};

export type HandOutProof = {
  activityId: Id;
  audienceId: Id;
  email: string;
  receivedAt: Date;
  needs: { needId: Id; messageVersion: number }[];
};

/** For listeners: what a receipt proves. Undefined when the hand-out answers for no need, or no receipt was given. */
export const tellHandOutProof = async (
  tx: Tx,
  { organisationId, handOutId, recipientId }: { organisationId: Id; handOutId: Id; recipientId: Id },
): Promise<HandOutProof | undefined> => {
  const handOut = await selectHandOut(tx, organisationId, handOutId);
  const recipient = await selectHandOutRecipient(tx, organisationId, recipientId);
  if (handOut?.audienceId == null || handOut.activityId === null || recipient === undefined || recipient.receivedAt === null)
    return undefined;
  const { audienceId, activityId } = handOut;
  return {
    activityId,
    audienceId,
    email: recipient.email,
    receivedAt: recipient.receivedAt,
    needs: await pinnedVersionsOfActivity(tx, activityId),
  };
};
