import { findOrganisation } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { PrintedDocument } from '../../../platform/files/document/printed-document.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { printVersion } from '../files/print-document.ts';
import { showDocument } from './show-document.ts';

/** A version of the document for paper: Word or tagged PDF. */
export const printDocument = async (
  tx: Tx,
  actor: MemberActor,
  command: { documentId: Id; version?: number | undefined },
): Promise<PrintedDocument> => {
  const document = await showDocument(tx, actor, command);
  if (document.shown === null) throw new AppError('notFound');
  const { title, kind, host, sections, shown } = document;
  const { brandColour } = (await findOrganisation(tx, host.id)) ?? { brandColour: '#1d5142' };
  return printVersion({ ...shown, title, kind, hostName: host.name, colour: brandColour, sections }, actor.locale);
};
