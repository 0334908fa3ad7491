import { passesLuhn } from './luhn.ts';

/**
 * A Swedish organisation number, ten digits; the third is at least 2, which tells it from a personal number.
 * Source: lagen (1974:174) om identitetsbeteckning för juridiska personer m.fl.
 */
export type OrganisationNumber = string & { readonly kind: 'OrganisationNumber' };

export type OrganisationNumberFault = 'empty' | 'characters' | 'length' | 'form' | 'checkDigit';

export type OrganisationNumberReading =
  | { ok: true; value: OrganisationNumber; repaired: boolean }
  | { ok: false; fault: OrganisationNumberFault };

/** Reads ten digits, or twelve with the prefix 16, with or without hyphen and spaces. */
export const readOrganisationNumber = (text: string): OrganisationNumberReading => {
  const written = text.trim();
  if (written === '') return { ok: false, fault: 'empty' };
  const compact = written.replaceAll(/[\s\u00a0\u2010-\u2015-]/g, '');
  if (!/^\d+$/.test(compact)) return { ok: false, fault: 'characters' };
  const digits = compact.length === 12 && compact.startsWith('16') ? compact.slice(2) : compact;
  if (digits.length !== 10) return { ok: false, fault: 'length' };
  if (Number(digits[2]) < 2) return { ok: false, fault: 'form' };
  if (!passesLuhn(digits)) return { ok: false, fault: 'checkDigit' };
  return { ok: true, value: digits as OrganisationNumber, repaired: digits !== written };
};
