import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type CalendarDate, isCalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { selectSections, updateDraft, updateValidTo, type Version } from '../storage/versions.ts';
import { auditDocument, type ReachedVersion, reachDraft, today } from './reach-document.ts';
import { tellFollowers } from './tell-followers.ts';

type Decide = {
  versionId: Id;
  revision: number;
  validFrom: string;
  validTo: string | null;
  decidedBy: string;
  decidedOn: string;
  diaryNumber: string;
  changeNote: string;
};

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const assertSound = ({ validFrom, validTo, changeNote }: Decide, previous: Version | undefined): void => {
  if (validTo !== null && validTo < validFrom)
    throw invalidField(
      'validTo',
      'Sista dagen måste vara samma dag som första eller senare.',
      'The last day must be the first day or later.',
    );
  if (previous === undefined) return;
  if (changeNote.trim() === '')
    throw invalidField('changeNote', 'Skriv vad som är nytt sedan förra versionen.', 'Write what is new since the version before.');
  if (previous.validFrom !== null && validFrom < previous.validFrom)
    throw invalidField(
      'validFrom',
      `Den nya versionen kan inte börja gälla före den förra (${previous.validFrom}).`,
      `The new version cannot begin before the one it follows (${previous.validFrom}).`,
    );
};

/** The version before ends the day before; its words stay. A last day that was set earlier stands. */
const endPrevious = async (tx: Tx, previous: Version | undefined, validFrom: string): Promise<void> => {
  if (previous === undefined) return;
  const end = dayBefore(validFrom);
  const isShorter = previous.validTo !== null && previous.validTo < end;
  // Replaced on its own first day, it never had a day of its own.
  if (!isShorter && previous.validFrom !== null && end >= previous.validFrom) await updateValidTo(tx, previous.id, end);
};

const previousOf = ({ versions }: ReachedVersion): Version | undefined =>
  versions
    .filter(({ decidedAt }) => decidedAt !== null)
    .toSorted((one, other) => (other.validFrom ?? '').localeCompare(one.validFrom ?? '') || other.number - one.number)[0];

/**
 * The host decides: the words are frozen, the version before is replaced from that day, and those who follow are told when it begins.
 * Nobody else's approval is asked for.
 */
export const decideVersion = async (tx: Tx, actor: MemberActor, command: Decide): Promise<{ told: number; begins: CalendarDate }> => {
  const reached = await reachDraft(tx, actor, command.versionId);
  const { document, version } = reached;
  const { validFrom, validTo, decidedBy, decidedOn, diaryNumber, changeNote, revision } = command;
  if (version.discardedAt !== null || document.removedAt !== null || !isCalendarDate(validFrom)) throw new AppError('notFound');
  const previous = previousOf(reached);
  assertSound(command, previous);
  if ((await selectSections(tx, [version.id])).length === 0)
    throw invalidField(
      'sections',
      'Dokumentet är tomt. Skriv eller läs in texten först.',
      'The document is empty. Write or read in its text first.',
    );
  const change = { valid_from: validFrom, valid_to: validTo, decided_by: decidedBy, decided_on: decidedOn, diary_number: diaryNumber };
  const decided = { ...change, change_note: changeNote, decided_at: new Date() };
  if (!(await updateDraft(tx, version.id, revision, decided)))
    throw new AppError('editConflict', {}, { extra: { theirs: { revision: version.revision } } });
  await endPrevious(tx, previous, validFrom);
  const told = validFrom <= today() ? await tellFollowers(tx, document.organisationId, version) : 0;
  await auditDocument(tx, actor, 'versionDecided', document.id, { number: version.number, told });
  return { told, begins: validFrom };
};
