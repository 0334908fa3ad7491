import { withSoundLevels } from './section.ts';

export type ReadSection = { level: number; heading: string; body: string };
export type ReadText = {
  title: string | null;
  /** The version as the text names it, `2.0`. */
  label: string | null;
  sections: ReadSection[];
  /** Words that were left out: what stood before a list of contents, and the list itself. */
  skippedWords: number;
};

/** One line of a document, with the level of its heading where the file said so. */
export type SourceLine = { level: number | null; text: string };

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** `2 (8)` at the head of a page. */
const pageMark = /^[ \t]*\d{1,3} ?\(\d{1,3}\)[ \t]*/gm;
const contentsEntry =
  /(?<![\d.,])(\d{1,2}(?:\.\d{1,2}){0,3})\.?[ \t]+([^\n.]{2,120}?(?:\.[^\n.]{1,60}?)?)[ \t]*(?:\.{3,}|…+)[ \t]*\d{1,3}(?=\s|$)/g;

const levelOf = (number: string): number => number.split('.').length;
export const labelIn = (text: string): string | null => /\bversion:?\s+(\d+(?:\.\d+)*)/i.exec(text)?.[1] ?? null;

/** What stands before the list: its last line that has words, without what it says of day and version. */
const titleBefore = (text: string): string | null => {
  const line = text
    .split('\n')
    .map((one) => one.trim())
    .findLast((one) => one !== '' && !/^(?:innehåll|contents)$/i.test(one));
  const title = line?.replace(/\s*(?:Gäller från|Valid from|Version\b|Fastställd|Beslutad).*$/i, '').trim();
  return title === undefined || title === '' || title.length > 200 ? null : title;
};

type Found = { number: string; heading: string; from: number; to: number };

/** Each heading of the list where it stands in the text, in the list's order; one that is not found is left out. */
const findHeadings = (body: string, entries: readonly { number: string; heading: string }[]): Found[] => {
  const found: Found[] = [];
  let at = 0;
  for (const { number, heading } of entries) {
    const words = heading.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`(?<![\\d.])${number.replaceAll('.', '\\.')}\\.?\\s+${words.join('\\s+')}(?=\\s|$)`, 'u');
    const match = pattern.exec(body.slice(at));
    if (match === null) continue;
    const from = at + match.index;
    found.push({ number, heading, from, to: from + match[0].length });
    at = from + match[0].length;
  }
  return found;
};

/**
 * A text that has lost its line breaks (copied out of a PDF) still has its list of contents, and that names every heading.
 * Undefined when there is none.
 */
const readByContents = (text: string): ReadText | undefined => {
  const entries = [...text.matchAll(contentsEntry)].map((match) => ({
    number: match[1] ?? '',
    heading: (match[2] ?? '').trim(),
    from: match.index,
    to: match.index + match[0].length,
  }));
  if (entries.length < 3) return undefined;
  const [first] = entries;
  const last = entries.at(-1);
  const before = text.slice(0, first?.from).replace(/\s*(?:Innehåll|Contents)\s*$/i, '');
  const body = text.slice(last?.to);
  const found = findHeadings(body, entries);
  if (found.length < 2) return undefined;
  const sections = found.map(({ number, heading, to }, at) => ({
    level: levelOf(number),
    heading,
    body: body.slice(to, found[at + 1]?.from).trim(),
  }));
  return {
    title: titleBefore(before),
    label: labelIn(before.slice(-400)),
    sections: withSoundLevels(sections),
    skippedWords: wordsIn(text.slice(0, last?.to)) + wordsIn(body.slice(0, found[0]?.from)),
  };
};

const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(\S.{0,110})$/;
const endsAsText = /[.,;:!?…]$/;

const numberedHeading = (line: string, around: readonly (string | undefined)[]): { level: number; heading: string } | undefined => {
  const match = numbered.exec(line);
  if (match === null || endsAsText.test(line)) return undefined;
  const level = levelOf(match[1] ?? '');
  // Two numbers of the same depth right beside each other are a list, not headings.
  const isListed = around.some((beside) => {
    const other = numbered.exec(beside?.trim() ?? '');
    return other !== null && levelOf(other[1] ?? '') === level;
  });
  if (isListed) return undefined;
  return { level, heading: match[2] ?? '' };
};

const withoutNumber = (heading: string): string => heading.replace(/^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+/, '').trim();

/** A short line by itself, with text somewhere below it. */
const looksLikeHeading = (line: string, before: string | undefined): boolean =>
  line.length <= 70 && !endsAsText.test(line) && (before ?? '').trim() === '' && !/^[-–•*]\s/.test(line) && /\p{L}/u.test(line);

const guessLevels = (texts: readonly string[]): SourceLine[] => {
  const byMark = texts.map((text): SourceLine => {
    const mark = /^(#{1,6})\s+(.+)$/.exec(text.trim());
    return mark === null ? { level: null, text } : { level: mark[1]?.length ?? 1, text: mark[2] ?? '' };
  });
  if (byMark.some(({ level }) => level !== null)) return byMark;
  const byNumber = texts.map((text, at): SourceLine => {
    const heading = numberedHeading(text.trim(), [texts[at - 1], texts[at + 1]]);
    return heading === undefined ? { level: null, text } : { level: heading.level, text: heading.heading };
  });
  if (byNumber.filter(({ level }) => level !== null).length > 1) return byNumber;
  return texts.map((text, at) => ({ level: at > 0 && looksLikeHeading(text.trim(), texts[at - 1]) ? 1 : null, text }));
};

/** Headings and what stands under each. What stands before the first is a section of its own, named by whoever reads. */
const gather = (lines: readonly SourceLine[], introduction: string): ReadSection[] => {
  const sections: ReadSection[] = [];
  for (const { level, text } of lines) {
    if (level !== null && text.trim() !== '') sections.push({ level, heading: withoutNumber(text.trim()).slice(0, 300), body: '' });
    else {
      if (sections.length === 0 && text.trim() !== '') sections.push({ level: 1, heading: introduction, body: '' });
      const last = sections.at(-1);
      if (last !== undefined) last.body += `${text}\n`;
    }
  }
  return sections.map((section) => ({ ...section, body: section.body.replaceAll(/\n{3,}/g, '\n\n').trim() }));
};

/** Lines whose headings the file has marked; the first line before any heading is the title where it is short. */
export const readLines = (lines: readonly SourceLine[], introduction: string): ReadText => {
  const hasHeadings = lines.some(({ level }) => level !== null);
  const marked = hasHeadings ? lines : guessLevels(lines.map(({ text }) => text));
  const first = marked.findIndex(({ text }) => text.trim() !== '');
  const head = marked[first];
  const isTitle = head !== undefined && head.level === null && head.text.trim().length <= 120 && !endsAsText.test(head.text.trim());
  const levels = marked.flatMap(({ level }) => (level === null ? [] : [level]));
  const top = Math.min(...levels, 6);
  // A single outermost heading above deeper ones is the document's name.
  const isNamed = !isTitle && head?.level === top && levels.filter((level) => level === top).length === 1 && levels.length > 1;
  const rest = isTitle || isNamed ? marked.slice(first + 1) : marked;
  const shift = (isNamed ? Math.min(...levels.filter((level) => level !== top)) : top) - 1;
  const sections = gather(
    rest.map(({ level, text }) => ({ level: level === null ? null : level - shift, text })),
    introduction,
  );
  return {
    title: isTitle || isNamed ? head.text.trim() : null,
    label: labelIn(
      marked
        .slice(0, 12)
        .map(({ text }) => text)
        .join('\n'),
    ),
    sections: withSoundLevels(sections),
    skippedWords: 0,
  };
};

/** A text as numbered sections: by its list of contents, by marks, by numbers, or by short lines that stand alone. */
export const readText = (source: string, introduction: string): ReadText => {
  const text = source.replaceAll(/\r\n?/g, '\n').replaceAll('\f', '\n').replaceAll(pageMark, '');
  return (
    readByContents(text) ??
    readLines(
      text.split('\n').map((line) => ({ level: null, text: line })),
      introduction,
    )
  );
};
