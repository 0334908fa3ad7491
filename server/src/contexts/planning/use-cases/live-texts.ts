import { supportOf } from '#services';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { liveTexts, liveValues } from '../domain/live-fields.ts';
import { selectMilestones } from '../storage/milestones.ts';
import { selectProgramme } from '../storage/programmes.ts';
import { selectProjectGroup } from '../storage/project-group.ts';

type Place = {
  organisationId: Id;
  programmeId: Id;
  /** Only what anybody may read: support that is public. */
  isPublic?: boolean;
};

/** Those who follow a programme see its owner's milestones and project group until they have some of their own. */
const ownOrOwners = async <T>(place: Place, ownerId: Id, select: (organisationId: Id) => Promise<T[]>): Promise<T[]> => {
  const own = await select(place.organisationId);
  return own.length > 0 || ownerId === place.organisationId ? own : select(ownerId);
};

/** Milestones, project group and support as one organisation's texts say them today. */
export const readLiveTexts = async (tx: Tx, place: Place) => {
  const { organisationId, programmeId } = place;
  const ownerId = (await selectProgramme(tx, programmeId, organisationId))?.organisationId ?? organisationId;
  return liveTexts({
    milestones: await ownOrOwners(place, ownerId, (id) => selectMilestones(tx, id, programmeId)),
    projectGroup: await ownOrOwners(place, ownerId, (id) => selectProjectGroup(tx, id, programmeId)),
    support: (await supportOf(tx, organisationId)).filter(({ visibility }) => place.isPublic !== true || visibility === 'public'),
  });
};

export const readLiveValues = async (tx: Tx, place: Place): Promise<Map<string, string>> => liveValues(await readLiveTexts(tx, place));
