import { listLessons } from '#campaigns';
import { listNotes } from '#collaboration';
import { sharedServicesOf } from '#identity';
import { type ActivityType, channelOfType, needsOf, reachProgramme, structureOf } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { inShort, type Lesson, lessonsFor } from '../domain/lessons.ts';

const most = 3;

const fromNotes = async (tx: Tx, actor: MemberActor): Promise<Lesson[]> =>
  (await listNotes(tx, actor, {})).items.map(({ id, title, text, tags, channel, organisation }) => ({
    kind: 'note',
    id,
    title,
    text,
    organisationName: organisation.name,
    about: channel === null ? [] : [channel],
    audiences: tags,
    words: `${title} ${text} ${tags.join(' ')}`,
  }));

const fromCampaigns = async (tx: Tx, actor: MemberActor): Promise<Lesson[]> =>
  (await listLessons(tx, actor)).map(({ campaignId, title, keep, notWorked, organisationName, audiences, types }) => ({
    kind: 'campaign',
    id: campaignId,
    title,
    text: keep,
    organisationName,
    about: types,
    audiences,
    words: `${title} ${keep} ${notWorked}`,
  }));

type Query = { programmeId: Id; type: ActivityType; needIds: readonly Id[] };

/** What others have learnt from something like the activity that is being planned: short, a few, and where the whole stands. */
export const suggestLessons = async (tx: Tx, actor: MemberActor, { programmeId, type, needIds }: Query) => {
  await reachProgramme(tx, actor, programmeId);
  if ((await sharedServicesOf(tx, actor.organisationId)).length === 0) return [];
  const { organisationId } = actor;
  const groups = new Set(
    needIds.length === 0 ? [] : (await needsOf(tx, organisationId, { needIds: [...needIds] })).map(({ audienceId }) => audienceId),
  );
  const { audiences } = await structureOf(tx, organisationId, programmeId);
  const planned = {
    type,
    channel: channelOfType(type),
    audiences: audiences.filter(({ id }) => groups.has(id)).map(({ name }) => name),
  };
  const all = [...(await fromNotes(tx, actor)), ...(await fromCampaigns(tx, actor))];
  return lessonsFor(all, planned, most).map(({ kind, id, title, text, organisationName }) => ({
    kind,
    id,
    title,
    text: inShort(text),
    organisationName,
  }));
};
