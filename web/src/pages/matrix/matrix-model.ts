import type { CellState, Matrix, MatrixAudience, MatrixCell, MatrixMessage } from '../../api/matrix.ts';

export type MatrixFilter = {
  side?: 'internal' | 'external' | undefined;
  tier?: number | undefined;
  state?: CellState | undefined;
  late?: boolean | undefined;
  mine?: boolean | undefined;
  /** A part of the service: only what is about it, for groups that use it. */
  part?: string | undefined;
};

export type MatrixRow = { audience: MatrixAudience; cells: readonly (MatrixCell | null)[] };
export type MatrixTier = { tier: number | null; rows: readonly MatrixRow[] };
export type MatrixView = { messages: readonly MatrixMessage[]; tiers: readonly MatrixTier[]; cells: readonly MatrixCell[] };

export const isFiltered = (filter: MatrixFilter): boolean => Object.values(filter).some((value) => value !== undefined && value !== false);

/** Parts by message or audience; without any it is the whole service. */
export type PartsBySubject = ReadonlyMap<string, readonly string[]>;

const isAbout = (parts: PartsBySubject, subjectId: string, part: string): boolean => {
  const own = parts.get(subjectId) ?? [];
  return own.length === 0 || own.includes(part);
};

const passes = (cell: MatrixCell, audience: MatrixAudience, filter: MatrixFilter, personId: string, parts: PartsBySubject): boolean => {
  if (filter.side !== undefined && audience.side !== filter.side) return false;
  if (filter.tier !== undefined && audience.tier !== filter.tier) return false;
  if (filter.state !== undefined && cell.state !== filter.state) return false;
  if (filter.late && !cell.late) return false;
  if (filter.part !== undefined && !(isAbout(parts, cell.messageId, filter.part) && isAbout(parts, audience.id, filter.part))) return false;
  return !filter.mine || cell.ownerPersonId === personId;
};

const tierOrder = (tier: number | null): number => tier ?? Number.MAX_SAFE_INTEGER;

/** Rows in tiers, columns in the plan's order. A filter leaves out the rows and columns it empties. */
export const viewOf = (matrix: Matrix, filter: MatrixFilter, personId: string, parts: PartsBySubject = new Map()): MatrixView => {
  const audiences = new Map(matrix.audiences.map((audience) => [audience.id, audience]));
  const cells = matrix.cells.filter((cell) => {
    const audience = audiences.get(cell.audienceId);
    return audience !== undefined && passes(cell, audience, filter, personId, parts);
  });
  const narrowed = isFiltered(filter);
  const usedMessages = new Set(cells.map(({ messageId }) => messageId));
  const usedAudiences = new Set(cells.map(({ audienceId }) => audienceId));
  const messages = narrowed ? matrix.messages.filter(({ id }) => usedMessages.has(id)) : matrix.messages;
  const byPlace = new Map(cells.map((cell) => [`${cell.audienceId} ${cell.messageId}`, cell]));
  const rowOf = (audience: MatrixAudience): MatrixRow => ({
    audience,
    cells: messages.map(({ id }) => byPlace.get(`${audience.id} ${id}`) ?? null),
  });
  const shown = narrowed ? matrix.audiences.filter(({ id }) => usedAudiences.has(id)) : matrix.audiences;
  const byTier = Map.groupBy(shown, ({ tier }) => tier);
  const tiers = [...byTier]
    .toSorted(([a], [b]) => tierOrder(a) - tierOrder(b))
    .map(([tier, members]) => ({ tier, rows: members.map(rowOf) }));
  return { messages, tiers, cells };
};

/** What nobody has planned for yet. */
export const gapsIn = (cells: readonly MatrixCell[]): MatrixCell[] => cells.filter(({ state }) => state === 'required');

/** Each cell once, by its highest state, for the bar: the late ones are taken out of the required. */
export const sharesOf = (cells: readonly MatrixCell[]) => {
  const count = (test: (cell: MatrixCell) => boolean): number => cells.filter(test).length;
  return {
    confirmed: count(({ state }) => state === 'confirmed'),
    delivered: count(({ state }) => state === 'delivered'),
    planned: count(({ state }) => state === 'planned'),
    late: count(({ state, late }) => state === 'required' && late),
    required: count(({ state, late }) => state === 'required' && !late),
  };
};
