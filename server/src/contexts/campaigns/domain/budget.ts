import type { Id } from '../../../vocabulary/id.ts';

/** A cost. `payerOrganisationId` is null when the owners share it. Whole kronor. */
export type BudgetLine = { title: string; kronor: number; payerOrganisationId: Id | null };

/** An organisation's part of what is shared. */
export type BudgetShare = {
  organisationId: Id;
  askedKronor: number;
  /** Null until the organisation has promised something. */
  pledgedKronor: number | null;
  pledgedAt: Date | null;
  confirmedAt: Date | null;
};

export type BudgetSum = {
  total: number;
  /** Paid by one organisation each. */
  own: number;
  shared: number;
  asked: number;
  pledged: number;
  confirmed: number;
  /** Shared costs that nobody has promised to pay. */
  missing: number;
  /** Promised beyond what is needed. */
  surplus: number;
  /** Shared costs that nobody has even been asked for; negative when more is asked for than needed. */
  unasked: number;
};

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);

export const sumBudget = (lines: readonly BudgetLine[], shares: readonly BudgetShare[]): BudgetSum => {
  const total = sum(lines.map(({ kronor }) => kronor));
  const shared = sum(lines.filter(({ payerOrganisationId }) => payerOrganisationId === null).map(({ kronor }) => kronor));
  const asked = sum(shares.map(({ askedKronor }) => askedKronor));
  const pledged = sum(shares.map(({ pledgedKronor }) => pledgedKronor ?? 0));
  const confirmed = sum(shares.map(({ pledgedKronor, confirmedAt }) => (confirmedAt === null ? 0 : (pledgedKronor ?? 0))));
  return {
    total,
    own: total - shared,
    shared,
    asked,
    pledged,
    confirmed,
    missing: Math.max(0, shared - pledged),
    surplus: Math.max(0, pledged - shared),
    unasked: shared - asked,
  };
};
