import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { CheckQuestion, ProvenLevel } from '../domain/check.ts';
import { participationTables } from './tables.ts';

export type CheckRow = {
  id: Id;
  organisationId: Id;
  programmeId: Id;
  messageId: Id;
  messageVersion: number;
  questions: CheckQuestion[];
  passMark: number;
  isSkillCheck: boolean;
  isOpen: boolean;
  revision: number;
  removedAt: Date | null;
};

const columns = [
  'id',
  'organisation_id as organisationId',
  'programme_id as programmeId',
  'message_id as messageId',
  'message_version as messageVersion',
  'questions',
  'pass_mark as passMark',
  'is_skill_check as isSkillCheck',
  'is_open as isOpen',
  'revision',
  'removed_at as removedAt',
] as const;

/** The organisation's checks of these messages, removed ones too. */
export const selectChecks = (tx: Tx, organisationId: Id, messageIds: readonly Id[]): Promise<CheckRow[]> =>
  participationTables(tx)
    .selectFrom('participation.message_check')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`message_id = any(${[...messageIds]}::uuid[])`)
    .orderBy('created_at')
    .orderBy('id')
    .execute();

export const selectCheck = (tx: Tx, id: Id): Promise<CheckRow | undefined> =>
  participationTables(tx).selectFrom('participation.message_check').select(columns).where('id', '=', id).executeTakeFirst();

type Written = Pick<CheckRow, 'messageVersion' | 'questions' | 'passMark' | 'isSkillCheck' | 'isOpen'>;

const written = ({ messageVersion, questions, passMark, isSkillCheck, isOpen }: Written) => ({
  message_version: messageVersion,
  questions: JSON.stringify(questions),
  pass_mark: passMark,
  is_skill_check: isSkillCheck,
  is_open: isOpen,
});

export const insertCheck = async (
  tx: Tx,
  check: Written & Pick<CheckRow, 'id' | 'organisationId' | 'programmeId' | 'messageId'>,
): Promise<void> => {
  await participationTables(tx)
    .insertInto('participation.message_check')
    .values({
      id: check.id,
      organisation_id: check.organisationId,
      programme_id: check.programmeId,
      message_id: check.messageId,
      ...written(check),
    })
    .execute();
};

export const updateCheck = async (tx: Tx, id: Id, check: Written): Promise<number> => {
  const { revision } = await participationTables(tx)
    .updateTable('participation.message_check')
    .set({ ...written(check), removed_at: null, revision: sql`revision + 1` })
    .where('id', '=', id)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

export const markCheckRemoved = async (tx: Tx, id: Id, removedAt: Date | null): Promise<void> => {
  await participationTables(tx)
    .updateTable('participation.message_check')
    .set({ removed_at: removedAt, revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute();
};

export type NewResult = {
  id: Id;
  checkId: Id;
  organisationId: Id;
  messageVersion: number;
  recipientId: Id | null;
  answersSealed: string;
  rightAnswers: number;
  level: ProvenLevel | null;
};

/** One per member and wording, the latest. The same form sent twice through the open link counts once: it carries its own id. */
export const upsertResult = async (tx: Tx, result: NewResult): Promise<void> => {
  const insert = participationTables(tx).insertInto('participation.check_result').values({
    id: result.id,
    check_id: result.checkId,
    organisation_id: result.organisationId,
    message_version: result.messageVersion,
    recipient_id: result.recipientId,
    answers_sealed: result.answersSealed,
    right_answers: result.rightAnswers,
    level: result.level,
    answered_at: new Date(),
  });
  if (result.recipientId === null) {
    await insert.onConflict((conflict) => conflict.column('id').doNothing()).execute();
    return;
  }
  await insert
    .onConflict((conflict) =>
      conflict.columns(['check_id', 'message_version', 'recipient_id']).doUpdateSet((values) => ({
        answers_sealed: values.ref('excluded.answers_sealed'),
        right_answers: values.ref('excluded.right_answers'),
        level: values.ref('excluded.level'),
        answered_at: values.ref('excluded.answered_at'),
      })),
    )
    .execute();
};

export type ResultRow = Pick<NewResult, 'recipientId' | 'answersSealed' | 'rightAnswers' | 'level'> & { answeredAt: Date };

const resultColumns = [
  'recipient_id as recipientId',
  'answers_sealed as answersSealed',
  'right_answers as rightAnswers',
  'level',
  'answered_at as answeredAt',
] as const;

export const selectResults = (tx: Tx, checkId: Id, messageVersion: number): Promise<ResultRow[]> =>
  participationTables(tx)
    .selectFrom('participation.check_result')
    .select(resultColumns)
    .where('check_id', '=', checkId)
    .where('message_version', '=', messageVersion)
    .execute();

/** One member's results of a check, per wording. Locked: two listeners that read it at once take turns. */
export const lockResultsOf = (tx: Tx, checkId: Id, recipientId: Id) =>
  participationTables(tx)
    .selectFrom('participation.check_result')
    .select([...resultColumns, 'message_version as messageVersion'])
    .where('check_id', '=', checkId)
    .where('recipient_id', '=', recipientId)
    .forUpdate()
    .execute();
