export type Place = { row: number; column: number };
type Size = { rows: number; columns: number };
type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

const pageRows = 8;

/** Where a key leads in the grid (WAI-ARIA's grid pattern); null when the key is not for moving. */
export const placeAfter = ({ row, column }: Place, { key, ctrlKey, metaKey }: Keys, { rows, columns }: Size): Place | null => {
  const far = ctrlKey || metaKey;
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.min(Math.max(nextRow, 0), rows - 1),
    column: Math.min(Math.max(nextColumn, 0), columns - 1),
  });
  switch (key) {
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'Home':
      return to(far ? 0 : row, 0);
    case 'End':
      return to(far ? rows - 1 : row, columns - 1);
    case 'PageDown':
      return to(row + pageRows, column);
    case 'PageUp':
      return to(row - pageRows, column);
    default:
      return null;
  }
};

/** Every place in the rectangle between two corners, for Shift and the arrow keys. */
export const placesBetween = (from: Place, to: Place): Place[] => {
  const places: Place[] = [];
  for (let row = Math.min(from.row, to.row); row <= Math.max(from.row, to.row); row++)
    for (let column = Math.min(from.column, to.column); column <= Math.max(from.column, to.column); column++) places.push({ row, column });
  return places;
};
