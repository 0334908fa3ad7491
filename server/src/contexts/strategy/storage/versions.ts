import type { Updateable } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Section } from '../domain/section.ts';
import { type StrategyTables, strategyTables } from './tables.ts';

export type Version = {
  id: Id;
  documentId: Id;
  organisationId: Id;
  number: number;
  label: string;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
  decidedBy: string;
  decidedOn: CalendarDate | null;
  diaryNumber: string;
  writtenBy: string;
  changeNote: string;
  revision: number;
  createdBy: Id;
  createdAt: Date;
  decidedAt: Date | null;
  discardedAt: Date | null;
  toldAt: Date | null;
};

const whole = (tx: Tx) =>
  strategyTables(tx)
    .selectFrom('strategy.version')
    .select([
      'id',
      'document_id as documentId',
      'organisation_id as organisationId',
      'number',
      'label',
      'valid_from as validFrom',
      'valid_to as validTo',
      'decided_by as decidedBy',
      'decided_on as decidedOn',
      'diary_number as diaryNumber',
      'written_by as writtenBy',
      'change_note as changeNote',
      'revision',
      'created_by as createdBy',
      'created_at as createdAt',
      'decided_at as decidedAt',
      'discarded_at as discardedAt',
      'told_at as toldAt',
    ]);

/** Newest first; thrown away drafts are left out. */
export const selectVersions = (tx: Tx, documentIds: readonly Id[]): Promise<Version[]> =>
  documentIds.length === 0
    ? Promise.resolve([])
    : whole(tx).where('document_id', 'in', documentIds).where('discarded_at', 'is', null).orderBy('number', 'desc').execute();

/** Thrown away ones too: they can be taken up again. */
export const selectVersion = (tx: Tx, id: Id): Promise<Version | undefined> => whole(tx).where('id', '=', id).executeTakeFirst();

export const selectHighestNumber = async (tx: Tx, documentId: Id): Promise<number> => {
  const row = await strategyTables(tx)
    .selectFrom('strategy.version')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  return row?.number ?? 0;
};

/** Decided, begun, and nobody told yet. */
export const selectUntold = (tx: Tx, today: CalendarDate): Promise<Version[]> =>
  whole(tx).where('decided_at', 'is not', null).where('told_at', 'is', null).where('valid_from', '<=', today).limit(100).execute();

export const insertVersion = async (
  tx: Tx,
  one: { id: Id; documentId: Id; organisationId: Id; number: number; label: string; writtenBy: string; createdBy: Id },
): Promise<void> => {
  await strategyTables(tx)
    .insertInto('strategy.version')
    .values({
      id: one.id,
      document_id: one.documentId,
      organisation_id: one.organisationId,
      number: one.number,
      label: one.label,
      written_by: one.writtenBy,
      created_by: one.createdBy,
    })
    .execute();
};

type Change = Omit<Updateable<StrategyTables['strategy.version']>, 'id' | 'organisation_id' | 'document_id' | 'revision'>;

/** False when somebody has saved since `revision`, or it is no draft any more. */
export const updateDraft = async (tx: Tx, id: Id, revision: number, change: Change): Promise<boolean> => {
  const { numUpdatedRows } = await strategyTables(tx)
    .updateTable('strategy.version')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('decided_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const updateDiscarded = async (tx: Tx, id: Id, isDiscarded: boolean): Promise<void> => {
  await strategyTables(tx)
    .updateTable('strategy.version')
    .set({ discarded_at: isDiscarded ? new Date() : null })
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .execute();
};

/** True for the one who marks it: two workers tell nobody twice. */
export const markTold = async (tx: Tx, id: Id): Promise<boolean> => {
  const { numUpdatedRows } = await strategyTables(tx)
    .updateTable('strategy.version')
    .set({ told_at: new Date() })
    .where('id', '=', id)
    .where('told_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const selectSections = async (tx: Tx, versionIds: readonly Id[]): Promise<(Section & { versionId: Id })[]> =>
  versionIds.length === 0
    ? []
    : strategyTables(tx)
        .selectFrom('strategy.section')
        .select(['version_id as versionId', 'key', 'level', 'heading', 'body'])
        .where('version_id', 'in', versionIds)
        .orderBy('version_id')
        .orderBy('position')
        .execute();

/** Keys that some version of the document has had. */
export const selectKnownKeys = async (tx: Tx, documentId: Id): Promise<Set<Id>> => {
  const rows = await strategyTables(tx)
    .selectFrom('strategy.section')
    .innerJoin('strategy.version', 'strategy.version.id', 'strategy.section.version_id')
    .select('strategy.section.key')
    .distinct()
    .where('strategy.version.document_id', '=', documentId)
    .execute();
  return new Set(rows.map(({ key }) => key));
};

export const replaceSections = async (tx: Tx, versionId: Id, sections: readonly Section[]): Promise<void> => {
  const db = strategyTables(tx);
  await db.deleteFrom('strategy.section').where('version_id', '=', versionId).execute();
  if (sections.length === 0) return;
  await db
    .insertInto('strategy.section')
    .values(sections.map((section, position) => ({ ...section, version_id: versionId, position })))
    .execute();
};

export type Revision = { number: number; note: string; sections: Section[]; savedBy: Id; savedAt: Date };

export const insertRevision = async (
  tx: Tx,
  one: { versionId: Id; organisationId: Id; number: number; note: string; sections: readonly Section[]; savedBy: Id },
): Promise<void> => {
  await strategyTables(tx)
    .insertInto('strategy.revision')
    .values({
      version_id: one.versionId,
      organisation_id: one.organisationId,
      number: one.number,
      note: one.note,
      sections: JSON.stringify(one.sections),
      saved_by: one.savedBy,
    })
    .execute();
};

/** Newest first. */
export const selectRevisions = (tx: Tx, versionId: Id): Promise<Revision[]> =>
  strategyTables(tx)
    .selectFrom('strategy.revision')
    .select(['number', 'note', 'sections', 'saved_by as savedBy', 'saved_at as savedAt'])
    .where('version_id', '=', versionId)
    .orderBy('number', 'desc')
    .limit(200)
    .execute();

export const updateValidTo = async (tx: Tx, id: Id, validTo: string): Promise<void> => {
  await strategyTables(tx).updateTable('strategy.version').set({ valid_to: validTo }).where('id', '=', id).execute();
};
