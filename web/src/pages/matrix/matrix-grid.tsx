import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixCell } from '../../api/matrix.ts';
import { type Place, placeAfter, placesBetween } from './grid-keys.ts';
import styles from './matrix-grid.module.css';
import type { MatrixView } from './matrix-model.ts';
import { MatrixRow } from './matrix-row.tsx';
import { useCellWords } from './use-cell-words.ts';
import { useColumnHighlight } from './use-column-highlight.ts';
import { placeOf, useGridFocus } from './use-grid-focus.ts';

export type OpenCell = { audienceId: string; messageId: string; cell: MatrixCell | null };

type MatrixGridProps = {
  view: MatrixView;
  programmeId: string;
  chosen: ReadonlySet<string>;
  isChoosing: boolean;
  onChoose: (needIds: readonly string[], isChosen: boolean) => void;
  onOpen: (cell: OpenCell) => void;
};

export const MatrixGrid = ({ view, programmeId, chosen, isChoosing, onChoose, onOpen }: MatrixGridProps) => {
  const { t } = useTranslation();
  const wordsFor = useCellWords();
  const table = useRef<HTMLTableElement>(null);
  const anchor = useRef<Place | null>(null);
  const { mark, focus } = useGridFocus(table);
  const highlight = useColumnHighlight(table);
  const rows = useMemo(() => view.tiers.flatMap((tier) => tier.rows), [view]);
  const size = { rows: rows.length, columns: view.messages.length };

  const needAt = ({ row, column }: Place): MatrixCell | null => rows[row]?.cells[column] ?? null;
  const needsAt = (places: readonly Place[]): string[] => places.flatMap((place) => needAt(place)?.needId ?? []);
  const open = (place: Place) => {
    const [row, message] = [rows[place.row], view.messages[place.column]];
    if (row && message) onOpen({ audienceId: row.audience.id, messageId: message.id, cell: needAt(place) });
  };
  const toggle = (place: Place) => {
    const need = needAt(place);
    if (need !== null) onChoose([need.needId], !chosen.has(need.needId));
    anchor.current = place;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (place === null) return;
    if (event.key === ' ') toggle(place);
    else if (event.key === 'Enter') open(place);
    else if (event.key === 'Escape' && chosen.size > 0) onChoose([...chosen], false);
    else {
      const next = placeAfter(place, event, size);
      if (next === null) return;
      if (event.shiftKey) {
        const from = anchor.current ?? place;
        anchor.current = from;
        onChoose(needsAt(placesBetween(from, next)), true);
      } else anchor.current = null;
      focus(next);
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (place === null) return;
    mark(place);
    if (event.shiftKey && anchor.current !== null) onChoose(needsAt(placesBetween(anchor.current, place)), true);
    else if (isChoosing || event.ctrlKey || event.metaKey) toggle(place);
    else open(place);
  };

  const rowIndexes = new Map(rows.map((row, index) => [row, index]));
  return (
    <div className={styles.wrap}>
      <table
        ref={table}
        role="grid"
        aria-label={t('matrix.gridLabel')}
        aria-multiselectable="true"
        aria-describedby="matrix-keys"
        className={styles.grid}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerOver={(event) => highlight(placeOf(event.target))}
        onPointerLeave={() => highlight(null)}
        onFocus={(event) => {
          const place = placeOf(event.target);
          if (place !== null) mark(place);
          highlight(place);
        }}
      >
        <thead>
          <tr>
            <td className={styles.corner}>
              <span>{t('matrix.corner', { audiences: rows.length, messages: view.messages.length })}</span>
            </td>
            {view.messages.map((message) => (
              <th key={message.id} scope="col" className={styles.message}>
                <Link to="/program/$programmeId/budskap/$messageId" params={{ programmeId, messageId: message.id }} title={message.title}>
                  {message.title}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        {view.tiers.map(({ tier, rows: tierRows }) => (
          <tbody key={tier ?? 'none'}>
            <tr className={styles.tier}>
              <th scope="rowgroup" colSpan={view.messages.length + 1}>
                <span>{tier === null ? t('matrix.noTier') : t('matrix.tier', { tier })}</span>
              </th>
            </tr>
            {tierRows.map((row) => (
              <MatrixRow
                key={row.audience.id}
                row={row}
                rowIndex={rowIndexes.get(row) ?? 0}
                programmeId={programmeId}
                messages={view.messages}
                chosen={row.cells.flatMap((cell) => (cell !== null && chosen.has(cell.needId) ? cell.messageId : [])).join(' ')}
                wordsFor={wordsFor}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};
