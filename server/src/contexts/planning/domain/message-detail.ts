/** A row of the “does it concern me?” list. */
export type AffectedRow = { text: string; isAffected: boolean };

/** What a message holds beside its wording. Texts may be empty. */
export type MessageDetail = {
  /** The title is a question, and this is its answer. */
  isQuestion: boolean;
  answer: string;
  /** What is wanted of those who get the message. */
  ask: string;
  before: string;
  after: string;
  /** What the change leads to. */
  benefit: string;
  /** Situations in which it applies. */
  scenarios: string[];
  affected: AffectedRow[];
};

export const noDetail: MessageDetail = {
  isQuestion: false,
  answer: '',
  ask: '',
  before: '',
  after: '',
  benefit: '',
  scenarios: [],
  affected: [],
};

export const askStates = ['open', 'answered', 'declined'] as const;
export type AskState = (typeof askStates)[number];

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A written answer as the paragraphs of a page. */
export const answerAsHtml = (answer: string): string =>
  answer
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escape(paragraph.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
