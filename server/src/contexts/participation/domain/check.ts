import type { Id } from '../../../vocabulary/id.ts';
import type { KnowledgeLevel } from '../../../vocabulary/knowledge-level.ts';

export const fewestQuestions = 3;
export const mostQuestions = 5;

/** One question with a single right answer; `right` is its place among the options, from 0. */
export type CheckQuestion = { id: Id; text: string; options: string[]; right: number; explanation: string };
export type GivenQuestion = Omit<CheckQuestion, 'id'> & { id?: Id | undefined };

/** The place of the chosen option, by the question's id. */
export type CheckAnswers = Readonly<Record<Id, number>>;

export type ProvenLevel = Extract<KnowledgeLevel, 'understand' | 'canDo'>;

const isSame = (one: CheckQuestion, other: GivenQuestion): boolean =>
  one.text === other.text && one.right === other.right && JSON.stringify(one.options) === JSON.stringify(other.options);

/** A question that asks something else than before is another question, so that its answers are counted by themselves. */
export const nameQuestions = (before: readonly CheckQuestion[], given: readonly GivenQuestion[], newId: () => Id): CheckQuestion[] => {
  const known = new Map(before.map((question) => [question.id, question]));
  return given.map((question) => {
    const earlier = question.id === undefined ? undefined : known.get(question.id);
    return { ...question, id: earlier !== undefined && isSame(earlier, question) ? earlier.id : newId() };
  });
};

/** Questions without an answer that can be read. */
export const unanswered = (questions: readonly CheckQuestion[], answers: CheckAnswers): CheckQuestion[] =>
  questions.filter(({ id, options }) => options[answers[id] ?? -1] === undefined);

export const countRight = (questions: readonly CheckQuestion[], answers: CheckAnswers): number =>
  questions.filter(({ id, right }) => answers[id] === right).length;

type Marks = { passMark: number; isSkillCheck: boolean };

/** Passing proves *understand*; a check of a skill proves *can do*. */
export const provenBy = (right: number, { passMark, isSkillCheck }: Marks): ProvenLevel | null => {
  if (right < passMark) return null;
  return isSkillCheck ? 'canDo' : 'understand';
};

/** How many chose each option of each question. */
export const tally = (questions: readonly CheckQuestion[], all: readonly CheckAnswers[]): { id: Id; chosen: number[] }[] =>
  questions.map(({ id, options }) => ({ id, chosen: options.map((_, place) => all.filter((answers) => answers[id] === place).length) }));
