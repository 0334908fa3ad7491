import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Term, TermStatus } from '../domain/terms/term-entry.ts';
import { selectTermsForCheck } from '../storage/terms.ts';
import { reachOf } from './reach-terms.ts';

export type ExportedConcept = { prefer: string | null; avoid: string[]; allowed: string[]; definition: string };

const withStatus = (terms: readonly Term[], status: TermStatus, preferId: string | null): string[] =>
  terms.filter((term) => term.status === status && term.preferId === preferId).map(({ term }) => term);

/** The termbase in the shape that `budkavle text check --terms` reads: one row per preferred term. */
export const exportTermbase = async (tx: Tx, actor: MemberActor): Promise<ExportedConcept[]> => {
  const terms = await selectTermsForCheck(tx, await reachOf(tx, actor));
  const byPreferred = Map.groupBy(terms, ({ preferId }) => preferId);
  const rowFor = (preferId: string | null, prefer: Term | null): ExportedConcept => {
    const others = byPreferred.get(preferId) ?? [];
    return {
      prefer: prefer?.term ?? null,
      avoid: withStatus(others, 'avoid', preferId),
      allowed: withStatus(others, 'allowed', preferId),
      definition: prefer?.definition ?? '',
    };
  };
  const alone = rowFor(null, null);
  const rows = terms.filter(({ status }) => status === 'preferred').map((term) => rowFor(term.id, term));
  return alone.avoid.length + alone.allowed.length === 0 ? rows : [...rows, alone];
};
