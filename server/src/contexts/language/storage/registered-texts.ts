import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { RegisteredText, TextKind } from '../domain/registered-text.ts';
import { languageTables } from './tables.ts';

export type TextToRegister = RegisteredText & { hash: string };

/** Adds or renews texts; answers whether any of them now waits for a check that did not wait before. */
export const upsertTexts = async (tx: Tx, texts: readonly TextToRegister[]): Promise<boolean> => {
  if (texts.length === 0) return false;
  const rows = await languageTables(tx)
    .insertInto('language.registered_text')
    .values(
      texts.map(({ kind, textId, organisationId, title, address, text, hash }) => ({
        text_id: textId,
        kind,
        organisation_id: organisationId,
        title,
        address,
        content: text,
        hash,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('text_id').doUpdateSet({
        title: sql`excluded.title`,
        address: sql`excluded.address`,
        content: sql`excluded.content`,
        hash: sql`excluded.hash`,
        is_living: true,
        round: sql<number>`language.registered_text.round + case when language.registered_text.hash = excluded.hash then 0 else 1 end`,
        registered_at: sql<Date>`clock_timestamp()`,
      }),
    )
    .returning(sql<boolean>`checked_round < round`.as('waits'))
    .execute();
  return rows.some(({ waits }) => waits);
};

export const updateLiving = async (tx: Tx, textIds: readonly Id[], isLiving: boolean): Promise<void> => {
  if (textIds.length === 0) return;
  await languageTables(tx).updateTable('language.registered_text').set({ is_living: isLiving }).where('text_id', 'in', textIds).execute();
};

/** The termbase has changed for these organisations: every text of theirs waits for a new check. Answers how many. */
export const markForCheck = async (tx: Tx, organisationIds: readonly Id[]): Promise<number> => {
  const { numUpdatedRows } = await languageTables(tx)
    .updateTable('language.registered_text')
    .set({ round: sql`round + 1` })
    .where('organisation_id', 'in', organisationIds)
    .where('is_living', '=', true)
    .executeTakeFirst();
  return Number(numUpdatedRows);
};

export type WaitingText = { textId: Id; organisationId: Id; content: string; round: number };

/** The next that wait; one organisation's together, so that its termbase is read once. */
export const selectWaitingTexts = (tx: Tx, limit: number): Promise<WaitingText[]> =>
  languageTables(tx)
    .selectFrom('language.registered_text')
    .select(['text_id as textId', 'organisation_id as organisationId', 'content', 'round'])
    .whereRef('checked_round', '<', 'round')
    .where('is_living', '=', true)
    .orderBy('organisation_id')
    .orderBy('text_id')
    .limit(limit)
    .execute();

export type TermUse = { termId: Id; uses: number };

/** Keeps what was found. A round that has passed meanwhile leaves the text waiting. */
export const saveTermUses = async (
  tx: Tx,
  { textId, round }: Pick<WaitingText, 'textId' | 'round'>,
  found: { uses: readonly TermUse[]; words: number },
): Promise<void> => {
  const db = languageTables(tx);
  const { numUpdatedRows } = await db
    .updateTable('language.registered_text')
    .set({ checked_round: round, checked_at: new Date(), words: found.words })
    .where('text_id', '=', textId)
    .where('checked_round', '<', round)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await db.deleteFrom('language.text_term').where('text_id', '=', textId).execute();
  if (found.uses.length === 0) return;
  await db
    .insertInto('language.text_term')
    .values(found.uses.map(({ termId, uses }) => ({ text_id: textId, term_id: termId, uses })))
    .execute();
};

export type TextPlace = { textId: Id; kind: TextKind; title: string; address: string };
export type TextUsingTerm = TextPlace & { uses: number };

/** The organisation's living texts that use the term. */
export const selectTextsUsing = (tx: Tx, organisationId: Id, termId: Id, limit: number): Promise<TextUsingTerm[]> =>
  languageTables(tx)
    .selectFrom('language.text_term as use')
    .innerJoin('language.registered_text as text', 'text.text_id', 'use.text_id')
    .select(['text.text_id as textId', 'text.kind', 'text.title', 'text.address', 'use.uses'])
    .where('use.term_id', '=', termId)
    .where('text.organisation_id', '=', organisationId)
    .where('text.is_living', '=', true)
    .orderBy('use.uses', 'desc')
    .orderBy('text.title')
    .limit(limit)
    .execute();

export type TermBreach = TextPlace & { termId: Id; term: string; prefer: string | null; uses: number };

/** Every avoided term in every living text of the organisation. */
export const selectBreaches = (tx: Tx, organisationId: Id, limit: number): Promise<TermBreach[]> =>
  languageTables(tx)
    .selectFrom('language.text_term as use')
    .innerJoin('language.registered_text as text', 'text.text_id', 'use.text_id')
    .innerJoin('language.term as term', 'term.id', 'use.term_id')
    .leftJoin('language.term as prefer', 'prefer.id', 'term.prefer_id')
    .select([
      'text.text_id as textId',
      'text.kind',
      'text.title',
      'text.address',
      'term.id as termId',
      'term.term',
      'prefer.term as prefer',
      'use.uses',
    ])
    .where('text.organisation_id', '=', organisationId)
    .where('text.is_living', '=', true)
    .where('term.status', '=', 'avoid')
    .where('term.retired_at', 'is', null)
    .orderBy('text.title')
    .orderBy('term.term')
    .limit(limit)
    .execute();

export type OrganisationCount = { organisationId: Id; texts: number; uses: number };

/** How many texts of each organisation use avoided words, or this one word: numbers, never titles. */
export const countUsesByOrganisation = (tx: Tx, organisationIds: readonly Id[], termId: Id | null): Promise<OrganisationCount[]> => {
  let query = languageTables(tx)
    .selectFrom('language.text_term as use')
    .innerJoin('language.registered_text as text', 'text.text_id', 'use.text_id')
    .innerJoin('language.term as term', 'term.id', 'use.term_id')
    .select([
      'text.organisation_id as organisationId',
      sql<number>`count(distinct text.text_id)::int`.as('texts'),
      sql<number>`sum(use.uses)::int`.as('uses'),
    ])
    .where('text.organisation_id', 'in', organisationIds)
    .where('text.is_living', '=', true)
    .groupBy('text.organisation_id');
  query =
    termId === null
      ? query.where('term.status', '=', 'avoid').where('term.retired_at', 'is', null).where('term.visibility', '=', 'network')
      : query.where('term.id', '=', termId);
  return query.execute();
};

/** How many living texts there are that wait, or how many at all. */
export const countTexts = async (tx: Tx, organisationIds: readonly Id[], which: 'waiting' | 'all'): Promise<number> => {
  const query = languageTables(tx)
    .selectFrom('language.registered_text')
    .select(sql<number>`count(*)::int`.as('texts'))
    .where('organisation_id', 'in', organisationIds)
    .where('is_living', '=', true);
  const { texts } = await (which === 'all' ? query : query.whereRef('checked_round', '<', 'round')).executeTakeFirstOrThrow();
  return texts;
};

export const selectText = (tx: Tx, organisationId: Id, textId: Id): Promise<TextPlace | undefined> =>
  languageTables(tx)
    .selectFrom('language.registered_text')
    .select(['text_id as textId', 'kind', 'title', 'address'])
    .where('text_id', '=', textId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();

/** Whose a text is and of what kind, whoever asks: the use case decides whether it may know. */
export const selectTextOwner = (tx: Tx, textId: Id): Promise<{ organisationId: Id; kind: TextKind } | undefined> =>
  languageTables(tx)
    .selectFrom('language.registered_text')
    .select(['organisation_id as organisationId', 'kind'])
    .where('text_id', '=', textId)
    .executeTakeFirst();
