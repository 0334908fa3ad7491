/** What somebody types as a number, spaces and all; null for nothing. */
export const wholeNumber = (text: string): number | null => {
  const digits = text.replaceAll(/\D/g, '').slice(0, 10);
  return digits === '' ? null : Number(digits);
};
