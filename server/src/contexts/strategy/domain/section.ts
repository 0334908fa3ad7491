import type { Id } from '../../../vocabulary/id.ts';

/** A numbered part of a document. `level` 1 is outermost; `body` is plain text, an empty line parts paragraphs and `- ` begins a point. */
export type Section = { key: Id; level: number; heading: string; body: string };

export const deepestLevel = 4;

/** A section cannot lie deeper than one step below the one before it; what is pasted so is lifted. */
export const withSoundLevels = <S extends { level: number }>(sections: readonly S[]): S[] => {
  let before = 0;
  return sections.map((section) => {
    const level = Math.max(1, Math.min(section.level, before + 1, deepestLevel));
    before = level;
    return { ...section, level };
  });
};

/** `1`, `1.1`, `1.1.1`: made by the machine, so that nobody keeps numbers right by hand. Levels are sound. */
export const numbersOf = (levels: readonly number[]): string[] => {
  let counts: number[] = [];
  return levels.map((level) => {
    counts = [...counts.slice(0, level - 1), (counts[level - 1] ?? 0) + 1];
    return counts.join('.');
  });
};

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);

/** Names after `#` in an address: from the heading, so that a link holds when sections are put in before it; no two alike. */
export const anchorsOf = (headings: readonly string[]): string[] => {
  const used = new Map<string, number>();
  return headings.map((heading) => {
    const slug = slugOf(heading) || 'avsnitt';
    const times = (used.get(slug) ?? 0) + 1;
    used.set(slug, times);
    return times === 1 ? slug : `${slug}-${times}`;
  });
};

export type TextBlock = { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] };

const point = /^\s*[-–•*]\s+/;

/** The body as it is shown: paragraphs, and points that stand together as one list. */
export const blocksOf = (body: string): TextBlock[] =>
  body
    .split(/\n\s*\n/)
    .flatMap((part) => groupLines(part.split('\n').filter((line) => line.trim() !== '')))
    .filter((block) => block.kind === 'list' || block.text !== '');

const groupLines = (lines: readonly string[]): TextBlock[] => {
  const blocks: TextBlock[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (point.test(line)) {
      const item = line.replace(point, '').trim();
      if (last?.kind === 'list') last.items.push(item);
      else blocks.push({ kind: 'list', items: [item] });
    } else if (last?.kind === 'paragraph') last.text = `${last.text} ${line.trim()}`;
    else blocks.push({ kind: 'paragraph', text: line.trim() });
  }
  return blocks;
};

/** The whole text in running order, as it is checked and searched. */
export const plainTextOf = (sections: readonly Section[]): string =>
  sections.map(({ heading, body }) => `${heading}\n\n${body}`).join('\n\n');
