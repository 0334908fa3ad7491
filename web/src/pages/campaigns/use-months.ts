import { useTranslation } from 'react-i18next';

/** The months' names: a letter for narrow places, and in full. */
export const useMonths = (): { month: number; short: string; long: string }[] => {
  const { i18n } = useTranslation();
  const name = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'sv-SE', { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => {
    const long = name.format(new Date(Date.UTC(2026, index, 15)));
    return { month: index + 1, short: long.slice(0, 1).toUpperCase(), long };
  });
};
