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

const isListed = (line: string): boolean => line.trimStart().startsWith('- ');
const bare = (line: string): string => escape(line.trim().replace(/^- +/, ''));

/** Lines in a row that are of one kind: running text, or a list. */
const runsOf = (lines: readonly string[]): string[][] =>
  lines.reduce<string[][]>((runs, line) => {
    const last = runs.at(-1);
    if (last === undefined || isListed(last[0] ?? '') !== isListed(line)) return [...runs, [line]];
    last.push(line);
    return runs;
  }, []);

/** A written answer as the paragraphs and lists of a page. */
export const answerAsHtml = (answer: string): string =>
  answer
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((paragraph) => runsOf(paragraph.trim().split('\n')))
    .map((run) =>
      isListed(run[0] ?? '') ? `<ul>${run.map((line) => `<li>${bare(line)}</li>`).join('')}</ul>` : `<p>${run.map(bare).join('<br>')}</p>`,
    )
    .join('\n');
