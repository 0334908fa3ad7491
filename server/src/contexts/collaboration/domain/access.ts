import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';

export const grantKinds = ['organisation', 'group', 'audience', 'person'] as const;
export type GrantKind = (typeof grantKinds)[number];

export const requestStatuses = ['asked', 'granted', 'declined', 'withdrawn'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export type Grant = {
  id: Id;
  serviceId: Id;
  organisationId: Id;
  kind: GrantKind;
  toOrganisationId: Id | null;
  groupId: Id | null;
  programmeId: Id | null;
  audienceId: Id | null;
  personId: Id | null;
  activityId: Id | null;
  grantedBy: Id;
  grantedAt: Date;
  lastDay: CalendarDate | null;
  endedAt: Date | null;
};

export const isLiving = ({ endedAt, lastDay }: Pick<Grant, 'endedAt' | 'lastDay'>, today: CalendarDate): boolean =>
  endedAt === null && (lastDay === null || lastDay >= today);

/** Whoever wants in: where they work, which groups they are in, and which of their organisation's audiences. */
export type Seeker = { organisationId: Id; personId: Id; groupIds: readonly Id[]; audienceIds: readonly Id[] };

/** Whether this grant lets the person in. An audience is the organisation's own: another's under the same id lets nobody in. */
export const letsIn = (grant: Grant, seeker: Seeker): boolean => {
  switch (grant.kind) {
    case 'organisation':
      return grant.toOrganisationId === seeker.organisationId;
    case 'person':
      return grant.personId === seeker.personId && grant.toOrganisationId === seeker.organisationId;
    case 'group':
      return grant.groupId !== null && seeker.groupIds.includes(grant.groupId);
    case 'audience':
      return grant.toOrganisationId === seeker.organisationId && grant.audienceId !== null && seeker.audienceIds.includes(grant.audienceId);
  }
};
