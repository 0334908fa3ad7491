import { recordAudit } from '#identity';
import { retireTexts } from '#language';
import { publishPage } from '#publishing';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type EditReason, isWaiting, textAsHtml } from '../domain/contribution.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { assertStatus, reachForEditing, saveContribution } from './reach-contribution.ts';

const audit = (tx: Tx, actor: MemberActor, action: string, id: Id, details: Record<string, number | string> = {}): Promise<void> =>
  recordAudit(tx, actor, { action, subjectType: 'contribution', subjectId: id, details });

type Edit = { contributionId: Id; revision: number; title: string; text: string };

/** The editor-in-chief takes it up: from now on its organisation reads, and she writes. */
export const takeContribution = async (
  tx: Tx,
  actor: MemberActor,
  { contributionId }: { contributionId: Id },
): Promise<{ revision: number }> => {
  const reached = await reachForEditing(tx, actor, contributionId);
  const { contribution } = reached;
  assertStatus(contribution, ['sent', 'taken']);
  const saved = await saveContribution(tx, reached, contribution.revision, {
    status: 'taken',
    taken_by: actor.personId,
    taken_at: contribution.takenAt ?? new Date(),
    edited_title: contribution.editedTitle ?? contribution.title,
    edited_text: contribution.editedText ?? contribution.text,
  });
  await audit(tx, actor, 'network.contributionTaken', contributionId);
  return saved;
};

/** The editor's wording. What was sent stays as it was. */
export const editContribution = async (
  tx: Tx,
  actor: MemberActor,
  { contributionId, revision, title, text }: Edit,
): Promise<{ revision: number }> => {
  const reached = await reachForEditing(tx, actor, contributionId);
  assertStatus(reached.contribution, ['taken']);
  const saved = await saveContribution(tx, reached, revision, {
    edited_title: title,
    edited_text: text,
    edited_by: actor.personId,
    edited_at: new Date(),
  });
  await audit(tx, actor, 'network.contributionEdited', contributionId, saved);
  return saved;
};

type Answer = { contributionId: Id; revision: number; reasons: EditReason[]; explanation: string };

const answeredBy = (actor: MemberActor, { reasons, explanation }: Answer) => ({
  reasons,
  explanation,
  answered_by: actor.personId,
  answered_at: new Date(),
});

const why = (): Error => invalidField('reasons', 'Tala om varför: välj minst ett skäl.', 'Say why: choose at least one reason.');

/** Published as a page of the host's, in the editor's wording. Changed words need a reason. */
export const publishContribution = async (tx: Tx, actor: MemberActor, command: Answer): Promise<{ url: string; pageId: Id }> => {
  const reached = await reachForEditing(tx, actor, command.contributionId);
  const { contribution } = reached;
  assertStatus(contribution, ['taken']);
  const title = contribution.editedTitle ?? contribution.title;
  const text = contribution.editedText ?? contribution.text;
  const isChanged = title !== contribution.title || text !== contribution.text;
  if (isChanged && command.reasons.length === 0) throw why();
  const { pageId, url } = await publishPage(tx, actor, { title, text, html: textAsHtml(text) });
  await saveContribution(tx, reached, command.revision, {
    status: 'published',
    page_id: pageId,
    page_url: url,
    ...answeredBy(actor, command),
  });
  await retireTexts(tx, [contribution.id]);
  await audit(tx, actor, 'network.contributionPublished', contribution.id, { pageId, isChanged: Number(isChanged) });
  return { url, pageId };
};

/** Back to its organisation to be mended (`returned`), or not to be used (`declined`): always with a reason. */
export const answerContribution = async (
  tx: Tx,
  actor: MemberActor,
  { outcome, ...command }: Answer & { outcome: 'returned' | 'declined' },
): Promise<void> => {
  const reached = await reachForEditing(tx, actor, command.contributionId);
  const { contribution } = reached;
  assertStatus(contribution, ['sent', 'taken']);
  if (command.reasons.length === 0) throw why();
  await saveContribution(tx, reached, command.revision, { status: outcome, ...answeredBy(actor, command) });
  if (outcome === 'declined') await retireTexts(tx, [contribution.id]);
  await audit(tx, actor, outcome === 'returned' ? 'network.contributionReturned' : 'network.contributionDeclined', contribution.id, {
    wasWaiting: Number(isWaiting(contribution.status)),
  });
};
