import type { Locale } from '../../../vocabulary/locale.ts';
import type { DocumentKind, VersionStatus } from '../domain/document.ts';

type Words = {
  kinds: Record<DocumentKind, string>;
  statuses: Record<VersionStatus, string>;
  contents: string;
  version: (label: string) => string;
  validFrom: (day: string) => string;
  validTo: (day: string) => string;
  decided: (by: string, on: string | null) => string;
  diary: (number: string) => string;
  writtenBy: (names: string) => string;
};

export const documentWords: Record<Locale, Words> = {
  sv: {
    kinds: {
      strategy: 'Strategi',
      guideline: 'Riktlinje',
      graphicManual: 'Grafisk manual',
      yearPlan: 'Årsplan',
      decision: 'Beslut',
      other: 'Styrdokument',
    },
    statuses: { draft: 'utkast', coming: 'beslutad', inForce: 'gäller', replaced: 'ersatt', expired: 'har slutat gälla' },
    contents: 'Innehåll',
    version: (label) => `version ${label}`,
    validFrom: (day) => `gäller från ${day}`,
    validTo: (day) => `till och med ${day}`,
    decided: (by, on) => `Beslutad av ${by}${on === null ? '' : `, ${on}`}`,
    diary: (number) => `Dnr ${number}`,
    writtenBy: (names) => `Skriven av ${names}`,
  },
  en: {
    kinds: {
      strategy: 'Strategy',
      guideline: 'Guideline',
      graphicManual: 'Graphic manual',
      yearPlan: 'Yearly plan',
      decision: 'Decision',
      other: 'Governing document',
    },
    statuses: { draft: 'draft', coming: 'decided', inForce: 'in force', replaced: 'replaced', expired: 'no longer in force' },
    contents: 'Contents',
    version: (label) => `version ${label}`,
    validFrom: (day) => `in force from ${day}`,
    validTo: (day) => `until ${day}`,
    decided: (by, on) => `Decided by ${by}${on === null ? '' : `, ${on}`}`,
    diary: (number) => `Ref. ${number}`,
    writtenBy: (names) => `Written by ${names}`,
  },
};
