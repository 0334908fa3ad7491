import { findOrganisation, networkOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Operator } from '../domain/operator.ts';
import { selectOperators } from '../storage/operators.ts';

/** The operators that an organisation's front door shows: its network's list, switched-off ones left out. */
export const operatorsOf = async (tx: Tx, organisationId: Id): Promise<Operator[]> => {
  const all = await selectOperators(tx, await networkOf(tx, organisationId));
  return all.filter(({ isActive }) => isActive);
};

/** Who keeps the list that this organisation uses: itself, another one in its network, or nobody yet. */
export const keeperOf = (operators: readonly Operator[], organisationId: Id): Id | null =>
  operators.some((operator) => operator.organisationId === organisationId) ? organisationId : (operators[0]?.organisationId ?? null);

/** The list with switched-off operators, who keeps it, and whether the actor's organisation may change it. */
export const listOperators = async (
  tx: Tx,
  actor: MemberActor,
): Promise<{ items: Operator[]; keptBy: { id: Id; name: string } | null; isOurs: boolean }> => {
  const items = await selectOperators(tx, await networkOf(tx, actor.organisationId));
  const keeperId = keeperOf(items, actor.organisationId);
  const keeper = keeperId === null ? undefined : await findOrganisation(tx, keeperId);
  return {
    items,
    keptBy: keeper === undefined ? null : { id: keeper.id, name: keeper.name },
    isOurs: keeperId === null || keeperId === actor.organisationId,
  };
};
