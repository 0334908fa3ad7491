import { findOrganisation, findOrganisationBySlug, type Organisation, recordAudit, slugOf } from '#identity';
import { assertNothingMissing, fileOf, findAudience, reachPlannedAudience } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import {
  type GroupPage,
  insertGroupPage,
  isSlugTaken,
  markGroupPageWithdrawn,
  selectGroupPage,
  selectOpenGroupPage,
  updateGroupPage,
} from '../storage/group-pages.ts';
import { countWaitingQuestions } from '../storage/group-questions.ts';
import { type GatheredPage, gatherGroupPage } from './gather-group-page.ts';

export const addressOfPage = (organisationSlug: string, slug: string): string => `/grupp/${organisationSlug}/${slug}`;

/** The group's page as it is kept and as it would read now, whether or not it is public. */
export const showGroupPage = async (tx: Tx, actor: MemberActor, { audienceId }: { audienceId: Id }) => {
  const { programmeId, contactPerson } = await reachPlannedAudience(tx, actor, audienceId);
  const organisation = await findOrganisation(tx, actor.organisationId);
  const page = await selectGroupPage(tx, actor.organisationId, audienceId);
  const { messages, questions, documents, figures, meetings, hidden, missing } = await gatherGroupPage(tx, {
    organisationId: actor.organisationId,
    programmeId,
    audienceId,
  });
  return {
    page: {
      introduction: page?.introduction ?? '',
      contact: page?.contact ?? contactPerson,
      revision: page?.revision ?? 0,
      isPublic: page !== undefined && page.withdrawnAt === null,
      url:
        page === undefined || organisation === undefined
          ? null
          : `${processServices().publicUrl}${addressOfPage(organisation.slug, page.slug)}`,
    },
    content: {
      messages,
      questions: questions.length,
      documents: documents.length,
      figures: figures.length,
      meetings: meetings.length,
      waiting: await countWaitingQuestions(tx, actor.organisationId, audienceId),
    },
    hidden,
    missing,
  };
};

const freeSlug = async (tx: Tx, organisationId: Id, name: string): Promise<string> => {
  const wished = slugOf(name) || 'grupp';
  for (let number = 1; number < 100; number += 1) {
    const slug = number === 1 ? wished : `${wished.slice(0, 57)}-${number}`;
    if (!(await isSlugTaken(tx, organisationId, slug))) return slug;
  }
  throw new AppError('alreadyExists', { what: wished });
};

type Command = { audienceId: Id; introduction: string; contact: string; revision: number };

/**
 * Publishes the group's page at its one address, which stays the same from then on. Nothing that anybody has left open may be on it:
 * throws with the names of the local fields that are missing.
 */
export const publishGroupPage = async (tx: Tx, actor: MemberActor, command: Command): Promise<{ url: string }> => {
  const { audienceId, introduction, contact, revision } = command;
  const { name, programmeId } = await reachPlannedAudience(tx, actor, audienceId);
  const { organisationId } = actor;
  const before = await selectGroupPage(tx, organisationId, audienceId);
  if ((before?.revision ?? 0) !== revision) throw new AppError('editConflict', {}, { extra: { theirs: before ?? null } });
  assertNothingMissing((await gatherGroupPage(tx, { organisationId, programmeId, audienceId })).missing);
  const slug = before?.slug ?? (await freeSlug(tx, organisationId, name));
  if (before === undefined) await insertGroupPage(tx, { organisationId, programmeId, audienceId, slug, introduction, contact });
  else await updateGroupPage(tx, before.id, { introduction, contact });
  await recordAudit(tx, actor, { action: 'participation.groupPagePublished', subjectType: 'audience', subjectId: audienceId });
  const organisation = await findOrganisation(tx, organisationId);
  return { url: `${processServices().publicUrl}${addressOfPage(organisation?.slug ?? '', slug)}` };
};

/** Its address leads nowhere until it is published again. */
export const withdrawGroupPage = async (tx: Tx, actor: MemberActor, { audienceId }: { audienceId: Id }): Promise<Record<string, never>> => {
  await reachPlannedAudience(tx, actor, audienceId);
  const page = await selectGroupPage(tx, actor.organisationId, audienceId);
  if (page === undefined || page.withdrawnAt !== null) return {};
  await markGroupPageWithdrawn(tx, page.id, new Date());
  await recordAudit(tx, actor, { action: 'participation.groupPageWithdrawn', subjectType: 'audience', subjectId: audienceId });
  return {};
};

export type OpenGroupPage = {
  organisation: Organisation;
  page: GroupPage;
  name: string;
  side: 'internal' | 'external';
  content: GatheredPage;
};

/** For anybody: undefined when there is no such page, or its group or plan is gone. Looking changes nothing. */
export const openGroupPage = async (
  tx: Tx,
  address: { organisationSlug: string; slug: string; movedFrom?: string },
): Promise<OpenGroupPage | undefined> => {
  const organisation = await findOrganisationBySlug(tx, address.organisationSlug);
  if (organisation === undefined) return undefined;
  // A page that came from another organisation may have had to change its address: see the rules of mergers.
  const moved =
    address.movedFrom === undefined ? undefined : await selectOpenGroupPage(tx, organisation.id, `${address.slug}-${address.movedFrom}`);
  const page = moved ?? (await selectOpenGroupPage(tx, organisation.id, address.slug));
  const audience = page === undefined ? undefined : await findAudience(tx, page.audienceId);
  if (page === undefined || audience === undefined) return undefined;
  return { organisation, page, name: audience.name, side: audience.side, content: await gatherGroupPage(tx, page) };
};

/** A public document of a message that the page shows; nothing else can be had by this way. */
export const openGroupDocument = async (
  tx: Tx,
  address: { organisationSlug: string; slug: string; movedFrom?: string; attachmentId: Id },
) => {
  const opened = await openGroupPage(tx, address);
  const document = opened?.content.documents.find(({ id }) => id === address.attachmentId);
  return document === undefined ? undefined : fileOf(tx, document);
};
