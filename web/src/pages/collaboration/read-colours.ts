export type ColourRole = 'text' | 'background' | 'accent' | 'decoration';
export type TypedColour = { name: string; value: string; role: ColourRole };

/**
 * "Gran #1d5142 accent" on each row, the role in the reader's own language. `badRow` is the first one that cannot be read, from 1;
 * null when all can.
 */
export const readColours = (typed: string, roles: ReadonlyMap<string, ColourRole>): { colours: TypedColour[]; badRow: number | null } => {
  const colours: TypedColour[] = [];
  for (const [index, row] of typed.split(/\r?\n/).entries()) {
    if (row.trim() === '') continue;
    const [, name = '', value = '', word = ''] = /^\s*(.+?)[\s,;:]+(#[0-9a-f]{6})[\s,;]+(\S+)\s*$/i.exec(row) ?? [];
    const role = roles.get(word.toLowerCase());
    if (role === undefined) return { colours, badRow: index + 1 };
    colours.push({ name, value: value.toLowerCase(), role });
  }
  return { colours, badRow: null };
};
