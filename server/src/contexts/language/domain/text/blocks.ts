type Line = { start: number; text: string };

const bullet = /^\s*(?:[-–—•·*▪◦‣●○➢✓o]\s+|\d{1,2}[.)]\s+|\p{L}\)\s+|\|)/u;
const heading = /^\s*#{1,6}\s/;
const terminated = /[.!?:…]["”’')\]]*\s*$/u;
const startsSmall = /^[\s"”’'([]*\p{Ll}/u;

/** Lines shorter than this are written line by line; longer than this, one paragraph is one line. */
const narrow = 40;
const wide = 120;

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    lines.push({ start, text: part.replace(/\r$/, '') });
    start += part.length + 1;
  }
  return lines;
};

const isBlank = (line: Line): boolean => line.text.trim() === '';

/** Whether the break before `line` was meant, or only made because the line was full. */
const isMeant = (previous: Line, line: Line, width: number): boolean => {
  if (bullet.test(line.text) || heading.test(line.text) || heading.test(previous.text)) return true;
  if (terminated.test(previous.text)) return true;
  if (startsSmall.test(line.text)) return false;
  if (width < narrow || width > wide) return true;
  const firstWord = line.text.trim().split(/\s/u, 1)[0] ?? '';
  return previous.text.trimEnd().length + 1 + firstWord.length <= width;
};

const paragraphs = (lines: readonly Line[]): Line[][] => {
  const found: Line[][] = [];
  let current: Line[] = [];
  for (const line of lines) {
    if (!isBlank(line)) current.push(line);
    else if (current.length > 0) {
      found.push(current);
      current = [];
    }
  }
  return current.length > 0 ? [...found, current] : found;
};

/**
 * Offsets where a heading, a list item or a paragraph begins. A break inside a paragraph counts only when it was
 * meant: mail and old text files break lines where they are full, and there the sentence goes on.
 */
export const blockStarts = (text: string): Set<number> => {
  const starts = new Set<number>();
  for (const lines of paragraphs(linesOf(text))) {
    const width = lines.reduce((most, { text: line }) => Math.max(most, line.length), 0);
    lines.forEach((line, index) => {
      const previous = lines[index - 1];
      if (previous === undefined || isMeant(previous, line, width)) starts.add(line.start);
    });
  }
  return starts;
};

/** The length of a list marker (`- `, `3. `, `b) `) at the start of a line; it is no word of the text. */
export const markerLength = (line: string): number => {
  const [marker = ''] = /^\s*(?:\d{1,2}[.)]\s+|\p{L}\)\s+|o\s+(?=\p{Lu}))/u.exec(line) ?? [];
  return marker.length;
};
