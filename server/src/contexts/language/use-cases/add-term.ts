import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { publish } from '../../../platform/jobs/events.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Reading } from '../domain/inflection/phrase.ts';
import { adviseOnTerm, type TermAdvice } from '../domain/terms/term-advice.ts';
import { type TermStatus, wordsOfTerm } from '../domain/terms/term-entry.ts';
import { termChanged } from '../events.ts';
import type { LanguageVisibility } from '../storage/tables.ts';
import { insertTerm, selectTermsForCheck } from '../storage/terms.ts';
import { readingsOf } from './bend-term.ts';
import { assertMayShare, assertPreferable, reachOf } from './reach-terms.ts';

export type NewTermCommand = {
  term: string;
  status: TermStatus;
  visibility?: LanguageVisibility;
  preferId?: Id | null;
  definition?: string;
  agreedOn?: CalendarDate | null;
  /** Confirmed by the editor; generated when left out. */
  readings?: Reading[];
};

/** Adds a term to the organisation's part of the termbase, and tells what is worth knowing about it. */
export const addTerm = async (
  tx: Tx,
  actor: MemberActor,
  command: NewTermCommand,
): Promise<{ id: Id; revision: number; advice: TermAdvice[] }> => {
  const { visibility = 'own', preferId = null, status } = command;
  const term = wordsOfTerm(command.term).join(' ');
  assertMayShare(actor, visibility);
  const reach = await reachOf(tx, actor);
  if (preferId !== null) await assertPreferable(tx, reach, preferId, null);
  const id = newId();
  const known = await selectTermsForCheck(tx, reach);
  const isNew = await insertTerm(tx, {
    id,
    organisationId: actor.organisationId,
    visibility,
    term,
    status,
    preferId: status === 'preferred' ? null : preferId,
    definition: command.definition ?? '',
    agreedOn: command.agreedOn ?? null,
    readings: command.readings ?? (await readingsOf(term)),
  });
  if (!isNew) throw new AppError('alreadyExists', { what: term });
  await recordAudit(tx, actor, { action: 'language.termAdded', subjectType: 'term', subjectId: id, details: { status, visibility } });
  await publish(tx, termChanged, { termId: id, organisationId: actor.organisationId, visibility, change: 'added' });
  return { id, revision: 1, advice: adviseOnTerm(term, status, preferId !== null, known) };
};
