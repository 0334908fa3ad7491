import type { PortalPages } from '@budkavle/portal/props';
import { findOrganisationBySlug, type Organisation } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { DeferredAnswer } from '../../../platform/http/route.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { showPage } from './show-page.ts';

/** Goes on with the organisation whose public page this is, or shows that there is none. */
export const withOrganisation = async (
  tx: Tx,
  pages: Pick<PortalPages, 'error'>,
  { slug, locale }: { slug: string; locale: Locale },
  show: (organisation: Organisation) => Promise<DeferredAnswer>,
): Promise<DeferredAnswer> => {
  const organisation = await findOrganisationBySlug(tx, slug);
  return organisation === undefined ? showPage(pages.error({ locale, status: 404 }), 404) : show(organisation);
};
