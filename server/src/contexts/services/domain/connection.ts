import type { Id } from '../../../vocabulary/id.ts';

export const connectionKinds = ['service', 'mailing', 'flow'] as const;
export type ConnectionKind = (typeof connectionKinds)[number];

/** Whether it carries the shared service's message: `unknown` until somebody has looked. */
export const carryings = ['yes', 'planned', 'no', 'unknown'] as const;
export type Carrying = (typeof carryings)[number];

export const connectionVisibilities = ['own', 'network'] as const;
export type ConnectionVisibility = (typeof connectionVisibilities)[number];

export type ConnectionFields = {
  visibility: ConnectionVisibility;
  kind: ConnectionKind;
  name: string;
  description: string;
  /** Empty, or where it is. */
  url: string;
  /** Words for who gets it: “föreningar”, “privatpersoner”. */
  audiences: string[];
  /** Letters, or visits, a year; null when nobody knows. */
  yearlyVolume: number | null;
  carries: Carrying;
  /** How it carries the message, or why it does not. */
  how: string;
};

export type Connection = ConnectionFields & { id: Id; serviceId: Id; organisationId: Id; revision: number };

export type Touchpoints = { total: number; carrying: number; planned: number; without: number; unknown: number };

/** How many of what is connected carry the message, and how many do not. */
export const countTouchpoints = (connections: readonly Pick<Connection, 'carries'>[]): Touchpoints => {
  const count = (wanted: Carrying): number => connections.filter(({ carries }) => carries === wanted).length;
  return { total: connections.length, carrying: count('yes'), planned: count('planned'), without: count('no'), unknown: count('unknown') };
};
