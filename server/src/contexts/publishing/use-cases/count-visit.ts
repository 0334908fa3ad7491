import { isbot } from 'isbot';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { foreignHost, mostHostsPerDay, otherHosts } from '../domain/referrer.ts';
import { addVisit, selectHostsOfDay } from '../storage/visits.ts';

/** What the browser says about the visit; nothing of it is kept but the referring host. */
export type Visit = {
  organisationId: Id;
  /** Null is the front door. */
  pageId: Id | null;
  method: string;
  referer: string | undefined;
  userAgent: string | undefined;
  /** The browser's own word that it fetches ahead of a click that may never come (`Sec-Purpose`). */
  purpose: string | undefined;
  ownHost: string;
};

/** Adds one to the day's total when somebody comes from another site; going round inside ours is no visit. */
export const countVisit = async (tx: Tx, _actor: null, visit: Visit): Promise<void> => {
  if (visit.method !== 'GET' || visit.purpose?.includes('prefetch')) return;
  if (visit.userAgent === undefined || visit.userAgent === '' || isbot(visit.userAgent)) return;
  const host = foreignHost(visit.referer, [visit.ownHost, new URL(processServices().publicUrl).host]);
  if (host === undefined) return;
  const place = { organisationId: visit.organisationId, pageId: visit.pageId, day: calendarDateOf(new Date()) };
  const { hosts, isKnown } = await selectHostsOfDay(tx, place, host);
  await addVisit(tx, place, isKnown || hosts < mostHostsPerDay ? host : otherHosts);
};
