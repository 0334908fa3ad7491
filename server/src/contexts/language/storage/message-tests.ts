import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { MessageTest, TestStatus } from '../domain/message-test.ts';
import { type LanguageTables, languageTables } from './tables.ts';
import type { Reach } from './terms.ts';

const columns = [
  'id',
  'organisation_id as organisationId',
  'visibility',
  'subject_kind as subjectKind',
  'subject_id as subjectId',
  'subject_mark as subjectMark',
  'title',
  'method',
  'audience',
  'question',
  'options',
  'right_option as rightOption',
  'status',
  'held_on as heldOn',
  'conclusion',
  'revision',
  'created_at as createdAt',
  'retired_at as retiredAt',
] as const;

const isVisible =
  ({ organisationId, networkIds }: Reach) =>
  (where: ExpressionBuilder<LanguageTables, 'language.message_test'>): Expression<SqlBool> =>
    where.or([
      where('organisation_id', '=', organisationId),
      // What the others are still preparing is theirs.
      where.and([where('organisation_id', 'in', networkIds), where('visibility', '=', 'network'), where('status', '!=', 'draft')]),
    ]);

type Row = Omit<MessageTest, 'variants'>;

/** Counts: what was noted by hand and what came through the link. In a choice everybody was asked about every variant. */
const withVariants = async (tx: Tx, rows: readonly Row[]): Promise<MessageTest[]> => {
  if (rows.length === 0) return [];
  const db = languageTables(tx);
  const ids = rows.map(({ id }) => id);
  const variants = await db
    .selectFrom('language.message_test_variant')
    .select(['id', 'test_id as testId', 'wording', 'noted_asked as notedAsked', 'noted_hits as notedHits'])
    .where('test_id', 'in', ids)
    .orderBy('position')
    .execute();
  const answers = await db
    .selectFrom('language.message_test_answer')
    .select([
      'test_id as testId',
      'variant_id as variantId',
      sql<number>`count(*)::int`.as('asked'),
      sql<number>`count(*) filter (where is_hit)::int`.as('hits'),
    ])
    .where('test_id', 'in', ids)
    .groupBy(['test_id', 'variant_id'])
    .execute();
  return rows.map((row) => {
    const own = answers.filter(({ testId }) => testId === row.id);
    const everybody = own.reduce((sum, { asked }) => sum + asked, 0);
    return {
      ...row,
      variants: variants
        .filter(({ testId }) => testId === row.id)
        .map(({ id, wording, notedAsked, notedHits }) => {
          const counted = own.find(({ variantId }) => variantId === id);
          const asked = row.method === 'choice' ? everybody : (counted?.asked ?? 0);
          return { id, wording, asked: notedAsked + asked, hits: notedHits + (counted?.hits ?? 0) };
        }),
    };
  });
};

/** Newest first. */
export const selectMessageTests = async (
  tx: Tx,
  reach: Reach,
  { subjectId }: { subjectId?: Id | undefined } = {},
): Promise<MessageTest[]> => {
  const query = languageTables(tx)
    .selectFrom('language.message_test')
    .select(columns)
    .where(isVisible(reach))
    .where('retired_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(300);
  return withVariants(tx, await (subjectId === undefined ? query : query.where('subject_id', '=', subjectId)).execute());
};

/** The organisation's own, locked for a change; retired ones too. */
export const lockMessageTest = async (tx: Tx, organisationId: Id, id: Id): Promise<MessageTest | undefined> => {
  const rows = await languageTables(tx)
    .selectFrom('language.message_test')
    .select(columns)
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .execute();
  return (await withVariants(tx, rows))[0];
};

/** For whoever has the open link. */
export const selectLinkedTest = async (tx: Tx, id: Id): Promise<MessageTest | undefined> => {
  const rows = await languageTables(tx)
    .selectFrom('language.message_test')
    .select(columns)
    .where('id', '=', id)
    .where('retired_at', 'is', null)
    .execute();
  return (await withVariants(tx, rows))[0];
};

export type TestText = Omit<MessageTest, 'id' | 'organisationId' | 'revision' | 'createdAt' | 'retiredAt'>;

const valuesOf = (test: TestText) => ({
  visibility: test.visibility,
  subject_kind: test.subjectKind,
  subject_id: test.subjectId,
  subject_mark: test.subjectMark,
  title: test.title,
  method: test.method,
  audience: test.audience,
  question: test.question,
  options: test.options,
  right_option: test.rightOption,
  status: test.status,
  held_on: test.heldOn,
  conclusion: test.conclusion,
});

const insertVariants = async (tx: Tx, testId: Id, variants: TestText['variants']): Promise<void> => {
  await languageTables(tx)
    .insertInto('language.message_test_variant')
    .values(
      variants.map(({ id, wording, asked, hits }, position) => ({
        id,
        test_id: testId,
        position,
        wording,
        noted_asked: asked,
        noted_hits: hits,
      })),
    )
    .execute();
};

export const insertMessageTest = async (tx: Tx, one: { id: Id; organisationId: Id; createdBy: Id }, test: TestText): Promise<void> => {
  await languageTables(tx)
    .insertInto('language.message_test')
    .values({ id: one.id, organisation_id: one.organisationId, created_by: one.createdBy, ...valuesOf(test) })
    .execute();
  await insertVariants(tx, one.id, test.variants);
};

/** Rewritten whole, with its variants: only while nobody has answered. */
export const rewriteMessageTest = async (tx: Tx, id: Id, test: TestText): Promise<void> => {
  const db = languageTables(tx);
  await db
    .updateTable('language.message_test')
    .set({ ...valuesOf(test), revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute();
  await db.deleteFrom('language.message_test_variant').where('test_id', '=', id).execute();
  await insertVariants(tx, id, test.variants);
};

type Step = { status?: TestStatus; heldOn?: CalendarDate | null; conclusion?: string; subjectMark?: string; retiredAt?: Date | null };

export const updateMessageTest = async (tx: Tx, id: Id, { status, heldOn, conclusion, subjectMark, retiredAt }: Step): Promise<number> => {
  const { revision } = await languageTables(tx)
    .updateTable('language.message_test')
    .set({
      ...(status === undefined ? {} : { status }),
      ...(heldOn === undefined ? {} : { held_on: heldOn }),
      ...(conclusion === undefined ? {} : { conclusion }),
      ...(subjectMark === undefined ? {} : { subject_mark: subjectMark }),
      ...(retiredAt === undefined ? {} : { retired_at: retiredAt }),
      revision: sql<number>`revision + 1`,
    })
    .where('id', '=', id)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

/** False when the same form has been sent before. */
export const insertTestAnswer = async (tx: Tx, one: { testId: Id; formId: Id; variantId: Id; isHit: boolean }): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await languageTables(tx)
    .insertInto('language.message_test_answer')
    .values({ test_id: one.testId, form_id: one.formId, variant_id: one.variantId, is_hit: one.isHit })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

/** What a text known to language says now, as a mark. */
export const selectTextMark = async (tx: Tx, organisationId: Id, textId: Id): Promise<string | undefined> => {
  const found = await languageTables(tx)
    .selectFrom('language.registered_text')
    .select('hash')
    .where('text_id', '=', textId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return found?.hash;
};
