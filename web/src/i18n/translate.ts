import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { credentials } from '../api/credentials.ts';
import type { Locale } from '../api/session.ts';
import { sv } from './sv.ts';

const key = 'budkavle.locale';

/** The language last chosen in this browser, or the browser's own; the person's profile wins once they have signed in. */
export const firstLocale = (): Locale => {
  const kept = localStorage.getItem(key);
  if (kept === 'sv' || kept === 'en') return kept;
  return navigator.language.startsWith('en') ? 'en' : 'sv';
};

const load = async (locale: Locale): Promise<void> => {
  if (locale === 'sv' || i18next.hasResourceBundle('en', 'translation')) return;
  const { en } = await import('./en.ts');
  i18next.addResourceBundle('en', 'translation', en);
};

const settle = (locale: Locale): void => {
  credentials.locale = locale;
  document.documentElement.lang = locale;
};

export const startTranslations = async (locale: Locale): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: 'sv',
    fallbackLng: 'sv',
    resources: { sv: { translation: sv } },
    // React escapes already.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(locale);
};

export const speak = async (locale: Locale): Promise<void> => {
  await load(locale);
  settle(locale);
  await i18next.changeLanguage(locale);
};

export const keepLanguage = (locale: Locale): void => localStorage.setItem(key, locale);
