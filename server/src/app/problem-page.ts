import type { ProblemPage } from '../platform/http/problem.ts';
import { loadPortalPages } from './portal-pages.ts';

const wordedStatuses = [404, 410, 429] as const;

/** Errors on pages in the portal's look: what happened, what to do, and the number to quote. Never a stack. */
export const problemPage = (isDemo: boolean): ProblemPage => {
  const pages = loadPortalPages({ isDemo });
  return ({ status, title, requestId }, locale) => {
    const worded = wordedStatuses.find((one) => one === status);
    if (worded !== undefined) return pages.error({ locale, status: worded, requestId });
    return pages.error({ locale, status: status < 500 ? 400 : 500, message: title, requestId });
  };
};
