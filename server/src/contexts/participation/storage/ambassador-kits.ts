import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { participationTables, type QuestionAndAnswer } from './tables.ts';

export type AmbassadorKit = {
  id: Id;
  programmeId: Id;
  organisationId: Id;
  sentences: string[];
  page: string;
  answers: QuestionAndAnswer[];
  isShared: boolean;
  revision: number;
};

const columns = [
  'id',
  'programme_id as programmeId',
  'organisation_id as organisationId',
  'sentences',
  'page',
  'answers',
  'is_shared as isShared',
  'revision',
] as const;

export const selectKitOf = (tx: Tx, organisationId: Id, programmeId: Id): Promise<AmbassadorKit | undefined> =>
  participationTables(tx)
    .selectFrom('participation.ambassador_kit')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .executeTakeFirst();

export const selectAmbassadorKit = (tx: Tx, id: Id): Promise<AmbassadorKit | undefined> =>
  participationTables(tx).selectFrom('participation.ambassador_kit').select(columns).where('id', '=', id).executeTakeFirst();

type Written = Pick<AmbassadorKit, 'sentences' | 'page' | 'answers' | 'isShared'>;

export const upsertAmbassadorKit = async (
  tx: Tx,
  place: { programmeId: Id; organisationId: Id },
  { sentences, page, answers, isShared }: Written,
): Promise<{ id: Id; revision: number }> => {
  const written = {
    sentences: JSON.stringify(sentences),
    page,
    answers: JSON.stringify(answers),
    is_shared: isShared,
    changed_at: new Date(),
  };
  return participationTables(tx)
    .insertInto('participation.ambassador_kit')
    .values({ id: newId(), programme_id: place.programmeId, organisation_id: place.organisationId, ...written })
    .onConflict((conflict) =>
      conflict.columns(['programme_id', 'organisation_id']).doUpdateSet({ ...written, revision: sql`ambassador_kit.revision + 1` }),
    )
    .returning(['id', 'revision'])
    .executeTakeFirstOrThrow();
};
