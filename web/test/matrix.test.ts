import { describe, expect, it } from 'vitest';
import { placeAfter, placesBetween } from '../src/pages/matrix/grid-keys.ts';
import { gapsIn, sharesOf, viewOf } from '../src/pages/matrix/matrix-model.ts';
import { matrixOf } from './plan-data.ts';

const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false });
const size = { rows: 4, columns: 6 };

describe('moving in the grid', () => {
  it('goes a step with the arrows and stops at the edges', () => {
    expect(placeAfter({ row: 1, column: 1 }, key('ArrowRight'), size)).toEqual({ row: 1, column: 2 });
    expect(placeAfter({ row: 0, column: 0 }, key('ArrowUp'), size)).toEqual({ row: 0, column: 0 });
    expect(placeAfter({ row: 3, column: 5 }, key('ArrowDown'), size)).toEqual({ row: 3, column: 5 });
  });

  it('goes to the row’s ends with Home and End, to the corners with Ctrl', () => {
    expect(placeAfter({ row: 2, column: 3 }, key('Home'), size)).toEqual({ row: 2, column: 0 });
    expect(placeAfter({ row: 2, column: 3 }, key('End'), size)).toEqual({ row: 2, column: 5 });
    expect(placeAfter({ row: 2, column: 3 }, key('Home', true), size)).toEqual({ row: 0, column: 0 });
    expect(placeAfter({ row: 2, column: 3 }, key('End', true), size)).toEqual({ row: 3, column: 5 });
  });

  it('leaves other keys alone', () => {
    expect(placeAfter({ row: 0, column: 0 }, key('a'), size)).toBeNull();
  });

  it('chooses the rectangle between two corners', () => {
    expect(placesBetween({ row: 2, column: 1 }, { row: 1, column: 2 })).toHaveLength(4);
  });
});

describe('what the matrix shows', () => {
  const matrix = matrixOf(9, 12);

  it('shows every audience and message until something is left out', () => {
    const view = viewOf(matrix, {}, 'u1');
    expect(view.messages).toHaveLength(12);
    expect(view.tiers.flatMap(({ rows }) => rows)).toHaveLength(9);
    expect(view.tiers.map(({ tier }) => tier)).toEqual([1, 2, 3]);
  });

  it('leaves out rows and columns that a filter empties', () => {
    const view = viewOf(matrix, { side: 'external' }, 'u1');
    expect(view.tiers.flatMap(({ rows }) => rows).every(({ audience }) => audience.side === 'external')).toBe(true);
    expect(view.messages.every(({ id }) => view.cells.some(({ messageId }) => messageId === id))).toBe(true);
  });

  it('counts every cell once in the bar', () => {
    const shares = sharesOf(matrix.cells);
    expect(Object.values(shares).reduce((sum, count) => sum + count, 0)).toBe(matrix.cells.length);
    expect(gapsIn(matrix.cells)).toHaveLength(shares.required + shares.late);
  });
});
