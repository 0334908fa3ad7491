import { findOrganisation, type Organisation, sharedServicesOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type GoverningDocument, selectPublicDocument } from '../storage/documents.ts';
import { selectSections, selectVersions } from '../storage/versions.ts';
import { today } from './reach-document.ts';
import { layOut, type ShownSection, type ShownVersion, shownVersion, withStatus } from './show-document.ts';

export type PublicDocument = {
  document: GoverningDocument;
  organisation: Organisation;
  serviceName: string;
  shown: ShownVersion;
  /** Those that have begun, newest first: what is decided for a later day is the network's until then. */
  versions: ShownVersion[];
  sections: ShownSection[];
};

type Find = { documentId: Id; version?: number | undefined };

/** A document that its host has made public, in the version asked for or the one in force; undefined for anything else. */
export const findPublicDocument = async (tx: Tx, _actor: null, { documentId, version }: Find): Promise<PublicDocument | undefined> => {
  const document = await selectPublicDocument(tx, documentId);
  const organisation = document && (await findOrganisation(tx, document.organisationId));
  if (document === undefined || organisation === undefined) return undefined;
  const begun = withStatus(await selectVersions(tx, [documentId]), today()).filter(
    ({ status }) => status !== 'draft' && status !== 'coming',
  );
  const chosen = version === undefined ? shownVersion(begun, today()) : begun.find(({ number }) => number === version);
  const shown = begun.find(({ id }) => id === chosen?.id);
  if (shown === undefined) return undefined;
  const services = await sharedServicesOf(tx, document.organisationId);
  return {
    document,
    organisation,
    serviceName: services.find(({ id }) => id === document.serviceId)?.name ?? '',
    shown,
    versions: begun,
    sections: layOut(await selectSections(tx, [shown.id])),
  };
};
