import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';

/** Something is launched or connected: a natural reason to speak. */
export const occasionKinds = ['newService', 'newFeature', 'newActor', 'other'] as const;
export type OccasionKind = (typeof occasionKinds)[number];

export type OccasionWords = {
  kind: OccasionKind;
  title: string;
  startsOn: string;
  /** Null: a day, not a window. */
  endsOn: string | null;
  benefit: string;
  /** Whom it helps. */
  helps: string;
  /** Roughly how many. */
  reach: number | null;
};

export type Occasion = Omit<OccasionWords, 'startsOn' | 'endsOn'> & {
  id: Id;
  organisationId: Id;
  startsOn: CalendarDate;
  endsOn: CalendarDate | null;
  revision: number;
  updatedBy: Id;
  updatedAt: Date;
  removedAt: Date | null;
};

/** Its value has been judged: what one gains, who, and roughly how many. */
export const isJudged = ({ benefit, helps, reach }: Pick<Occasion, 'benefit' | 'helps' | 'reach'>): boolean =>
  benefit !== '' && helps !== '' && reach !== null;
