/** A telephone number in E.164 form: plus sign, country code, at most 15 digits. */
export type MobileNumber = string & { readonly kind: 'MobileNumber' };

/** Reads `070-123 45 67`, `0046 70…` and `+46 (0)70…`; a number without country code is Swedish. */
export const readMobileNumber = (text: string): MobileNumber | undefined => {
  const compact = text
    .trim()
    .replaceAll('(0)', '')
    .replaceAll(/[\s\u00a0\u2010-\u2015().-]/g, '');
  const international = compact.startsWith('00') ? `+${compact.slice(2)}` : compact;
  const withCountry = international.startsWith('0') ? `+46${international.slice(1)}` : international;
  // Spreadsheets drop the leading zero: 701234567 was 0701234567.
  const number = /^7\d{8}$/.test(withCountry) ? `+46${withCountry}` : withCountry;
  return /^\+[1-9]\d{6,14}$/.test(number) ? (number as MobileNumber) : undefined;
};
