import { type Body, findSendOut } from '#delivery';
import { type MentionSuggestion, suggestMentions } from '#services';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectAudiences } from '../storage/audiences.ts';

/** All texts of a document, in reading order. */
const textsIn = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { text, content, marks } = node as { text?: unknown; content?: unknown[]; marks?: { attrs?: { href?: string } }[] };
  const links = (marks ?? []).flatMap(({ attrs }) => attrs?.href ?? []);
  return [...(typeof text === 'string' ? [text] : []), ...links, ...(content ?? []).flatMap(textsIn)];
};

const plainText = (subject: string, body: Body): string => [subject, ...textsIn(body)].join(' ');

/** What other organisations offer the same groups as a send-out goes to, and whether its text names it already. */
export const suggestMentionsFor = async (
  tx: Tx,
  actor: MemberActor,
  { sendOutId }: { sendOutId: Id },
): Promise<{ items: MentionSuggestion[] }> => {
  const sendOut = await findSendOut(tx, actor.organisationId, sendOutId);
  if (sendOut === undefined) throw new AppError('notFound');
  const reached = new Set(sendOut.audienceIds);
  const audiences = (await selectAudiences(tx, sendOut.programmeId)).filter(({ id }) => reached.has(id));
  const text = plainText(sendOut.subject, sendOut.body);
  return { items: await suggestMentions(tx, actor, { audienceNames: audiences.map(({ name }) => name), text }) };
};
