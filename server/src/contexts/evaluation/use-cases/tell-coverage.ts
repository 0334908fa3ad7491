import { findOrganisations, networkOf, organisationsAbsorbedBy } from '#identity';
import { reachProgramme } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type CalendarDate, calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectCoverageDays } from '../storage/coverage-days.ts';
import { selectNetworkCoverage } from '../storage/need-states.ts';
import { drawMatrix } from './draw-matrix.ts';

type Cell = { state: 'required' | 'planned' | 'delivered' | 'confirmed'; isPlannedLate: boolean; late: boolean };

/** Each count holds those further on as well: what is delivered has been planned. What is planned after its day is drawn as planned, and counts as a gap. */
export const tally = (cells: readonly Cell[]) => ({
  needs: cells.length,
  planned: cells.filter(({ state, isPlannedLate }) => state !== 'required' && !(state === 'planned' && isPlannedLate)).length,
  delivered: cells.filter(({ state }) => state === 'delivered' || state === 'confirmed').length,
  confirmed: cells.filter(({ state }) => state === 'confirmed').length,
  late: cells.filter(({ late }) => late).length,
});

/** Coverage of one programme: day by day, per tier and per audience. */
export const tellCoverage = async (tx: Tx, actor: MemberActor, command: { programmeId: Id; days: number }) => {
  const { structure, cells, counts } = await drawMatrix(tx, actor, command);
  const from = calendarDateOf(new Date(Date.now() - (command.days - 1) * 86_400_000)) as CalendarDate;
  const audiences = new Map(structure.audiences.map((audience) => [audience.id, audience]));
  const perTier = Map.groupBy(cells, ({ audienceId }) => audiences.get(audienceId)?.tier ?? null);
  const perAudience = Map.groupBy(cells, ({ audienceId }) => audienceId);
  return {
    programme: { id: structure.programme.id, name: structure.programme.name },
    now: counts,
    days: await selectCoverageDays(tx, actor.organisationId, command.programmeId, from),
    byTier: [...perTier].map(([tier, list]) => ({ tier, ...tally(list) })).toSorted((one, other) => (one.tier ?? 99) - (other.tier ?? 99)),
    byAudience: structure.audiences.map(({ id, name, tier }) => ({ id, name, tier, ...tally(perAudience.get(id) ?? []) })),
  };
};

/**
 * The whole network's coverage of one programme, an organisation a row. Only those who share a service with the asker are in it,
 * and what those proved that have gone up in them: a cell that both had proves what each did, and counts once for each.
 */
export const tellNetworkCoverage = async (tx: Tx, actor: MemberActor, command: { programmeId: Id }) => {
  await reachProgramme(tx, actor, command.programmeId);
  const network = await networkOf(tx, actor.organisationId);
  const absorbed = await organisationsAbsorbedBy(tx, network);
  const rows = await selectNetworkCoverage(tx, command.programmeId, { living: network, absorbed });
  const names = new Map(
    (
      await findOrganisations(
        tx,
        rows.map(({ organisationId }) => organisationId),
      )
    ).map(({ id, name }) => [id, name]),
  );
  const organisations = rows.map(({ organisationId, ...counts }) => ({
    id: organisationId,
    name: names.get(organisationId) ?? '',
    ...counts,
  }));
  const zero = { needs: 0, planned: 0, delivered: 0, confirmed: 0, onTime: 0, late: 0 };
  const total = rows.reduce(
    (sum, row) => ({
      needs: sum.needs + row.needs,
      planned: sum.planned + row.planned,
      delivered: sum.delivered + row.delivered,
      confirmed: sum.confirmed + row.confirmed,
      onTime: sum.onTime + row.onTime,
      late: sum.late + row.late,
    }),
    zero,
  );
  return { organisations: organisations.toSorted((one, other) => one.name.localeCompare(other.name, 'sv')), total };
};
