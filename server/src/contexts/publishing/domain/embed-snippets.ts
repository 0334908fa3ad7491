import type { Locale } from '../../../vocabulary/locale.ts';
import type { OperatorLink } from './operator.ts';

const words = {
  sv: { frame: 'Skaffa digital brevlåda', get: 'Skaffa' },
  en: { frame: 'Get a digital mailbox', get: 'Get' },
} as const;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** To paste into an authority's own website: the list as a frame that keeps itself up to date. No script. */
export const frameSnippet = (embedUrl: string, locale: Locale): string =>
  `<iframe src="${escapeHtml(embedUrl)}" title="${words[locale].frame}" width="100%" height="420" loading="lazy"></iframe>`;

/** The same as plain links, for sites that do not allow frames; to be pasted again when the list changes. */
export const linksSnippet = (links: readonly OperatorLink[], publicUrl: string, locale: Locale): string => {
  const items = links.map(({ name, url }) => {
    const address = url.startsWith('/') ? `${publicUrl}${url}` : url;
    return `  <li><a href="${escapeHtml(address)}">${words[locale].get} ${escapeHtml(name)}</a></li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
};
