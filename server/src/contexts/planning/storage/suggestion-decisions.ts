import type { ColumnType } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { SuggestionDecision } from '../domain/suggestion.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;

type SuggestionTables = {
  'planning.suggestion_decision': {
    id: Id;
    programme_id: Id;
    organisation_id: Id;
    suggestion_key: string;
    title: string;
    audience_name: string;
    decision: SuggestionDecision;
    reason: string;
    replaced_by: string;
    activity_id: Id | null;
    decided_by: Id;
    decided_at: Moment;
    undone_at: MaybeMoment;
  };
  'planning.programme_adoption': {
    programme_id: Id;
    organisation_id: Id;
    known_suggestions: ColumnType<string[] | null, string | null, string | null>;
  };
};
const tables = (tx: Tx) => tx.$extendTables<SuggestionTables>();

const columns = [
  'id',
  'programme_id as programmeId',
  'organisation_id as organisationId',
  'suggestion_key as key',
  'title',
  'audience_name as audienceName',
  'decision',
  'reason',
  'replaced_by as replacedBy',
  'activity_id as activityId',
  'decided_at as decidedAt',
  'undone_at as undoneAt',
] as const;

export type DecidedSuggestion = {
  id: Id;
  programmeId: Id;
  organisationId: Id;
  key: string;
  title: string;
  audienceName: string;
  decision: SuggestionDecision;
  reason: string;
  replacedBy: string;
  activityId: Id | null;
  decidedAt: Date;
  undoneAt: Date | null;
};
export type NewDecision = Omit<DecidedSuggestion, 'id' | 'decidedAt' | 'undoneAt'> & { decidedBy: Id };

/** Undefined when somebody has decided it already. */
export const insertDecision = async (tx: Tx, decision: NewDecision): Promise<Id | undefined> => {
  const row = await tables(tx)
    .insertInto('planning.suggestion_decision')
    .values({
      id: newId(),
      programme_id: decision.programmeId,
      organisation_id: decision.organisationId,
      suggestion_key: decision.key,
      title: decision.title,
      audience_name: decision.audienceName,
      decision: decision.decision,
      reason: decision.reason,
      replaced_by: decision.replacedBy,
      activity_id: decision.activityId,
      decided_by: decision.decidedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
};

/** One organisation's decisions that stand. */
export const selectDecisions = (tx: Tx, organisationId: Id, programmeId: Id): Promise<DecidedSuggestion[]> =>
  tables(tx)
    .selectFrom('planning.suggestion_decision')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('undone_at', 'is', null)
    .orderBy('decided_at')
    .select(columns)
    .execute();

/** Everybody's decisions that stand: for the programme's owner, who shows counts and reasons only. */
export const selectDecisionsOfEverybody = (tx: Tx, programmeId: Id): Promise<DecidedSuggestion[]> =>
  tables(tx)
    .selectFrom('planning.suggestion_decision')
    .where('programme_id', '=', programmeId)
    .where('undone_at', 'is', null)
    .orderBy('decided_at')
    .select(columns)
    .execute();

export const lockDecision = (tx: Tx, organisationId: Id, decisionId: Id): Promise<DecidedSuggestion | undefined> =>
  tables(tx)
    .selectFrom('planning.suggestion_decision')
    .where('id', '=', decisionId)
    .where('organisation_id', '=', organisationId)
    .select(columns)
    .forUpdate()
    .executeTakeFirst();

export const markDecisionUndone = async (tx: Tx, decisionId: Id): Promise<void> => {
  await tables(tx).updateTable('planning.suggestion_decision').set({ undone_at: new Date() }).where('id', '=', decisionId).execute();
};

/** Null when the organisation has never been told apart from new: everything is known to it. */
export const selectKnownSuggestions = async (tx: Tx, organisationId: Id, programmeId: Id): Promise<string[] | null> => {
  const row = await tables(tx)
    .selectFrom('planning.programme_adoption')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .select('known_suggestions as known')
    .executeTakeFirst();
  return row?.known ?? null;
};

export const updateKnownSuggestions = async (tx: Tx, organisationId: Id, programmeId: Id, keys: readonly string[]): Promise<void> => {
  await tables(tx)
    .updateTable('planning.programme_adoption')
    .set({ known_suggestions: JSON.stringify(keys) })
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .execute();
};
