import { gunzipSync, gzipSync } from 'node:zlib';
import { hashToken, newToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { readTable } from '../../../platform/files/read-table.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { MemberField } from '../domain/members/columns.ts';
import { type MemberList, readMembers } from '../domain/members/read-members.ts';
import { insertMemberPreview, selectMemberPreview } from '../storage/member-previews.ts';

/** A list somebody sent: a file's bytes, or pasted text. */
export type Upload = { fileName: string; bytes: Uint8Array };

export type ReadUpload = MemberList & { rows: string[][] };

const addressFields = new Set<MemberField>(['email', 'personalNumber', 'organisationNumber', 'mobile']);
const mostRows = 200_000;

/** Reads the list; throws `unreadableFile` with what to do when it is none. */
export const readUpload = async ({ bytes }: Upload): Promise<ReadUpload> => {
  const rows = await readTable(bytes);
  if (rows.length > mostRows)
    throw new AppError('unreadableFile', {
      reasonSv: 'den har fler än 200 000 rader. Dela upp den.',
      reasonEn: 'it has more than 200,000 rows. Split it.',
    });
  const list = readMembers(rows);
  if (list.total === 0)
    throw new AppError('unreadableFile', { reasonSv: 'den har inga rader med uppgifter.', reasonEn: 'it has no rows with data.' });
  // The missing column comes before the bad rows: otherwise every row would be one.
  if (!list.columns.some(({ field }) => field !== null && addressFields.has(field)))
    throw new AppError('unreadableFile', {
      reasonSv: 'ingen kolumn känns igen som e-post, personnummer, organisationsnummer eller mobil. Ge kolumnerna sådana rubriker.',
      reasonEn: 'no column is recognised as e-mail, personal number, organisation number or mobile. Give the columns such headings.',
    });
  return { ...list, rows };
};

/** Keeps the bytes sealed for an hour, so that the import reads exactly what was previewed. */
export const keepUpload = async (tx: Tx, actor: MemberActor, { fileName, bytes }: Upload): Promise<string> => {
  const token = newToken();
  await insertMemberPreview(tx, {
    tokenHash: hashToken(token),
    organisationId: actor.organisationId,
    personId: actor.personId,
    fileName: fileName.slice(0, 200),
    contentSealed: processServices().cipher.encrypt(gzipSync(bytes, { level: 1 }).toString('base64')),
  });
  return token;
};

export const findUpload = async (tx: Tx, actor: MemberActor, token: string): Promise<Upload> => {
  const kept = await selectMemberPreview(tx, actor.organisationId, hashToken(token));
  if (kept === undefined) throw new AppError('previewExpired');
  return { fileName: kept.fileName, bytes: gunzipSync(Buffer.from(processServices().cipher.decrypt(kept.contentSealed), 'base64')) };
};
