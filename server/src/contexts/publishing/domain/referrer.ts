/** Above this many referring hosts a day, the rest are counted together: nobody can fill the table with invented ones. */
export const mostHostsPerDay = 200;
export const otherHosts = 'other';

const hostPattern = /^(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

const bareHost = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^www\./, '');

/** The host that a visit came from; undefined when there is none to tell, or when it is one of our own. */
export const foreignHost = (referer: string | undefined, ownHosts: readonly string[]): string | undefined => {
  if (referer === undefined || !URL.canParse(referer)) return undefined;
  const { protocol, hostname } = new URL(referer);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const host = bareHost(hostname);
  return !hostPattern.test(host) || ownHosts.map(bareHost).includes(host) ? undefined : host;
};
