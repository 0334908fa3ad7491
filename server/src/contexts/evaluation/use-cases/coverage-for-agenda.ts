import { networkOf, organisationsAbsorbedBy } from '#identity';
import { listProgrammes } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { agendaWords, type Percentages } from '../domain/agenda-words.ts';
import { selectCoverageOn } from '../storage/coverage-days.ts';
import { selectNetworkCoverage } from '../storage/need-states.ts';

const sharesOf = (rows: readonly { needs: number; planned: number; delivered: number; confirmed: number }[]): Percentages | null => {
  const sum = (key: 'needs' | 'planned' | 'delivered' | 'confirmed'): number => rows.reduce((total, row) => total + row[key], 0);
  const needs = sum('needs');
  if (needs === 0) return null;
  const share = (count: number): number => Math.round((100 * count) / needs);
  return { needs, planned: share(sum('planned')), delivered: share(sum('delivered')), confirmed: share(sum('confirmed')) };
};

export type CoverageProposal = { kind: 'evaluation'; title: string; note: string; subjectId: Id };

/**
 * For a meeting of the network: each programme's coverage over all its organisations, now and when the network last met. Only
 * programmes that the network reads; one without a need is left out.
 */
export const coverageForAgenda = async (tx: Tx, actor: MemberActor, { from }: { from: Date }): Promise<CoverageProposal[]> => {
  const network = await networkOf(tx, actor.organisationId);
  const absorbed = await organisationsAbsorbedBy(tx, network);
  const words = agendaWords[actor.locale];
  const day = calendarDateOf(from);
  const proposals: CoverageProposal[] = [];
  for (const { id, name, visibility, isOwn } of await listProgrammes(tx, actor)) {
    if (visibility !== 'network' && !isOwn) continue;
    const rows = await selectNetworkCoverage(tx, id, { living: network, absorbed });
    const now = sharesOf(rows);
    if (now === null) continue;
    const living = rows.filter(({ organisationId }) => network.includes(organisationId)).length;
    const then = sharesOf(await selectCoverageOn(tx, id, network, day));
    proposals.push({ kind: 'evaluation', title: words.title(name), note: words.note(now, then, day, living), subjectId: id });
  }
  return proposals;
};
