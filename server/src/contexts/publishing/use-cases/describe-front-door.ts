import { findOrganisation } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { embedPath, feedPath, frontDoorPath } from '../domain/addresses.ts';
import { frameSnippet, linksSnippet } from '../domain/embed-snippets.ts';
import { operatorLinks } from '../domain/operator.ts';
import { operatorsOf } from './list-operators.ts';

export type FrontDoor = { url: string; feedUrl: string; embedUrl: string; embedHtml: string; linksHtml: string };

/** Where the organisation's public pages are, and what to paste into its own website. */
export const describeFrontDoor = async (tx: Tx, actor: MemberActor): Promise<FrontDoor> => {
  const organisation = await findOrganisation(tx, actor.organisationId);
  if (organisation === undefined) throw new AppError('noOrganisation');
  const { publicUrl } = processServices();
  const { slug } = organisation;
  const links = operatorLinks(await operatorsOf(tx, actor.organisationId), 'private', actor.locale);
  const embedUrl = `${publicUrl}${embedPath(slug, actor.locale)}`;
  return {
    url: `${publicUrl}${frontDoorPath(slug)}`,
    feedUrl: `${publicUrl}${feedPath(slug)}`,
    embedUrl,
    embedHtml: frameSnippet(embedUrl, actor.locale),
    linksHtml: linksSnippet(links, publicUrl, actor.locale),
  };
};
