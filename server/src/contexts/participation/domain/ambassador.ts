export const mostSentences = 3;
export const mostAnswers = 3;

type Told = { title: string; summary: string };
type Asked = { question: string; answer: string };
export type AmbassadorTexts = { sentences: string[]; page: string; answers: Asked[] };

const asSentence = (text: string): string => (/[.!?…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/**
 * A first go at what an employee can say: three sentences from the main messages, filled up from the plan's most used ones; a page
 * of what the plan says; and the first three answers.
 */
export const proposeKit = (mainStatements: readonly string[], told: readonly Told[], asked: readonly Asked[]): AmbassadorTexts => {
  const plain = told.filter(({ title }) => !title.trim().endsWith('?'));
  const sentences = [
    ...new Set([...mainStatements, ...plain.map(({ title, summary }) => summary.split(/\n/u)[0] || title)].map(asSentence)),
  ];
  return {
    sentences: sentences.slice(0, mostSentences),
    page: plain
      .filter(({ summary }) => summary !== '')
      .slice(0, 6)
      .map(({ title, summary }) => `${title}\n${summary}`)
      .join('\n\n')
      .slice(0, 4000),
    answers: asked
      .filter(({ answer }) => answer !== '')
      .slice(0, mostAnswers)
      .map(({ question, answer }) => ({ question, answer })),
  };
};
