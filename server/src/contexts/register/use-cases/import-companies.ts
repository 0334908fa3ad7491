import { hashToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { deleteCompanyPreviews } from '../storage/companies.ts';
import { findPreview } from './preview-companies.ts';
import { type SavedCompanies, saveCompanies } from './save-company.ts';

/** Imports a previewed list: all of it or nothing. Bad rows stop it, unless they are to be skipped. */
export const importCompanies = async (
  tx: Tx,
  actor: MemberActor,
  { token, skipErrors }: { token: string; skipErrors: boolean },
): Promise<SavedCompanies & { skipped: number }> => {
  const { companies, faults } = await findPreview(tx, actor, token);
  const skipped = new Set(faults.map(({ row }) => row)).size;
  if (skipped > 0 && !skipErrors) throw new AppError('badRows', { count: skipped });
  const saved = await saveCompanies(tx, actor, { companies });
  await deleteCompanyPreviews(tx, { tokenHash: hashToken(token) });
  return { ...saved, skipped };
};
