import type { Brand, Locale } from './props.ts';

/** One question about a wording, for whoever has the link: nobody's name, one answer per form. */
export type WordingTestPageProps = {
  locale: Locale;
  otherLanguageUrl: string | null;
  organisation: Brand;
  state: 'ask' | 'thanks' | 'closed';
  /** `comprehension` shows one wording and asks what it means; `choice` shows them all and asks for one. */
  method: 'comprehension' | 'choice';
  question: string;
  /** The answers to choose from; a choice has none. */
  options: readonly string[];
  /** Drawn by lot, in this order. */
  variants: readonly { id: string; wording: string }[];
  /** Sent without an answer. */
  isIncomplete: boolean;
  /** The form's own id: the same form sent twice counts once. */
  formId: string;
  actionUrl: string;
};

export type WordingTestPages = { wordingTest: (props: WordingTestPageProps) => string };
