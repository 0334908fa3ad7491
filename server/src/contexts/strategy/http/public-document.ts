import type { DocumentPageProps, DocumentPages, PortalPages } from '@budkavle/portal/props';
import { z } from 'zod';
import { afterCommit, type Route, route } from '../../../platform/http/route.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { findPublicDocument, type PublicDocument } from '../use-cases/find-public-document.ts';

const addressOf = (documentId: string, version: number | undefined, locale: Locale): string => {
  const query = new URLSearchParams([
    ...(version === undefined ? [] : [['version', String(version)]]),
    ...(locale === 'sv' ? [] : [['lang', locale]]),
  ]).toString();
  return `/dokument/${documentId}${query === '' ? '' : `?${query}`}`;
};

const propsOf = (found: PublicDocument, asked: number | undefined, locale: Locale): DocumentPageProps => {
  const { document, organisation, serviceName, shown, versions, sections } = found;
  const { name, slug, brandColour } = organisation;
  return {
    locale,
    otherLanguageUrl: addressOf(document.id, asked, locale === 'sv' ? 'en' : 'sv'),
    organisation: { name, slug, brandColour },
    homeUrl: `/o/${slug}`,
    title: document.title,
    serviceName,
    label: shown.label,
    validFrom: shown.validFrom ?? '',
    validTo: shown.validTo,
    decidedBy: shown.decidedBy,
    diaryNumber: shown.diaryNumber,
    sections: sections.map(({ number, anchor, level, heading, body }) => ({ number, anchor, level, heading, body })),
    versions: versions.map(({ number, label, validFrom, changeNote, id, status }) => ({
      label,
      validFrom: validFrom ?? '',
      changeNote,
      url: addressOf(document.id, number, locale),
      isShown: id === shown.id,
      isInForce: status === 'inForce',
    })),
    currentUrl: shown.status === 'inForce' ? null : addressOf(document.id, undefined, locale),
  };
};

/** A governing document for everybody, without an account and without client JavaScript. */
export const publicDocumentRoutes = (pages: DocumentPages & Pick<PortalPages, 'error'>): Route[] => [
  route({
    method: 'GET',
    path: '/dokument/:documentId',
    operation: 'readPublicDocument',
    summary: 'A governing document that its host has made public',
    access: { open: 'public: what the host of a shared service has decided and made public' },
    hidden: true,
    params: z.object({ documentId: z.string().max(64) }),
    query: z.object({ lang: z.enum(['sv', 'en']).default('sv'), version: z.coerce.number().int().min(1).max(9999).optional() }),
    answer: z.any(),
    handle: async ({ tx, params: { documentId }, query: { lang, version } }) => {
      const isId = z.uuid().safeParse(documentId).success;
      const found = isId ? await findPublicDocument(tx, null, { documentId, version }) : undefined;
      const html =
        found === undefined ? pages.error({ locale: lang, status: 404 }) : pages.governingDocument(propsOf(found, version, lang));
      return afterCommit((reply) =>
        reply
          .status(found === undefined ? 404 : 200)
          .header('cache-control', 'no-cache')
          .type('text/html; charset=utf-8')
          .send(html),
      );
    },
  }),
];
