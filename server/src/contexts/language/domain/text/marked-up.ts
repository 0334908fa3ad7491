/** Text taken out of something else, and where each place of it stands there. */
export type Extract = { text: string; toSource: (offset: number) => number };

type Run = { text: number; source: number; sourceLength: number };

const inSource = (runs: readonly Run[], offset: number): number => {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.text ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run === undefined ? offset : run.source + Math.min(offset - run.text, run.sourceLength);
};

const entities = new Map(
  (
    'nbsp \u00a0|shy \u00ad|amp &|lt <|gt >|quot "|apos \'|aring å|auml ä|ouml ö|eacute é|Aring Å|Auml Ä|Ouml Ö|Eacute É|ndash –|mdash —|' +
    'hellip …|rdquo ”|ldquo “|rsquo ’|lsquo ‘|bull •|middot ·|copy ©|sect §|euro €|raquo »|laquo «|ensp \u2002|emsp \u2003|thinsp \u2009|zwnj \u200c'
  )
    .split('|')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

const decodeEntity = (entity: string): string => {
  const number = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/i.exec(entity);
  if (number === null) return entities.get(entity.slice(1, -1)) ?? entity;
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
};

const blocks =
  /^<\/?(?:address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|option|p|pre|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)\b/i;
// Bounded where something must come later, so that a page of unclosed tags is read in one pass.
const piece =
  /<!--[^]*?(?:-->|$)|<(script|style|template|noscript|svg|code)\b[^]*?(?:<\/\1\s*>|$)|<[!/?a-z][^<>]*>|&(?:#?\w{1,10});|[\r\n\t]+/giu;

const replacementOf = (found: string): string => {
  if (found.startsWith('&')) return decodeEntity(found);
  if (/^[\r\n\t]/.test(found)) return ' ';
  if (/^<br\b/i.test(found)) return '\n';
  return blocks.test(found) ? '\n\n' : '';
};

/** The text of a page: tags, scripts and comments are left out, block elements divide paragraphs, entities are read. */
export const textOfHtml = (html: string): Extract => {
  const parts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  const add = (text: string, source: number, sourceLength: number): void => {
    if (text === '') return;
    runs.push({ text: length, source, sourceLength });
    parts.push(text);
    length += text.length;
  };
  let last = 0;
  for (const found of html.matchAll(piece)) {
    add(html.slice(last, found.index), last, found.index - last);
    add(replacementOf(found[0]), found.index, 0);
    last = found.index + found[0].length;
  }
  add(html.slice(last), last, html.length - last);
  return { text: parts.join(''), toSource: (offset) => inSource(runs, offset) };
};

const spaces = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

/** Markdown with its marks made spaces, so that every place stays where it was. Code is no text of ours. */
export const textOfMarkdown = (markdown: string): Extract => {
  const text = markdown
    .replace(/^---\r?\n[^]*?\r?\n---(?=\r?\n|$)/, spaces)
    .replaceAll(/^(?:```|~~~)[^]*?(?:^(?:```|~~~).*$|(?![^]))/gm, spaces)
    .replaceAll(/`[^`\n]+`/g, spaces)
    .replaceAll(/<!--[^]*?-->/g, spaces)
    .replaceAll(/\]\([^()\n]{0,2000}\)/g, spaces)
    .replaceAll(/!?\[/g, spaces)
    .replaceAll(/\](?:\[[^\]\n]{0,200}\])?/g, spaces)
    .replaceAll(/<\/?[a-z][^<>\n]{0,500}>/gi, spaces)
    // Emphasis inside a word must not divide it: a word joiner is left out when words are read.
    .replaceAll(/(?<=[\p{L}\d])\*+(?=[\p{L}\d])/gu, (marks) => '\u2060'.repeat(marks.length))
    .replaceAll(/(?<!^\s*)\*+|^\*\*+|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gmu, spaces);
  return { text, toSource: (offset) => offset };
};

export const plainText = (text: string): Extract => ({ text, toSource: (offset) => offset });
