import type { Id } from '../../../vocabulary/id.ts';

export const organisationKinds = ['authority', 'municipality', 'association', 'company', 'supplier'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export type Organisation = {
  id: Id;
  name: string;
  kind: OrganisationKind;
  organisationNumber: string;
  slug: string;
  /** `#rrggbb`, dark enough for white text (4.5:1, WCAG 1.4.3). */
  brandColour: string;
};

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance of `#rrggbb` (WCAG 2.2, definition of relative luminance), 0–1. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => channel(Number.parseInt(colour.slice(start, start + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

export const contrastToWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05);

export const isReadableBrandColour = (colour: string): boolean => /^#[0-9a-f]{6}$/i.test(colour) && contrastToWhite(colour) >= 4.5;

/** `Storsjö kommun` → `storsjo-kommun`: the organisation's part of public addresses, so it never changes by itself. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
