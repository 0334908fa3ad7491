/** A number as people write it, `1 234,5`; null for nothing, NaN for what is no number, which the server then explains. */
export const readNumber = (text: string): number | null => {
  const bare = text
    .replaceAll(/[\s\u00A0]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return bare === '' ? null : Number(bare);
};

export const showNumber = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));

/** `1`, `1.1`, `1.1.1` while one writes; the server makes them in the same way. */
export const numbersOf = (levels: readonly number[]): string[] => {
  let counts: number[] = [];
  return levels.map((level) => {
    counts = [...counts.slice(0, level - 1), (counts[level - 1] ?? 0) + 1];
    return counts.join('.');
  });
};

/** One line each, empty ones left out. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const todayText = (): string => new Date().toLocaleDateString('sv-SE');
