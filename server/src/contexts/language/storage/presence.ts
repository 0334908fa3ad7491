import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { languageTables } from './tables.ts';

/** Somebody who has not told for this long has gone. Twice the pause between tellings, and a little for slow networks. */
const goneAfter = sql`interval '50 seconds'`;

export const upsertPresence = async (tx: Tx, one: { textId: Id; personId: Id; organisationId: Id }): Promise<void> => {
  await languageTables(tx)
    .insertInto('language.presence')
    .values({ text_id: one.textId, person_id: one.personId, organisation_id: one.organisationId })
    .onConflict((conflict) =>
      conflict
        .columns(['text_id', 'person_id'])
        .doUpdateSet({ seen_at: sql<Date>`clock_timestamp()`, organisation_id: one.organisationId }),
    )
    .execute();
};

export const deletePresence = async (tx: Tx, textId: Id, personId: Id): Promise<void> => {
  const db = languageTables(tx);
  await db.deleteFrom('language.presence').where('text_id', '=', textId).where('person_id', '=', personId).execute();
};

/** The others who have the text open, longest there first; whoever has gone is swept away meanwhile. */
export const selectPresent = async (tx: Tx, textId: Id, exceptPersonId: Id): Promise<{ personId: Id; organisationId: Id }[]> => {
  const db = languageTables(tx);
  await db.deleteFrom('language.presence').where('text_id', '=', textId).where('seen_at', '<', sql<Date>`now() - ${goneAfter}`).execute();
  return db
    .selectFrom('language.presence')
    .select(['person_id as personId', 'organisation_id as organisationId'])
    .where('text_id', '=', textId)
    .where('person_id', '!=', exceptPersonId)
    .orderBy('seen_at')
    .limit(10)
    .execute();
};
