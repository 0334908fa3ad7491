import type { Tx } from '../../../platform/database/database.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { mondayOf } from '../domain/week.ts';
import { deleteCompanyPreviews } from '../storage/companies.ts';
import { setCount } from '../storage/counts.ts';
import { countAccounts, selectOperators } from '../storage/operators.ts';

/** How many accounts each operator has, as this week's figure: the last count of the week is the one that stays. */
export const countAccountsOfTheWeek = async (tx: Tx): Promise<void> => {
  const week = mondayOf(calendarDateOf(new Date()));
  const operators = new Map((await selectOperators(tx)).map(({ id, number }) => [id, number]));
  const counted = new Map((await countAccounts(tx)).map(({ operatorId, accounts }) => [operatorId, accounts]));
  for (const [id, number] of operators) await setCount(tx, { week, kind: 'accounts', number, count: counted.get(id) ?? 0 });
};

/** Files of companies that were looked at and never imported. */
export const forgetPreviews = (tx: Tx): Promise<void> => deleteCompanyPreviews(tx, { olderThanHours: 1 });
