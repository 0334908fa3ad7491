import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type PartTagKind, serviceTables } from './service-tables.ts';

/** Parts by message or audience; what is not in it has none. */
export type PartTags = ReadonlyMap<Id, readonly Id[]>;

/** A programme's tags, on messages and audiences alike, whether or not the part still lives. */
export const selectPartTags = async (tx: Tx, programmeId: Id): Promise<PartTags> => {
  const rows = await serviceTables(tx)
    .selectFrom('planning.part_tag')
    .select(['subject_id as subjectId', 'part_id as partId'])
    .where('programme_id', '=', programmeId)
    .orderBy('part_id')
    .execute();
  return new Map([...Map.groupBy(rows, ({ subjectId }) => subjectId)].map(([id, tags]) => [id, tags.map(({ partId }) => partId)]));
};

type Subject = { programmeId: Id; organisationId: Id; kind: PartTagKind; subjectId: Id };

export const replacePartTags = async (tx: Tx, subject: Subject, partIds: readonly Id[]): Promise<void> => {
  const db = serviceTables(tx);
  await db.deleteFrom('planning.part_tag').where('subject_id', '=', subject.subjectId).execute();
  if (partIds.length === 0) return;
  await db
    .insertInto('planning.part_tag')
    .values(
      partIds.map((part_id) => ({
        programme_id: subject.programmeId,
        organisation_id: subject.organisationId,
        kind: subject.kind,
        subject_id: subject.subjectId,
        part_id,
      })),
    )
    .execute();
};

/** How many living messages and audiences have each part, in every programme: for whoever is about to take a part away. */
export const countPartUses = (tx: Tx, partIds: readonly Id[]): Promise<{ partId: Id; messages: number; audiences: number }[]> =>
  serviceTables(tx)
    .selectFrom('planning.part_tag as tag')
    .leftJoin('planning.message as message', (join) => join.onRef('message.id', '=', 'tag.subject_id').on('message.deleted_at', 'is', null))
    .leftJoin('planning.audience as audience', (join) =>
      join.onRef('audience.id', '=', 'tag.subject_id').on('audience.deleted_at', 'is', null),
    )
    .where(sql<boolean>`tag.part_id = any(${[...partIds]}::uuid[])`)
    .groupBy('tag.part_id')
    .select([
      'tag.part_id as partId',
      sql<number>`count(message.id)::integer`.as('messages'),
      sql<number>`count(audience.id)::integer`.as('audiences'),
    ])
    .execute();
