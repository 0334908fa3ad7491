/** `unreachable`: the page could not be read, so nothing is known about its link. */
export const linkOutcomes = ['found', 'missing', 'unreachable'] as const;
export type LinkOutcome = (typeof linkOutcomes)[number];

const bareHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');

const path = (url: URL): string => url.pathname.replace(/\/+$/, '');

/** The same place, or below it: a link deep into the mailbox leads to the mailbox. */
const leadsTo = (link: URL, target: URL): boolean =>
  /^https?:$/.test(link.protocol) &&
  bareHost(link.host) === bareHost(target.host) &&
  (path(link) === path(target) || path(link).startsWith(`${path(target)}/`));

const anchors = /<a\b[^<>]{0,4000}?\bhref\s*=\s*(?:"([^"<>]{1,2000})"|'([^'<>]{1,2000})'|([^\s"'<>]{1,2000}))/giu;

/** Whether the page holds a link, seen from its own address, that leads to the target. Commented-out links do not count. */
export const holdsLink = (html: string, pageAddress: string, targetAddress: string): boolean => {
  const target = new URL(targetAddress);
  for (const [, double, single, bare] of html.replaceAll(/<!--[^]*?(?:-->|$)/g, '').matchAll(anchors)) {
    const href = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&');
    if (URL.canParse(href, pageAddress) && leadsTo(new URL(href, pageAddress), target)) return true;
  }
  return false;
};
