import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { nameKey } from '../domain/name-key.ts';
import type { Audience, AudienceFields, Channel, ImportedAudience } from '../domain/structure.ts';
import { planningTables } from './tables.ts';

const channelsOf = sql<Channel[]>`coalesce((
  select json_agg(json_build_object('name', name, 'via', via, 'alternativeGroup', alternative_group, 'condition', condition,
    'cadence', cadence, 'sender', sender, 'detail', detail, 'inherited', inherited) order by position, id)
  from planning.audience_channel where audience_id = audience.id), '[]')`;
const sourcesOf = sql<Id[]>`coalesce((
  select json_agg(from_audience_id order by position, from_audience_id) from planning.audience_inheritance where audience_id = audience.id), '[]')`;
const ownOf = sql<Audience['own']>`coalesce((
  select json_agg(json_build_object('messageId', message_id, 'level', level, 'importedLevel', imported_level, 'position', position) order by position, message_id)
  from planning.audience_message where audience_id = audience.id), '[]')`;
const breaksOf = sql<Id[]>`coalesce((select json_agg(message_id) from planning.inheritance_break where audience_id = audience.id), '[]')`;

const whole = (tx: Tx) =>
  planningTables(tx)
    .selectFrom('planning.audience as audience')
    .select([
      'audience.id',
      'audience.programme_id as programmeId',
      'audience.deleted_at as deletedAt',
      'audience.name',
      'audience.side',
      'audience.tier',
      'audience.channel_note as channelNote',
      'audience.contact_person as contactPerson',
      'audience.note',
      'audience.position',
      'audience.revision',
      'audience.imported',
      channelsOf.as('channels'),
      sourcesOf.as('inheritsFrom'),
      ownOf.as('own'),
      breaksOf.as('breaks'),
    ]);

export type AudienceRow = Audience & { programmeId: Id; deletedAt: Date | null };

/** The living audiences of a programme with all that hangs on them: one statement, however many they are. */
export const selectAudiences = (tx: Tx, programmeId: Id): Promise<AudienceRow[]> =>
  whole(tx)
    .where('audience.programme_id', '=', programmeId)
    .where('audience.deleted_at', 'is', null)
    .orderBy('audience.position')
    .orderBy('audience.id')
    .execute();

export const selectAudience = (tx: Tx, audienceId: Id): Promise<AudienceRow | undefined> =>
  whole(tx).where('audience.id', '=', audienceId).executeTakeFirst();

export const isAudienceNameTaken = async (tx: Tx, programmeId: Id, name: string, exceptId?: Id): Promise<boolean> => {
  let query = planningTables(tx)
    .selectFrom('planning.audience')
    .select('id')
    .where('programme_id', '=', programmeId)
    .where('deleted_at', 'is', null)
    .where('name_key', '=', nameKey(name));
  if (exceptId !== undefined) query = query.where('id', '<>', exceptId);
  return (await query.executeTakeFirst()) !== undefined;
};

type NewAudience = AudienceFields & { id: Id; imported?: ImportedAudience };

/** Adds audiences after the ones that are there, in the given order. */
export const insertAudiences = async (
  tx: Tx,
  place: { programmeId: Id; organisationId: Id },
  audiences: readonly NewAudience[],
): Promise<void> => {
  if (audiences.length === 0) return;
  const { last } = await planningTables(tx)
    .selectFrom('planning.audience')
    .where('programme_id', '=', place.programmeId)
    .select(sql<number>`coalesce(max(position), 0)`.as('last'))
    .executeTakeFirstOrThrow();
  await planningTables(tx)
    .insertInto('planning.audience')
    .values(
      audiences.map(({ imported, ...audience }, index) => ({
        id: audience.id,
        programme_id: place.programmeId,
        organisation_id: place.organisationId,
        ...asColumns(audience),
        position: last + index + 1,
        imported: imported === undefined ? null : JSON.stringify(imported),
      })),
    )
    .execute();
};

const asColumns = (fields: AudienceFields) => ({
  name: fields.name,
  name_key: nameKey(fields.name),
  side: fields.side,
  tier: fields.tier,
  channel_note: fields.channelNote,
  contact_person: fields.contactPerson,
  note: fields.note,
});

/** Sets every field anew and answers the new revision. */
export const updateAudience = async (
  tx: Tx,
  audienceId: Id,
  fields: AudienceFields & { position?: number; imported?: ImportedAudience | null },
): Promise<number> => {
  const { revision } = await planningTables(tx)
    .updateTable('planning.audience')
    .set({
      ...asColumns(fields),
      ...(fields.position === undefined ? {} : { position: fields.position }),
      ...(fields.imported === undefined ? {} : { imported: fields.imported === null ? null : JSON.stringify(fields.imported) }),
      revision: sql`revision + 1`,
    })
    .where('id', '=', audienceId)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

export const touchAudience = async (tx: Tx, audienceId: Id): Promise<number> => {
  const { revision } = await planningTables(tx)
    .updateTable('planning.audience')
    .set({ revision: sql`revision + 1` })
    .where('id', '=', audienceId)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

export const markAudiencesDeleted = async (tx: Tx, audienceIds: readonly Id[], deletedAt: Date | null): Promise<void> => {
  if (audienceIds.length === 0) return;
  await planningTables(tx)
    .updateTable('planning.audience')
    .set({ deleted_at: deletedAt, revision: sql`revision + 1` })
    .where('id', 'in', audienceIds)
    .execute();
};

export const replaceChannels = async (tx: Tx, perAudience: ReadonlyMap<Id, readonly Channel[]>): Promise<void> => {
  if (perAudience.size === 0) return;
  const db = planningTables(tx);
  await db
    .deleteFrom('planning.audience_channel')
    .where('audience_id', 'in', [...perAudience.keys()])
    .execute();
  const rows = [...perAudience].flatMap(([audienceId, channels]) =>
    channels.map((channel, position) => ({
      id: newId(),
      audience_id: audienceId,
      name: channel.name,
      via: channel.via,
      alternative_group: channel.alternativeGroup,
      condition: channel.condition,
      cadence: channel.cadence,
      sender: channel.sender,
      detail: channel.detail,
      inherited: channel.inherited,
      position,
    })),
  );
  if (rows.length > 0) await db.insertInto('planning.audience_channel').values(rows).execute();
};

/** Moves the others down so that an audience can stand at `position`. */
export const makeRoom = async (tx: Tx, programmeId: Id, position: number): Promise<void> => {
  await planningTables(tx)
    .updateTable('planning.audience')
    .set({ position: sql`position + 1` })
    .where('programme_id', '=', programmeId)
    .where('position', '>=', position)
    .execute();
};
