import { openOfficeFile } from '../../../platform/files/office-file.ts';
import type { PlanFile } from '../domain/plan-workbook/file-rows.ts';
import { readPlanWord } from './read-plan-word.ts';
import { readPlanWorkbook } from './read-plan-workbook.ts';

/** A plan that went out as Excel or Word and came back, told apart by what it holds. Throws `unreadableFile` with the remedy. */
export const readChangedPlan = async (bytes: Buffer): Promise<PlanFile> => {
  const office = await openOfficeFile(bytes);
  return office.names.includes('word/document.xml') ? readPlanWord(office) : readPlanWorkbook(office);
};
