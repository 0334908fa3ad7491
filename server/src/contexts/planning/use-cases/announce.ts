import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Activity } from '../domain/activity.ts';
import { activityChanged, audienceChanged, needsChanged } from '../events.ts';

const perEvent = 500;

const inParts = (ids: readonly Id[]): Id[][] =>
  Array.from({ length: Math.ceil(ids.length / perEvent) }, (_, index) => ids.slice(index * perEvent, (index + 1) * perEvent));

export const announceNeeds = async (tx: Tx, programmeId: Id, needs: readonly { id: Id; organisationId: Id }[]): Promise<void> => {
  for (const [organisationId, own] of Map.groupBy(needs, (need) => need.organisationId))
    for (const needIds of inParts(own.map(({ id }) => id))) await publish(tx, needsChanged, { organisationId, programmeId, needIds });
};

export const announceAudiences = async (tx: Tx, place: { organisationId: Id; programmeId: Id }, ids: readonly Id[]): Promise<void> => {
  for (const audienceIds of inParts(ids))
    await publish(tx, audienceChanged, { organisationId: place.organisationId, programmeId: place.programmeId, audienceIds });
};

export const announceActivity = (
  tx: Tx,
  activity: Pick<Activity, 'id' | 'organisationId' | 'programmeId'>,
  needIds: readonly Id[],
): Promise<void> =>
  publish(tx, activityChanged, {
    activityId: activity.id,
    organisationId: activity.organisationId,
    programmeId: activity.programmeId,
    needIds: [...new Set(needIds)],
  });
