import { randomInt } from 'node:crypto';
import { findOrganisation, type Organisation } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { MessageTest, TestVariant } from '../domain/message-test.ts';
import { readTestToken } from '../domain/test-link.ts';
import { insertTestAnswer, selectLinkedTest } from '../storage/message-tests.ts';

export type OpenedTest = { test: MessageTest; organisation: Organisation };

/** The test behind an open link; undefined when the link leads nowhere (any more). Changes nothing. */
export const openLinkedTest = async (tx: Tx, token: string): Promise<OpenedTest | undefined> => {
  const testId = readTestToken(token, processServices().cipher.lookupHash);
  const test = testId === undefined ? undefined : await selectLinkedTest(tx, testId);
  if (test === undefined || test.status === 'draft') return undefined;
  const organisation = await findOrganisation(tx, test.organisationId);
  return organisation === undefined ? undefined : { test, organisation };
};

/** One variant drawn by lot, or all of them in an order drawn by lot: what stands first is chosen more often. */
export const drawVariants = ({ method, variants }: MessageTest): TestVariant[] => {
  const deck = [...variants];
  for (let at = deck.length - 1; at > 0; at--) {
    const other = randomInt(at + 1);
    const [one, two] = [deck[at], deck[other]];
    if (one !== undefined && two !== undefined) [deck[at], deck[other]] = [two, one];
  }
  return method === 'choice' ? deck : deck.slice(0, 1);
};

export type TestAnswer = { token: string; formId: Id | undefined; variantId: string | undefined; option: number | undefined };
export type AnswerOutcome = 'counted' | 'missing' | 'closed';

const judge = ({ method, options, rightOption, variants }: MessageTest, { variantId, option }: TestAnswer) => {
  const variant = variants.find(({ id }) => id === variantId);
  if (variant === undefined) return undefined;
  if (method === 'choice') return { variantId: variant.id, isHit: true };
  return option === undefined || options[option] === undefined ? undefined : { variantId: variant.id, isHit: option === rightOption };
};

/** Counts an answer once per form. Nothing is known about who gave it. */
export const answerMessageTest = async (tx: Tx, answer: TestAnswer): Promise<(OpenedTest & { outcome: AnswerOutcome }) | undefined> => {
  const opened = await openLinkedTest(tx, answer.token);
  if (opened === undefined) return undefined;
  if (opened.test.status === 'closed') return { ...opened, outcome: 'closed' };
  const judged = judge(opened.test, answer);
  if (judged === undefined || answer.formId === undefined) return { ...opened, outcome: 'missing' };
  await insertTestAnswer(tx, { testId: opened.test.id, formId: answer.formId, ...judged });
  return { ...opened, outcome: 'counted' };
};
