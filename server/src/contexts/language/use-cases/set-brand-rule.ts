import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { BrandRule } from '../domain/brand-dose.ts';
import { retireBrandRule, type StoredBrandRule, selectBrandRules, upsertBrandRule } from '../storage/brand-rules.ts';
import type { LanguageVisibility } from '../storage/tables.ts';
import { assertMayShare, reachOf } from './reach-terms.ts';

/** Sets how often a brand should be named; one rule per brand and organisation. */
export const setBrandRule = async (
  tx: Tx,
  actor: MemberActor,
  command: BrandRule & { visibility: LanguageVisibility },
): Promise<{ id: Id }> => {
  assertMayShare(actor, command.visibility);
  const { minPerThousand, maxPerThousand } = command;
  if (minPerThousand !== null && maxPerThousand !== null && minPerThousand > maxPerThousand) {
    const sv = 'Det minsta antalet får inte vara större än det största.';
    const en = 'The least number may not be greater than the most.';
    throw new AppError('invalidInput', { summarySv: sv, summaryEn: en }, { fields: [{ field: 'minPerThousand', sv, en }] });
  }
  const id = await upsertBrandRule(tx, { ...command, id: newId(), organisationId: actor.organisationId });
  await recordAudit(tx, actor, {
    action: 'language.brandRuleSet',
    subjectType: 'brandRule',
    subjectId: id,
    details: { visibility: command.visibility },
  });
  return { id };
};

export const removeBrandRule = async (tx: Tx, actor: MemberActor, { brandRuleId }: { brandRuleId: Id }): Promise<void> => {
  if (!(await retireBrandRule(tx, actor.organisationId, brandRuleId))) throw new AppError('notFound');
  await recordAudit(tx, actor, { action: 'language.brandRuleRemoved', subjectType: 'brandRule', subjectId: brandRuleId });
};

export const listBrandRules = async (tx: Tx, actor: MemberActor): Promise<StoredBrandRule[]> =>
  selectBrandRules(tx, await reachOf(tx, actor));
