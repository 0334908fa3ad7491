import { findOrganisations, listMembers, networkOf, recordAudit } from '#identity';
import { hashToken, newToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { writeCalendar } from '../files/write-calendar.ts';
import { type CalendarFeed, findFeedByHash, insertFeed, revokeFeed, selectFeedActivities, selectFeeds } from '../storage/calendar-feeds.ts';
import type { FeedScope } from '../storage/calendar-tables.ts';
import { reachProgramme } from './reach-programme.ts';

type Command = { name: string; scope: FeedScope; programmeId?: Id | null | undefined };

export const listFeeds = (tx: Tx, actor: MemberActor): Promise<CalendarFeed[]> => selectFeeds(tx, actor.organisationId, actor.personId);

/** A secret address for a calendar program. It is told once; we keep only its hash. */
export const addFeed = async (
  tx: Tx,
  actor: MemberActor,
  { name, scope, programmeId = null }: Command,
): Promise<{ id: Id; url: string }> => {
  const ofProgramme = scope === 'programme' ? programmeId : null;
  if (scope === 'programme') {
    if (programmeId === null) throw new AppError('notFound');
    await reachProgramme(tx, actor, programmeId);
  }
  const token = newToken();
  const { organisationId, personId } = actor;
  const id = await insertFeed(tx, { organisationId, personId, name, scope, programmeId: ofProgramme, tokenHash: hashToken(token) });
  await recordAudit(tx, actor, { action: 'planning.feedAdded', subjectType: 'calendarFeed', subjectId: id, details: { scope } });
  return { id, url: `${processServices().publicUrl}/kalender/${token}.ics` };
};

/** The address stops working at once. */
export const removeFeed = async (tx: Tx, actor: MemberActor, { feedId }: { feedId: Id }): Promise<Record<string, never>> => {
  if (!(await revokeFeed(tx, actor.organisationId, actor.personId, feedId))) throw new AppError('notFound');
  await recordAudit(tx, actor, { action: 'planning.feedRevoked', subjectType: 'calendarFeed', subjectId: feedId });
  return {};
};

/** The calendar behind a secret address, for as long as its person works in the organisation. */
export const readFeed = async (tx: Tx, token: string): Promise<string> => {
  const feed = await findFeedByHash(tx, hashToken(token));
  if (feed === undefined) throw new AppError('notFound');
  const { organisationId } = feed;
  if (!(await listMembers(tx, organisationId)).some(({ personId }) => personId === feed.personId)) throw new AppError('notFound');
  const networkIds = await networkOf(tx, organisationId);
  const activities = await selectFeedActivities(tx, feed, { organisationId, networkIds });
  const nameOf = new Map((await findOrganisations(tx, networkIds)).map(({ id, name }) => [id, name]));
  return writeCalendar(
    feed.name,
    new URL(processServices().publicUrl).hostname,
    activities.map((activity) => ({ ...activity, organisation: nameOf.get(activity.organisationId) ?? '' })),
  );
};
