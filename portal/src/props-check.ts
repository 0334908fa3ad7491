import type { Brand, Locale } from './props.ts';

export type CheckQuestionProps = {
  id: string;
  text: string;
  options: readonly string[];
  /** The place of what was chosen, from 0; null before anything is. */
  chosen: number | null;
  /** Given once it has been answered. */
  right: number | null;
  explanation: string;
};

/** A short check of one message: asked, or answered with what was right. */
export type CheckPageProps = {
  locale: Locale;
  otherLanguageUrl: string | null;
  organisation: Brand;
  /** The message that the questions are about. */
  title: string;
  /** `resting`: the message has been rewritten, and somebody is going through the questions. */
  state: 'ask' | 'result' | 'resting';
  /** A personal link: the latest answer counts. Otherwise answers are only counted. */
  isPersonal: boolean;
  /** Staff looks at it: nothing can be sent. */
  isPreview: boolean;
  questions: readonly CheckQuestionProps[];
  /** Sent without an answer to every question. */
  isIncomplete: boolean;
  passMark: number;
  result: { rightAnswers: number; isPassed: boolean } | null;
  /** What was answered through this link before. */
  earlier: { rightAnswers: number; isPassed: boolean } | null;
  /** The form's own id: the same form sent twice counts once. */
  formId: string;
  actionUrl: string;
  /** The other questions that the same link leads to. */
  others: readonly { title: string; url: string; isPassed: boolean }[];
};

export type CheckPages = { check: (props: CheckPageProps) => string };
