import { countDeliveredDigitally } from '#delivery';
import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { periodsOf, type SavingPeriod, savedKronor } from '../domain/saving.ts';
import { instantIn } from '../domain/swedish-clock.ts';
import { insertSavingBasis, selectSavingBases, updateSavingBasisRemoved } from '../storage/saving-bases.ts';
import { reachAsEditor, reachNetwork } from './reach-network.ts';

export type Savings = { kronor: number; letters: number; periods: SavingPeriod[]; isEditor: boolean };

/** letters really delivered digitally × what each would have cost on paper that day, for all organisations of the network. */
export const tellSavings = async (tx: Tx, actor: MemberActor): Promise<Savings> => {
  const { serviceId, organisationIds, isEditor } = await reachNetwork(tx, actor);
  const periods: SavingPeriod[] = [];
  for (const period of periodsOf(await selectSavingBases(tx, serviceId))) {
    const from = instantIn(period.validFrom, '00:00');
    const until = period.until === null ? null : instantIn(period.until, '00:00');
    const letters = await countDeliveredDigitally(tx, organisationIds, { from, until });
    periods.push({ ...period, letters, kronor: savedKronor(letters, period) });
  }
  const sum = (valueOf: (period: SavingPeriod) => number): number => periods.reduce((total, period) => total + valueOf(period), 0);
  return { kronor: sum(({ kronor }) => kronor), letters: sum(({ letters }) => letters), periods: periods.toReversed(), isEditor };
};

type NewBasis = { printKronor: number; postageKronor: number; source: string; validFrom: string };

/** What a letter on paper costs from a day on. What was sent before that day keeps its price. */
export const setSavingBasis = async (tx: Tx, actor: MemberActor, basis: NewBasis): Promise<{ id: Id }> => {
  const { serviceId } = await reachAsEditor(tx, actor);
  const id = newId();
  if (!(await insertSavingBasis(tx, { id, serviceId, organisationId: actor.organisationId, ...basis, setBy: actor.personId })))
    throw invalidField(
      'validFrom',
      'Det finns redan en kostnad från den dagen. Ta bort den först.',
      'There is a cost from that day already. Remove it first.',
    );
  await recordAudit(tx, actor, { action: 'network.savingBasisSet', subjectType: 'savingBasis', subjectId: id });
  return { id };
};

export const removeSavingBasis = async (
  tx: Tx,
  actor: MemberActor,
  { basisId, isRemoved }: { basisId: Id; isRemoved: boolean },
): Promise<void> => {
  const { serviceId } = await reachAsEditor(tx, actor);
  if (!(await updateSavingBasisRemoved(tx, serviceId, basisId, isRemoved))) throw new AppError('notFound');
  const action = isRemoved ? 'network.savingBasisRemoved' : 'network.savingBasisRestored';
  await recordAudit(tx, actor, { action, subjectType: 'savingBasis', subjectId: basisId });
};
