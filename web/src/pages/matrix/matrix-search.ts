import type { CellState } from '../../api/matrix.ts';
import type { MatrixFilter } from './matrix-model.ts';

/** The filter lives in the address: a view can be bookmarked and sent to a colleague. */
export type MatrixSearch = MatrixFilter & { view?: 'grid' | 'list' | undefined; need?: string | undefined };

const states: readonly CellState[] = ['required', 'planned', 'delivered', 'confirmed'];

export const readMatrixSearch = (search: Record<string, unknown>): MatrixSearch => ({
  side: search['side'] === 'internal' || search['side'] === 'external' ? search['side'] : undefined,
  tier: typeof search['tier'] === 'number' ? search['tier'] : undefined,
  state: states.find((state) => state === search['state']),
  late: search['late'] === true || undefined,
  mine: search['mine'] === true || undefined,
  part: typeof search['part'] === 'string' ? search['part'] : undefined,
  view: search['view'] === 'grid' || search['view'] === 'list' ? search['view'] : undefined,
  need: typeof search['need'] === 'string' ? search['need'] : undefined,
});
