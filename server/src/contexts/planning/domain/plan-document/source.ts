/** A plan as a reader hands it over: lines and tables in the order they stand in the document. */
export type PlanSource =
  | { kind: 'blocks'; blocks: SourceBlock[] }
  /** Data that was structured from the start, such as a JSON export. */
  | { kind: 'entries'; value: unknown };

export type SourceBlock = SourceLine | SourceTable;

export type SourceLine = {
  kind: 'line';
  /** Where the user finds it: line number in a text, paragraph number in a Word document. */
  line: number;
  text: string;
  shape: 'paragraph' | 'heading' | 'bullet' | 'numbered';
  /** Heading level 1–6, or how deep in a list a bullet stands (0 is outermost). */
  level: number;
  bold: boolean;
  /** A blank line, or a paragraph's space, stands between this line and the one before. */
  afterBlank: boolean;
};

export type SourceTable = {
  kind: 'table';
  /** The sheet's name, when the table is a sheet. */
  name: string | null;
  rows: SourceRow[];
  /** Cells that are one: from which on, and how many; rows and columns count from 0 in the table. None are told where there are none. */
  merges?: TableMerge[];
};

export type TableMerge = { row: number; rows: number; column: number; columns: number };

/** `row` is 1-based as the user sees it; a cell that a merged neighbour covers is empty. */
export type SourceRow = { row: number; cells: string[] };
