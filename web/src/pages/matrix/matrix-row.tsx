import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { MatrixCell, MatrixMessage } from '../../api/matrix.ts';
import { glyphOf, StateGlyph } from '../../parts/state-glyph.tsx';
import styles from './matrix-grid.module.css';
import type { MatrixRow as Row } from './matrix-model.ts';

type MatrixRowProps = {
  row: Row;
  rowIndex: number;
  programmeId: string;
  messages: readonly MatrixMessage[];
  /** Message ids chosen in this row, joined: a string so that untouched rows need no new drawing. */
  chosen: string;
  wordsFor: (cell: MatrixCell | null) => string;
};

/** Cells carry their place as data; the grid listens once for all of them. 3,200 cells stay 3,200 elements and a glyph each. */
export const MatrixRow = memo(({ row, rowIndex, programmeId, messages, chosen, wordsFor }: MatrixRowProps) => (
  <tr>
    <th scope="row" className={styles.audience}>
      <Link to="/program/$programmeId/malgrupper/$audienceId" params={{ programmeId, audienceId: row.audience.id }}>
        {row.audience.name}
      </Link>
      {row.audience.channels.length > 0 && <small>{row.audience.channels.join(' · ')}</small>}
    </th>
    {row.cells.map((cell, column) => {
      const message = messages[column];
      if (message === undefined) return null;
      return (
        <td
          key={message.id}
          role="gridcell"
          tabIndex={-1}
          data-row={rowIndex}
          data-column={column}
          aria-selected={cell === null ? undefined : chosen.includes(message.id)}
          aria-label={`${row.audience.name}: ${message.title}, ${wordsFor(cell)}`}
        >
          {cell !== null && <StateGlyph state={glyphOf(cell)} />}
        </td>
      );
    })}
  </tr>
));
