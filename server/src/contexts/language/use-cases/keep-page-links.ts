import { z } from 'zod';
import { findOrganisations, networkOf, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { outboundFault } from '../../../platform/http/outbound-address.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { insertPageLink, type PageLink, selectPageLink, selectPageLinks, updatePageLinkRemoved } from '../storage/page-links.ts';

/** Looking at one link, or without an id at all of them; the job in `jobs/` does it. */
export const linkCheckWork = { name: 'language.check-links', schema: z.object({ linkId: z.uuid().optional() }) };

/** Public addresses only; this installation's own portal may be local, as in the demo. */
const assertAddress = (field: string, address: string): void => {
  const isOwn = URL.canParse(address) && new URL(address).origin === new URL(processServices().publicUrl).origin;
  if (isOwn || outboundFault(address, { allowLoopback: false }) === undefined) return;
  const sv = 'Skriv en vanlig webbadress som börjar med https:// och är öppen för alla.';
  const en = 'Write an ordinary web address that begins with https:// and is open to everybody.';
  throw new AppError('invalidInput', { summarySv: sv, summaryEn: en }, { fields: [{ field, sv, en }] });
};

/** The own page that is to lead on, and where to. It is looked at at once, and every night. */
export const addPageLink = async (
  tx: Tx,
  actor: MemberActor,
  { pageAddress, targetAddress }: { pageAddress: string; targetAddress: string },
): Promise<{ id: Id }> => {
  assertAddress('pageAddress', pageAddress);
  assertAddress('targetAddress', targetAddress);
  const id = newId();
  await insertPageLink(tx, { id, organisationId: actor.organisationId, pageAddress, targetAddress, createdBy: actor.personId });
  await recordAudit(tx, actor, { action: 'language.pageLinkAdded', subjectType: 'pageLink', subjectId: id });
  await enqueue(tx, linkCheckWork, { linkId: id });
  return { id };
};

const reach = async (tx: Tx, { organisationId }: MemberActor, id: Id): Promise<PageLink> => {
  const link = await selectPageLink(tx, organisationId, id);
  if (link === undefined) throw new AppError('notFound');
  return link;
};

export const removePageLink = async (
  tx: Tx,
  actor: MemberActor,
  { linkId, isRemoved }: { linkId: Id; isRemoved: boolean },
): Promise<void> => {
  await reach(tx, actor, linkId);
  await updatePageLinkRemoved(tx, linkId, isRemoved);
  const action = isRemoved ? 'language.pageLinkRemoved' : 'language.pageLinkRestored';
  await recordAudit(tx, actor, { action, subjectType: 'pageLink', subjectId: linkId });
};

/** Looks again now. */
export const recheckPageLink = async (tx: Tx, actor: MemberActor, { linkId }: { linkId: Id }): Promise<void> => {
  await reach(tx, actor, linkId);
  await enqueue(tx, linkCheckWork, { linkId });
};

export type ListedLink = Omit<PageLink, 'organisationId'> & { organisation: { id: Id; name: string }; isOwn: boolean };

/** Every organisation's pages, and which organisations have none that leads on. */
export const listPageLinks = async (tx: Tx, actor: MemberActor): Promise<{ items: ListedLink[]; without: { id: Id; name: string }[] }> => {
  const network = await networkOf(tx, actor.organisationId);
  const links = await selectPageLinks(tx, network);
  const organisations = (await findOrganisations(tx, network)).map(({ id, name }) => ({ id, name }));
  const named = (id: Id) => organisations.find((one) => one.id === id) ?? { id, name: '' };
  return {
    items: links.map(({ organisationId, ...link }) => ({
      ...link,
      organisation: named(organisationId),
      isOwn: organisationId === actor.organisationId,
    })),
    without: organisations.filter(({ id }) => !links.some(({ organisationId, outcome }) => organisationId === id && outcome === 'found')),
  };
};
