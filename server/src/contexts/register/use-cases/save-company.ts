import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { CompanyRow } from '../domain/company-rows.ts';
import { findColumns, readCompanyRows } from '../domain/company-rows.ts';
import { type SealedCompany, upsertCompanies } from '../storage/companies.ts';

export type SavedCompanies = { added: number; changed: number; unchanged: number };

/** Personal number and name of the signatory are kept sealed; the number is found by its hash. */
export const saveCompanies = async (
  tx: Tx,
  actor: MemberActor | null,
  { companies }: { companies: readonly CompanyRow[] },
): Promise<SavedCompanies> => {
  const saved = await upsertCompanies(tx, companies.map(sealed));
  const added = saved.filter(({ isNew }) => isNew).length;
  const counts = { added, changed: saved.length - added, unchanged: companies.length - saved.length };
  const [first] = saved;
  if (first !== undefined)
    await recordAudit(tx, actor, {
      action: 'register.companiesSaved',
      subjectType: 'registerCompany',
      subjectId: first.id,
      details: { ...counts },
    });
  return counts;
};

const sealed = ({ number, name, ruleText, signatory }: CompanyRow): SealedCompany => {
  const { cipher } = processServices();
  return {
    number,
    name,
    ruleText,
    signatoryHash: signatory && cipher.lookupHash(signatory.personalNumber),
    signatorySealed: signatory && cipher.encrypt(signatory.personalNumber),
    signatoryNameSealed: signatory && cipher.encrypt(signatory.name),
  };
};

export type SaveCompany = {
  organisationNumber: string;
  name: string;
  /** Null when several must sign together. */
  signatory: { personalNumber: string; name: string } | null;
  ruleText?: string;
};

/** One company with its signatory, as a row of an import; saving the same again changes nothing. */
export const saveCompany = async (tx: Tx, actor: MemberActor | null, command: SaveCompany): Promise<SavedCompanies> => {
  const { organisationNumber, name, signatory, ruleText } = command;
  const header = ['Organisationsnummer', 'Företag', 'Firmatecknare', 'Firmatecknarens namn', 'Firmateckning'];
  const rule = ruleText ?? (signatory === null ? 'Firman tecknas av flera i förening.' : '');
  const rows = [header, [organisationNumber, name, signatory?.personalNumber ?? '', signatory?.name ?? '', rule]];
  const { companies, faults } = readCompanyRows(rows, findColumns(rows) ?? { columns: {}, firstRow: 1 });
  const [fault] = faults;
  if (fault !== undefined) throw new AppError('invalidInput', { summarySv: fault.sv, summaryEn: fault.en });
  return saveCompanies(tx, actor, { companies });
};
