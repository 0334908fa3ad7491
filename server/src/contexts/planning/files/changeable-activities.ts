import type { Block } from '../../../platform/files/document/printed-document.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { choosableWords, columnLabels, idLabel, sheetNames, showCell, wordColumns } from '../domain/plan-workbook/columns.ts';
import type { PlanRows } from '../domain/plan-workbook/diff-file.ts';

const widths = [5, 3, 4, 5, 2.3, 2.3, 2.3, 3, 2.2, 1];
const rowsToFill = 3;

/** The activities as a table for Word, under the workbook's headings and marked by the same ids, so that it is read back by its rules. */
export const changeableActivities = ({ exportId, rows }: { exportId: Id; rows: PlanRows }, locale: Locale): Block[] => {
  const written = [...rows.activities].map(([id, cells]) => [
    ...wordColumns.map((column) => showCell(column, cells[column] ?? '', locale)),
    id,
  ]);
  const empty = Array.from({ length: rowsToFill }, () => [...wordColumns, ''].map(() => ''));
  return [
    // The reader of audiences and messages knows where to stop by this heading.
    { kind: 'heading', level: 1, text: sheetNames.activities[locale] },
    ...guide[locale](choosableWords('type', locale), choosableWords('state', locale)).map((text): Block => ({ kind: 'note', text })),
    {
      kind: 'table',
      caption: caption[locale],
      header: [...wordColumns.map((column) => columnLabels[column][locale]), `${idLabel[locale]} ${exportId}`],
      rows: [...written, ...empty],
      widths,
      lastIsMark: true,
    },
  ];
};

const caption: Record<Locale, string> = { sv: 'En rad för varje aktivitet', en: 'A row for each activity' };

const guide: Record<Locale, (kinds: string, states: string) => string[]> = {
  sv: (kinds, states) => [
    'Ändra direkt i tabellen. Ny aktivitet: skriv på en tom rad, eller lägg till en. Bort med en aktivitet: ta bort raden. Låt den smala kolumnen längst till höger vara som den är; på den känns raderna igen.',
    'Flera målgrupper eller budskap i samma cell: skriv semikolon mellan, och namnen så som de står i planen. Dagar: 2027-02-03, 3/2 2027 eller 3 februari 2027.',
    `Sort är en av: ${kinds}. Läge är ett av: ${states}.`,
    'Den som läser in filen gör det under Planen → Excel och Word, och ser skillnaderna innan något sparas.',
  ],
  en: (kinds, states) => [
    'Change the table as it stands. A new activity: write on an empty row, or add one. Away with an activity: delete its row. Leave the narrow column at the far right as it is; rows are recognised by it.',
    'Several audiences or messages in a cell: put semicolons between, with the names as the plan has them. Days: 2027-02-03, 3/2 2027 or 3 February 2027.',
    `Kind is one of: ${kinds}. State is one of: ${states}.`,
    'Whoever reads the file in does so under The plan → Excel and Word, and sees the differences before anything is saved.',
  ],
};
