import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { AccessNeed, Impact } from '../domain/audience-profile.ts';
import { serviceTables } from './service-tables.ts';

export type AudienceProfile = {
  audienceId: Id;
  /** What holds in this organisation: its own word, else the owner's. */
  impact: Impact | null;
  ownersImpact: Impact | null;
  ownImpact: Impact | null;
  accessNeeds: AccessNeed[];
  languages: string;
};

/** One for every living audience of the programme, as one organisation sees it. */
export const selectProfiles = async (tx: Tx, organisationId: Id, programmeId: Id): Promise<AudienceProfile[]> => {
  const rows = await serviceTables(tx)
    .selectFrom('planning.audience as audience')
    .leftJoin('planning.audience_profile as profile', 'profile.audience_id', 'audience.id')
    .leftJoin('planning.audience_impact as own', (join) =>
      join.onRef('own.audience_id', '=', 'audience.id').on('own.organisation_id', '=', organisationId),
    )
    .where('audience.programme_id', '=', programmeId)
    .where('audience.deleted_at', 'is', null)
    .orderBy('audience.position')
    .orderBy('audience.id')
    .select([
      'audience.id as audienceId',
      'profile.impact as ownersImpact',
      'own.impact as ownImpact',
      sql<AccessNeed[]>`coalesce(profile.access_needs, '[]')`.as('accessNeeds'),
      sql<string>`coalesce(profile.languages, '')`.as('languages'),
    ])
    .execute();
  return rows.map((row) => ({ ...row, impact: row.ownImpact ?? row.ownersImpact }));
};

type Written = { impact: Impact | null; accessNeeds: readonly AccessNeed[]; languages: string };

export const upsertProfile = async (
  tx: Tx,
  place: { audienceId: Id; organisationId: Id },
  { impact, accessNeeds, languages }: Written,
): Promise<void> => {
  const written = { impact, access_needs: JSON.stringify(accessNeeds), languages };
  await serviceTables(tx)
    .insertInto('planning.audience_profile')
    .values({ audience_id: place.audienceId, organisation_id: place.organisationId, ...written })
    .onConflict((conflict) => conflict.column('audience_id').doUpdateSet(written))
    .execute();
};

/** Null goes back to the owner's word. */
export const replaceOwnImpact = async (
  tx: Tx,
  { audienceId, organisationId }: { audienceId: Id; organisationId: Id },
  impact: Impact | null,
): Promise<void> => {
  const db = serviceTables(tx);
  await db
    .deleteFrom('planning.audience_impact')
    .where('audience_id', '=', audienceId)
    .where('organisation_id', '=', organisationId)
    .execute();
  if (impact === null) return;
  await db.insertInto('planning.audience_impact').values({ audience_id: audienceId, organisation_id: organisationId, impact }).execute();
};
