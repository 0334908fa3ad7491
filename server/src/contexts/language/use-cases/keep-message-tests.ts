import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type CalendarDate, calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { type MessageTest, resultOf } from '../domain/message-test.ts';
import { insertMessageTest, lockMessageTest, rewriteMessageTest, type TestText, updateMessageTest } from '../storage/message-tests.ts';
import { markOf } from './mark-subject.ts';
import { assertMayShare, reachOf } from './reach-terms.ts';

type Variant = { wording: string; asked: number; hits: number };
export type TestWish = Omit<TestText, 'subjectMark' | 'variants' | 'status'> & { variants: Variant[]; isHeld: boolean };

const wrong = (field: string, sv: string, en: string): AppError =>
  new AppError('invalidInput', { summarySv: sv, summaryEn: en }, { fields: [{ field, sv, en }] });

const assertWhole = ({ method, options, rightOption, variants, heldOn, isHeld }: TestWish): void => {
  if (method === 'choice' && variants.length < 2)
    throw wrong('variants', 'Ett val behöver minst två lydelser.', 'A choice takes at least two wordings.');
  if (method === 'comprehension' && !isHeld && (options.length < 2 || rightOption === null))
    throw wrong(
      'options',
      'Skriv minst två svar att välja mellan, och peka ut det rätta.',
      'Write at least two answers to choose from, and point out the right one.',
    );
  if (rightOption !== null && options[rightOption] === undefined)
    throw wrong('rightOption', 'Det rätta svaret finns inte bland svaren.', 'The right answer is not among the answers.');
  if (isHeld && (heldOn === null || heldOn > calendarDateOf(new Date())))
    throw wrong('heldOn', 'Skriv vilken dag testet hölls.', 'Say which day the test was held.');
  variants.forEach(({ asked, hits }, index) => {
    if (hits > asked)
      throw wrong(`variants.${index}.hits`, 'Fler kan inte ha svarat rätt än som svarade.', 'More cannot have hit than were asked.');
  });
  if (isHeld && !variants.some(({ asked }) => asked > 0))
    throw wrong('variants.0.asked', 'Skriv hur många som svarade.', 'Say how many answered.');
};

const textOf = async (tx: Tx, actor: MemberActor, { isHeld, variants, ...wish }: TestWish): Promise<TestText> => {
  assertMayShare(actor, wish.visibility);
  assertWhole({ isHeld, variants, ...wish });
  const subjectMark = await markOf(tx, actor, await reachOf(tx, actor), { kind: wish.subjectKind, id: wish.subjectId });
  if (subjectMark === undefined) throw new AppError('notFound');
  // Counts are for what was held elsewhere; through the link they come by themselves.
  const counted = variants.map((one) => ({ ...one, id: newId(), ...(isHeld ? {} : { asked: 0, hits: 0 }) }));
  return { ...wish, subjectMark, variants: counted, status: isHeld ? 'closed' : 'draft', heldOn: isHeld ? wish.heldOn : null };
};

const audit = (tx: Tx, actor: MemberActor, action: string, id: Id, details: Record<string, number> = {}): Promise<void> =>
  recordAudit(tx, actor, { action, subjectType: 'messageTest', subjectId: id, details });

/** A test that was held somewhere is written down with its counts; one to be held begins as a draft. */
export const addMessageTest = async (tx: Tx, actor: MemberActor, wish: TestWish): Promise<{ id: Id; revision: number }> => {
  const id = newId();
  await insertMessageTest(tx, { id, organisationId: actor.organisationId, createdBy: actor.personId }, await textOf(tx, actor, wish));
  await audit(tx, actor, 'language.messageTestAdded', id, { variants: wish.variants.length });
  return { id, revision: 1 };
};

const lock = async (tx: Tx, actor: MemberActor, id: Id): Promise<MessageTest> => {
  const test = await lockMessageTest(tx, actor.organisationId, id);
  if (test === undefined) throw new AppError('notFound');
  assertMayShare(actor, test.visibility);
  return test;
};

/** Once somebody has answered through the link, the questions stand as they were asked. */
export const changeMessageTest = async (
  tx: Tx,
  actor: MemberActor,
  { testId, revision, ...wish }: TestWish & { testId: Id; revision: number },
): Promise<{ revision: number }> => {
  const test = await lock(tx, actor, testId);
  if (test.revision !== revision)
    throw new AppError('editConflict', {}, { extra: { theirs: { title: test.title, revision: test.revision } } });
  if (test.status === 'open') throw new AppError('messageTestOpen');
  await rewriteMessageTest(tx, testId, await textOf(tx, actor, wish));
  await audit(tx, actor, 'language.messageTestChanged', testId);
  return { revision: revision + 1 };
};

/** From now on the link takes answers. */
export const openMessageTest = async (tx: Tx, actor: MemberActor, { testId }: { testId: Id }): Promise<{ revision: number }> => {
  const test = await lock(tx, actor, testId);
  if (test.status === 'open') return { revision: test.revision };
  if (test.status === 'closed') throw new AppError('messageTestClosed');
  const subjectMark = await markOf(tx, actor, await reachOf(tx, actor), { kind: test.subjectKind, id: test.subjectId });
  const next = await updateMessageTest(tx, testId, { status: 'open', ...(subjectMark === undefined ? {} : { subjectMark }) });
  await audit(tx, actor, 'language.messageTestOpened', testId);
  return { revision: next };
};

/** No more answers: the result stands with its day and what came of it. */
export const closeMessageTest = async (
  tx: Tx,
  actor: MemberActor,
  { testId, conclusion }: { testId: Id; conclusion: string },
): Promise<{ revision: number; n: number }> => {
  const test = await lock(tx, actor, testId);
  if (test.status === 'draft') throw new AppError('messageTestDraft');
  const { n } = resultOf(test);
  const heldOn: CalendarDate = test.status === 'closed' && test.heldOn !== null ? test.heldOn : calendarDateOf(new Date());
  const revision = await updateMessageTest(tx, testId, { status: 'closed', heldOn, conclusion });
  await audit(tx, actor, 'language.messageTestClosed', testId, { answers: n });
  return { revision, n };
};

export const retireMessageTest = async (
  tx: Tx,
  actor: MemberActor,
  { testId, isRetired }: { testId: Id; isRetired: boolean },
): Promise<void> => {
  const test = await lock(tx, actor, testId);
  if ((test.retiredAt !== null) === isRetired) return;
  await updateMessageTest(tx, testId, { retiredAt: isRetired ? new Date() : null });
  await audit(tx, actor, isRetired ? 'language.messageTestRetired' : 'language.messageTestRestored', testId);
};
