import { findOrganisations, networkOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { daysBetween } from '../domain/calendar-days.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { type CalendarRange, type CalendarReach, selectCalendarJson } from '../storage/calendar.ts';
import { type Clash, type Neighbours, selectClashes, selectLoad, selectNeighbours, type WeekLoad } from '../storage/calendar-load.ts';
import { selectQuietPeriods } from '../storage/quiet-periods.ts';

/** A year of ISO weeks begins and ends outside the calendar year. */
const longestDays = 400;

export type CalendarQuery = CalendarRange & { scope: 'own' | 'network' };

export const reachCalendar = async (
  tx: Tx,
  { organisationId }: MemberActor,
  scope: CalendarQuery['scope'] = 'network',
): Promise<CalendarReach> => ({
  organisationId,
  networkIds: scope === 'own' ? [] : await networkOf(tx, organisationId),
});

export const assertRange = ({ from, until }: CalendarRange): void => {
  const days = daysBetween(from as CalendarDate, until as CalendarDate);
  if (days < 0) throw invalidField('until', 'Sista dagen ligger före den första.', 'The last day is before the first.');
  if (days > longestDays) throw invalidField('until', 'Välj högst ett år i taget.', 'Choose at most a year at a time.');
};

export const quietWithin = async (tx: Tx, { organisationId: ownId }: MemberActor, { from, until }: CalendarRange) => {
  const quiet = await selectQuietPeriods(tx, ownId, await networkOf(tx, ownId));
  return quiet
    .filter(({ startsOn, endsOn }) => startsOn <= until && endsOn >= from)
    .map(({ organisationId, ...period }) => ({ ...period, isOwn: organisationId === ownId }));
};

export const namesOf = async (tx: Tx, ids: readonly Id[]) => (await findOrganisations(tx, ids)).map(({ id, name }) => ({ id, name }));

/** Own activities and what the network has published, with quiet periods: JSON text, made by the database. */
export const showCalendar = async (tx: Tx, actor: MemberActor, query: CalendarQuery): Promise<string> => {
  assertRange(query);
  const reach = await reachCalendar(tx, actor, query.scope);
  const { items, audiences } = await selectCalendarJson(tx, reach, query);
  const names = await namesOf(tx, query.scope === 'own' ? [actor.organisationId] : reach.networkIds);
  const quietPeriods = await quietWithin(tx, actor, query);
  return `{"items":${items},"audiences":${audiences},"organisations":${JSON.stringify(names)},"quietPeriods":${JSON.stringify(quietPeriods)}}`;
};

type Pressure = { load: WeekLoad[]; clashes: Clash[]; suggestions: Neighbours[]; organisations: { id: string; name: string }[] };

/** How much each audience is told each week by everybody, where two speak at once, and who could do it together. */
export const tellPressure = async (tx: Tx, actor: MemberActor, query: CalendarQuery): Promise<Pressure> => {
  assertRange(query);
  const reach = await reachCalendar(tx, actor, query.scope);
  const load = await selectLoad(tx, reach, query);
  const clashes = await selectClashes(tx, reach, query);
  const suggestions = await selectNeighbours(tx, reach, query);
  const named = new Set(
    [...clashes.flatMap(({ activities }) => activities), ...suggestions.flatMap(({ first, second }) => [first, second])].map(
      ({ organisationId }) => organisationId,
    ),
  );
  const organisations = (await findOrganisations(tx, [...named])).map(({ id, name }) => ({ id, name }));
  return { load, clashes, suggestions, organisations };
};
