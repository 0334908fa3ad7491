import { AppError } from '../../../vocabulary/app-error.ts';

/** One field that needs correcting, said in both languages. */
export const invalidField = (field: string, sv: string, en: string): AppError =>
  new AppError('invalidInput', { summarySv: sv, summaryEn: en }, { fields: [{ field, sv, en }] });
