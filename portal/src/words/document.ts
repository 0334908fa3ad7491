import type { Locale } from '../props.ts';

const sv = {
  contents: 'Innehåll',
  version: (label: string) => `Version ${label}`,
  from: (day: string) => `gäller från ${day}`,
  to: (day: string) => `till och med ${day}`,
  decided: (by: string) => `Beslutad av ${by}`,
  diary: (number: string) => `diarienummer ${number}`,
  versions: 'Versioner',
  shown: 'den du läser',
  inForce: 'gäller nu',
  older: 'Du läser en version som inte gäller nu.',
  current: 'Läs den som gäller',
  section: (number: string) => `Länk till avsnitt ${number}`,
};

const en: typeof sv = {
  contents: 'Contents',
  version: (label: string) => `Version ${label}`,
  from: (day: string) => `in force from ${day}`,
  to: (day: string) => `until ${day}`,
  decided: (by: string) => `Decided by ${by}`,
  diary: (number: string) => `diary number ${number}`,
  versions: 'Versions',
  shown: 'the one you are reading',
  inForce: 'in force now',
  older: 'You are reading a version that is not in force now.',
  current: 'Read the one in force',
  section: (number: string) => `Link to section ${number}`,
};

const byLocale = { sv, en };

export const documentWords = (locale: Locale): typeof sv => byLocale[locale];
