/** Where a login may lead back to: a path on our own site and nothing else (no open redirect). */
export const safeReturn = (asked: string | undefined, fallback = '/app/'): string => {
  if (asked === undefined || !asked.startsWith('/') || asked.startsWith('//') || asked.includes('\\')) return fallback;
  try {
    const url = new URL(asked, 'https://own.invalid');
    return url.origin === 'https://own.invalid' ? `${url.pathname}${url.search}${url.hash}` : fallback;
  } catch {
    return fallback;
  }
};
