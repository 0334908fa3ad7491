import type { Activity } from '#planning';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { Gap } from '../domain/gaps.ts';

export type CountedNeeds = { needs: number; planned: number; delivered: number; confirmed: number; late: number };

export type ReportedActivity = {
  id: Id;
  title: string;
  type: Activity['type'];
  details: Activity['details'];
  /** The day it is on: agreed, or else the first of the planned window. */
  day: CalendarDate | null;
  isAgreed: boolean;
  isDone: boolean;
  doneOn: CalendarDate | null;
  responsible: string;
  brief: string;
  effortHours: number | null;
  costKronor: number | null;
  needs: readonly { audienceName: string; messageId: Id; messageTitle: string }[];
};

/** Everything the documents tell, as it was at one moment: they are written from this and from nothing else. */
export type PlanFacts = {
  locale: Locale;
  today: CalendarDate;
  organisation: { name: string; colour: string };
  programme: { name: string; description: string };
  counts: CountedNeeds;
  byTier: readonly (CountedNeeds & { tier: number | null })[];
  audiences: readonly {
    id: Id;
    name: string;
    side: 'internal' | 'external';
    tier: number | null;
    contactPerson: string;
    channelNote: string;
    channels: readonly string[];
    inheritsFrom: readonly string[];
    /** Its own, not those it inherits. */
    ownMessageIds: readonly Id[];
    /** What it would inherit, and is excepted from. */
    brokenMessageIds: readonly Id[];
  }[];
  /** As the organisation reads them today: local fields and what is live filled in. */
  messages: ReadonlyMap<Id, { title: string; summary: string }>;
  /** The titles as they were written, for a plan that is to be read in again. */
  writtenTitles: ReadonlyMap<Id, string>;
  cells: readonly {
    audienceId: Id;
    messageId: Id;
    level: string;
    needBy: string | null;
    state: 'required' | 'planned' | 'delivered' | 'confirmed';
    late: boolean;
  }[];
  gaps: readonly Gap[];
  /** Cancelled ones and mere ideas left out. */
  activities: readonly ReportedActivity[];
  /** The same programme in the organisations that share the service, this one too. */
  network: readonly (CountedNeeds & { name: string })[];
};
