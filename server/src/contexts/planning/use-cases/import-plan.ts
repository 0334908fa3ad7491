import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { ParsedPlan } from '../domain/plan-document/plan.ts';
import { looksSame } from '../domain/plan-import/audience-content.ts';
import type { ImportMemory } from '../domain/plan-import/import-memory.ts';
import type { Merge } from '../domain/plan-import/message-book.ts';
import { type CurrentPlan, type PlannedImport, planImport } from '../domain/plan-import/plan-import.ts';
import { selectInheritance } from '../storage/audience-links.ts';
import { selectAudiences } from '../storage/audiences.ts';
import { insertImport } from '../storage/imports.ts';
import { selectAliases, selectMessages } from '../storage/messages.ts';
import { selectNeeds, updateNeedValues } from '../storage/needs.ts';
import { announceAudiences, announceNeeds } from './announce.ts';
import { keepNeedsInStep } from './keep-needs-in-step.ts';
import { lockOwnProgramme } from './reach-programme.ts';
import { registerProgramme } from './register-messages.ts';
import { writeAudiences, writeMessages } from './write-import.ts';

export type ImportCommand = { programmeId: Id; plan: ParsedPlan; merges: Merge[]; sourceName: string };
export type ImportAnswer = {
  importId: Id | null;
  audiences: { added: number; changed: number };
  messages: { added: number };
  needs: { added: number };
};

/**
 * Takes a plan in: adds what is new, changes what the file has changed, and leaves alone what the file does not mention.
 * The same file again changes nothing and answers no import id.
 */
export const importPlan = async (tx: Tx, actor: MemberActor, command: ImportCommand): Promise<ImportAnswer> => {
  const { programmeId, plan, sourceName } = command;
  if (plan.refused)
    throw new AppError('notAPlan', { reasonSv: plan.problems[0]?.message_sv ?? '', reasonEn: plan.problems[0]?.message_en ?? '' });
  await lockOwnProgramme(tx, actor, programmeId);
  const current = await readCurrentPlan(tx, programmeId);
  const planned = planImport(current, plan, command.merges, newId);
  const answer = count(planned);
  if (isNothing(planned)) return { importId: null, ...answer, needs: { added: 0 } };
  const place = { programmeId, organisationId: actor.organisationId };
  await writeMessages(tx, { ...place, changedBy: actor.personId }, planned.book);
  await registerProgramme(
    tx,
    place,
    current.messages.map(({ id }) => id),
  );
  await writeAudiences(tx, place, planned.audiences);
  const { added } = await keepNeedsInStep(tx, programmeId, actor.organisationId);
  const needs = await writeDates(tx, actor, programmeId, planned.dates);
  const importId = newId();
  await insertImport(tx, { ...place, id: importId, sourceName, importedBy: actor.personId, before: remember(planned, current, needs) });
  await announceAudiences(
    tx,
    place,
    planned.audiences.map(({ id }) => id),
  );
  await recordAudit(tx, actor, {
    action: 'planning.programmeImported',
    subjectType: 'programme',
    subjectId: programmeId,
    details: {
      importId,
      audiencesAdded: answer.audiences.added,
      audiencesChanged: answer.audiences.changed,
      messages: answer.messages.added,
      needs: added,
    },
  });
  return { importId, ...answer, needs: { added } };
};

export const readCurrentPlan = async (tx: Tx, programmeId: Id): Promise<CurrentPlan> => ({
  audiences: await selectAudiences(tx, programmeId),
  messages: await selectMessages(tx, programmeId),
  aliases: await selectAliases(tx, programmeId),
  inheritsFrom: await selectInheritance(tx, programmeId),
});

const isNothing = ({ book, audiences, dates }: PlannedImport): boolean =>
  audiences.length + book.created.length + book.merged.size + book.aliases.length + book.variants.length + dates.length === 0;

const count = ({ book, audiences }: PlannedImport): Pick<ImportAnswer, 'audiences' | 'messages'> => ({
  audiences: {
    added: audiences.filter(({ before }) => before === null).length,
    changed: audiences.filter(({ before, after }) => before !== null && !looksSame(before, after)).length,
  },
  messages: { added: book.created.length },
});

const writeDates = async (tx: Tx, actor: MemberActor, programmeId: Id, dates: PlannedImport['dates']): Promise<ImportMemory['needs']> => {
  if (dates.length === 0) return [];
  const wanted = new Map(dates.map(({ audienceId, messageId, needBy }) => [`${audienceId}/${messageId}`, needBy]));
  const needs = (await selectNeeds(tx, actor.organisationId, programmeId)).flatMap((need) => {
    const needBy = wanted.get(`${need.audienceId}/${need.messageId}`);
    return needBy === undefined || needBy === need.needBy ? [] : [{ ...need, needId: need.id, before: need.needBy, needBy }];
  });
  await updateNeedValues(
    tx,
    actor.organisationId,
    needs.map(({ needId, level, needBy, ownerPersonId, share }) => ({ needId, level, needBy, ownerPersonId, share })),
  );
  await announceNeeds(tx, programmeId, needs);
  return needs.map(({ needId, before, needBy }) => ({ needId, before, after: needBy }));
};

const remember = ({ book, audiences }: PlannedImport, { aliases }: CurrentPlan, needs: ImportMemory['needs']): ImportMemory => ({
  createdAudienceIds: audiences.filter(({ before }) => before === null).map(({ id }) => id),
  createdMessageIds: book.created.map(({ id }) => id),
  mergedMessageIds: [...book.merged.keys()],
  audiences: audiences.flatMap(({ id, before, after }) => (before === null ? [] : [{ id, before, after }])),
  variants: book.variants,
  aliases: book.aliases.map(({ titleKey }) => ({
    titleKey,
    before: aliases.find((alias) => alias.titleKey === titleKey)?.messageId ?? null,
  })),
  needs,
});
