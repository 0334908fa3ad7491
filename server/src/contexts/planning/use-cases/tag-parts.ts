import { recordAudit } from '#identity';
import { partsOf } from '#services';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { isForGroup } from '../domain/parts.ts';
import { countPartUses as countUses, type PartTags, replacePartTags, selectPartTags } from '../storage/part-tags.ts';
import type { PartTagKind } from '../storage/service-tables.ts';
import { lockOwnAudience, lockOwnMessage, reachProgramme } from './reach-programme.ts';

/** The programme's parts are those of the service that its owner shares. Tags of parts that are gone are left out. */
export const readPartTags = async (tx: Tx, programme: { id: Id; organisationId: Id }) => {
  const parts = await partsOf(tx, programme.organisationId);
  const living = new Set(parts.map(({ id }) => id));
  const tags = new Map(
    [...(await selectPartTags(tx, programme.id))].map(([id, partIds]) => [id, partIds.filter((partId) => living.has(partId))]),
  );
  return { parts, tags };
};

/** Whether the group sees the message, by their parts. */
export const sees = (tags: PartTags, audienceId: Id, messageId: Id): boolean =>
  isForGroup(tags.get(messageId) ?? [], tags.get(audienceId) ?? []);

export const listPartTags = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }) => {
  const { parts, tags } = await readPartTags(tx, await reachProgramme(tx, actor, programmeId));
  return {
    parts: parts.map(({ id, name, description }) => ({ id, name, description })),
    tags: [...tags].filter(([, partIds]) => partIds.length > 0).map(([subjectId, partIds]) => ({ subjectId, partIds: [...partIds] })),
  };
};

type Command = { kind: PartTagKind; subjectId: Id; partIds: readonly Id[] };

/** Says which parts a message is about, or a group uses. Answers what was there, which undoes it when sent back. */
export const tagParts = async (tx: Tx, actor: MemberActor, { kind, subjectId, partIds }: Command): Promise<{ previous: Id[] }> => {
  const { programmeId } = await (kind === 'message' ? lockOwnMessage : lockOwnAudience)(tx, actor, subjectId);
  const { parts, tags } = await readPartTags(tx, { id: programmeId, organisationId: actor.organisationId });
  const wanted = [...new Set(partIds)];
  if (wanted.some((partId) => !parts.some(({ id }) => id === partId)))
    throw invalidField(
      'partIds',
      'En av delarna finns inte längre i tjänsten. Ladda om sidan och välj igen.',
      'One of the parts is no longer in the service. Reload the page and choose again.',
    );
  await replacePartTags(tx, { programmeId, organisationId: actor.organisationId, kind, subjectId }, wanted);
  await recordAudit(tx, actor, { action: 'planning.partsTagged', subjectType: kind, subjectId, details: { parts: wanted.length } });
  return { previous: [...(tags.get(subjectId) ?? [])] };
};

/** Where each part is used, in every plan: counts only. Looked at before a part is taken away. */
export const countPartUses = async (tx: Tx, actor: MemberActor) => {
  const parts = await partsOf(tx, actor.organisationId);
  const uses = new Map(
    (
      await countUses(
        tx,
        parts.map(({ id }) => id),
      )
    ).map((use) => [use.partId, use]),
  );
  return { items: parts.map(({ id }) => uses.get(id) ?? { partId: id, messages: 0, audiences: 0 }) };
};
