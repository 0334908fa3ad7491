import { nameKey } from './name-key.ts';

/** What texts can hold that is read anew every time: `((milstolpar))`. The first name is the one that is offered. */
export const liveFields = {
  milestones: ['milstolpar', 'milestones'],
  projectGroup: ['projektgrupp', 'project group'],
  support: ['support', 'supportstruktur'],
} as const satisfies Record<string, readonly string[]>;
export type LiveField = keyof typeof liveFields;

const all = Object.entries(liveFields) as [LiveField, readonly string[]][];
const reserved = new Set(all.flatMap(([, names]) => names.map(nameKey)));

export const isLiveName = (name: string): boolean => reserved.has(nameKey(name));

const dayWords = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const line = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
const asList = (lines: readonly string[]): string => lines.map((text) => `- ${text}`).join('\n');

export type LiveFacts = {
  milestones: readonly { name: string; date: string | null }[];
  projectGroup: readonly { role: string; name: string; contact: string }[];
  support: readonly { name: string; helpsWith: string; contact: string; hours: string }[];
};

/** Each live field as it reads today; empty when there is nothing to tell. */
export const liveTexts = ({ milestones, projectGroup, support }: LiveFacts): Record<LiveField, string> => ({
  milestones: asList(
    milestones.map(({ name, date }) => `${name}: ${date === null ? 'dag inte bestämd' : dayWords.format(new Date(`${date}T00:00:00Z`))}`),
  ),
  projectGroup: asList(projectGroup.map(({ role, name, contact }) => `${role}: ${line([name, contact])}`)),
  support: asList(support.map(({ name, helpsWith, contact, hours }) => `${name}: ${line([helpsWith, contact, hours])}`)),
});

/** The texts under every name that they go by, as `fillLocalFields` takes them. */
export const liveValues = (texts: Record<LiveField, string>): Map<string, string> =>
  new Map(all.flatMap(([field, names]) => names.map((name) => [nameKey(name), texts[field]] as const)));
