import { recordAudit } from '#identity';
import { changeableActivities, exportPlanFile, findActivity, reachProgramme } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { PrintedDocument } from '../../../platform/files/document/printed-document.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { composeBrief } from '../files/brief.ts';
import { composeDocument, type DocumentKind } from '../files/documents.ts';
import { gatherPlanFacts } from './gather-plan-facts.ts';

/** A document about a programme, written from the plan as it is now. That it was taken out stands in the log. */
export const writeDocument = async (
  tx: Tx,
  actor: MemberActor,
  { programmeId, kind }: { programmeId: Id; kind: DocumentKind },
): Promise<PrintedDocument> => {
  const facts = await gatherPlanFacts(tx, actor, { programmeId });
  await recordAudit(tx, actor, {
    action: 'evaluation.documentWritten',
    subjectType: 'programme',
    subjectId: programmeId,
    details: { kind },
  });
  const document = composeDocument(kind, facts);
  return kind === 'plan-to-change' ? withActivities(tx, actor, programmeId, document) : document;
};

/** The rows are kept as they go out, for what comes back to be compared with. Who only looks at another's plan has none in it. */
const withActivities = async (tx: Tx, actor: MemberActor, programmeId: Id, document: PrintedDocument): Promise<PrintedDocument> => {
  const { isOwn, isAdopted } = await reachProgramme(tx, actor, programmeId);
  if (!isOwn && !isAdopted) return document;
  const exported = await exportPlanFile(tx, actor, { programmeId });
  return { ...document, sideways: changeableActivities(exported, document.locale) };
};

/** The one-page brief for an activity. Throws `notFound` for an activity of another organisation. */
export const writeBrief = async (tx: Tx, actor: MemberActor, { activityId }: { activityId: Id }): Promise<PrintedDocument> => {
  const found = await findActivity(tx, actor, activityId);
  if (found === undefined) throw new AppError('notFound');
  const facts = await gatherPlanFacts(tx, actor, { programmeId: found.programmeId });
  const activity = facts.activities.find(({ id }) => id === activityId);
  // Cancelled, or only an idea: nobody is to speak about it.
  if (activity === undefined) throw new AppError('notFound');
  return composeBrief(facts, activity);
};
