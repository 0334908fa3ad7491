import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';

export const documentKinds = ['strategy', 'guideline', 'graphicManual', 'yearPlan', 'decision', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Drafts are the host's own, whatever the document's visibility; it says who reads what has been decided. */
export const visibilities = ['network', 'public'] as const;
export type Visibility = (typeof visibilities)[number];

export const versionStatuses = ['draft', 'coming', 'inForce', 'replaced', 'expired'] as const;
export type VersionStatus = (typeof versionStatuses)[number];

type Dated = { number: number; decidedAt: Date | null; validFrom: CalendarDate | null; validTo: CalendarDate | null };

const isDecided = (version: Dated): version is Dated & { validFrom: CalendarDate } =>
  version.decidedAt !== null && version.validFrom !== null;

/** The decided version that holds on the day: the newest that has begun, unless its own last day has passed. */
export const versionInForce = <V extends Dated>(versions: readonly V[], today: CalendarDate): V | undefined => {
  const newest = versions
    .filter((version) => isDecided(version) && version.validFrom <= today)
    .toSorted((one, other) => (one.validFrom ?? '').localeCompare(other.validFrom ?? '') || one.number - other.number)
    .at(-1);
  return newest === undefined || (newest.validTo !== null && newest.validTo < today) ? undefined : newest;
};

/** What has become of a version: follows from the days, so that nothing has to happen at midnight. */
export const statusOf = (version: Dated, all: readonly Dated[], today: CalendarDate): VersionStatus => {
  if (!isDecided(version)) return 'draft';
  if (version.validFrom > today) return 'coming';
  if (versionInForce(all, today)?.number === version.number) return 'inForce';
  const hasSuccessor = all.some((other) => isDecided(other) && other.validFrom <= today && isAfter(other, version));
  return hasSuccessor ? 'replaced' : 'expired';
};

const isAfter = (one: Dated, other: Dated): boolean =>
  (one.validFrom ?? '') > (other.validFrom ?? '') || (one.validFrom === other.validFrom && one.number > other.number);

/** `2.0` after `1.0`, `1.4` after `1.3`, `3` after `2`; anything else is counted. */
export const nextLabel = (label: string | undefined, number: number): string => {
  const whole = /^(\d+)(\.0)?$/.exec(label ?? '');
  if (whole !== null) return `${Number(whole[1]) + 1}${whole[2] ?? ''}`;
  const minor = /^(\d+)\.(\d+)$/.exec(label ?? '');
  return minor === null ? `${number}.0` : `${minor[1]}.${Number(minor[2]) + 1}`;
};
