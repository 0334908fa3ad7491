import { createCascade } from '#cascade';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { selectAudiences } from '../storage/audiences.ts';
import { selectMessages } from '../storage/messages.ts';
import { selectNeedsBy } from '../storage/needs.ts';
import { assertNothingMissing, localTexts } from './local-fields.ts';
import { assertOwnNeeds, planActivity } from './plan-activity.ts';
import { reachPlannedProgramme } from './reach-programme.ts';
import { readPartTags, sees } from './tag-parts.ts';

type Command = { programmeId: Id; title: string; needIds: Id[]; intro?: string; lastDay?: string | null };

/**
 * Begins a cascade that answers for needs. It gets the messages' wording as it is now; each audience gets an activity of
 * its own, which is done when everybody who passes it on to that audience has confirmed.
 */
export const planCascade = async (tx: Tx, actor: MemberActor, command: Command): Promise<{ id: Id; activityIds: Id[] }> => {
  const { programmeId, title, intro, lastDay = null } = command;
  const programme = await reachPlannedProgramme(tx, actor, programmeId);
  const chosen = await assertOwnNeeds(tx, actor.organisationId, programmeId, command.needIds);
  if (chosen.length === 0)
    throw invalidField('needIds', 'Välj minst en ruta: vem som behöver veta vad.', 'Choose at least one cell: who needs to know what.');
  const { tags } = await readPartTags(tx, programme);
  const needs = (await selectNeedsBy(tx, actor.organisationId, { needIds: chosen })).filter(({ audienceId, messageId }) =>
    sees(tags, audienceId, messageId),
  );
  if (needs.length === 0)
    throw invalidField(
      'needIds',
      'Budskapen gäller delar av tjänsten som grupperna inte använder. Välj andra, eller ändra delarna.',
      'The messages are about parts of the service that the groups do not use. Choose others, or change the parts.',
    );
  const carried = new Set(needs.map(({ messageId }) => messageId));
  const messages = (await selectMessages(tx, programmeId)).filter(({ id }) => carried.has(id));
  const local = await localTexts(tx, actor.organisationId, programmeId);
  assertNothingMissing(messages.flatMap((message) => local.missing(`${message.title}\n${message.summary}`)));
  const versions = new Map(messages.map(({ id, version }) => [id, version]));
  const targets = [];
  for (const { id: audienceId, name } of await selectAudiences(tx, programmeId)) {
    const own = needs.filter((need) => need.audienceId === audienceId);
    if (own.length === 0) continue;
    const activity = await planActivity(tx, actor, {
      programmeId,
      title: `${title}: ${name}`.slice(0, 500),
      type: 'cascade',
      needIds: own.map(({ id }) => id),
      plannedDate: lastDay,
    });
    const carriedNeeds = own.map(({ id, messageId }) => ({ needId: id, messageId, messageVersion: versions.get(messageId) ?? 1 }));
    targets.push({ audienceId, audienceName: name, activityId: activity.id, needs: carriedNeeds });
  }
  const { id } = await createCascade(tx, actor, {
    programmeId,
    title,
    lastDay,
    messages: messages.map(({ id: messageId, version, title: heading, summary }) => ({
      messageId,
      version,
      title: local.fillLasting(heading),
      text: local.fillLasting(summary),
    })),
    targets,
    ...(intro === undefined ? {} : { intro }),
  });
  return { id, activityIds: targets.flatMap(({ activityId }) => activityId) };
};
