import { gunzipSync, gzipSync } from 'node:zlib';
import { hashToken, newToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { readTable } from '../../../platform/files/read-table.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type CompanyList, findColumns, readCompanyRows } from '../domain/company-rows.ts';
import { insertCompanyPreview, selectCompanyPreview } from '../storage/companies.ts';

const mostRows = 500_000;

export type ReadCompanies = CompanyList & { rows: readonly (readonly string[])[]; firstRow: number };

/** Reads a list of companies; throws `unreadableFile` with what to do when it is none. */
export const readCompanies = async (bytes: Uint8Array): Promise<ReadCompanies> => {
  const rows = await readTable(bytes);
  if (rows.length > mostRows)
    throw new AppError('unreadableFile', {
      reasonSv: 'den har fler än 500 000 rader. Dela upp den.',
      reasonEn: 'it has more than 500,000 rows. Split it.',
    });
  const found = findColumns(rows);
  if (found === undefined)
    throw new AppError('unreadableFile', {
      reasonSv: 'rubrikerna Organisationsnummer och Företag saknas. Lägg dem överst.',
      reasonEn: 'the headings Organisation number and Company are missing. Put them at the top.',
    });
  return { ...readCompanyRows(rows, found), rows, firstRow: found.firstRow };
};

/** Shows what an import would do. No company is saved; the file is kept sealed for an hour, so that the import reads the same. */
export const previewCompanies = async (
  tx: Tx,
  actor: MemberActor,
  { bytes }: { bytes: Uint8Array },
): Promise<ReadCompanies & { token: string }> => {
  const list = await readCompanies(bytes);
  const token = newToken();
  const contentSealed = processServices().cipher.encrypt(gzipSync(bytes, { level: 1 }).toString('base64'));
  await insertCompanyPreview(tx, { tokenHash: hashToken(token), personId: actor.personId, contentSealed });
  return { ...list, token };
};

/** The previewed file again, for the one who looked at it. */
export const findPreview = async (tx: Tx, actor: MemberActor, token: string): Promise<ReadCompanies> => {
  const content = await selectCompanyPreview(tx, hashToken(token), actor.personId);
  if (content === undefined) throw new AppError('previewExpired');
  return readCompanies(gunzipSync(Buffer.from(processServices().cipher.decrypt(content), 'base64')));
};
