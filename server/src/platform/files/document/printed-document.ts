import type { Locale } from '../../../vocabulary/locale.ts';

/** One piece of a document, in reading order. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  /** A remark that is quieter than the text around it. */
  | { kind: 'note'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | {
      kind: 'table';
      caption: string;
      header: readonly string[];
      rows: readonly (readonly string[])[];
      widths?: readonly number[];
      /** The last column is there for the machine that reads the rows back: set as small as it goes. */
      lastIsMark?: true;
    };

/**
 * A document that is written by the system and read on paper or as a file: structure only, so that Word and PDF say the same.
 * `widths` of a table are shares; without them all columns are as wide.
 */
export type PrintedDocument = {
  locale: Locale;
  title: string;
  /** Whose it is and of which day: under the title and at the foot of every page. */
  byline: string;
  /** In the file's properties. */
  author: string;
  subject: string;
  /** Diary number, version and the like, at the head of every page; empty for none. */
  marking: string;
  /** The organisation's own colour, `#rrggbb`. */
  colour: string;
  /** The heading of a list of contents after the title; without it there is none. */
  contents?: string;
  blocks: readonly Block[];
  /** Last in the Word file, on pages turned sideways: tables to change, which a PDF does not have. */
  sideways?: readonly Block[];
};

/** `sida 2 (5)`, as Swedish authorities number pages. */
export const pageWords = { sv: 'sida', en: 'page' } as const;
