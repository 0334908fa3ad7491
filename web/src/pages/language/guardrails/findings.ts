import type { FindingKind, Ignored, ParagraphCheck } from '../../../api/language.ts';

export const findingKinds = ['term', 'spelling', 'officialese', 'longSentence', 'passive'] as const satisfies readonly FindingKind[];

/** Something in a paragraph worth a look; `from` and `to` are offsets into the paragraph. */
export type Finding = {
  kind: FindingKind;
  from: number;
  to: number;
  found: string;
  /** The words around it, which tell this place from others like it. */
  place: string;
  /** What it can be exchanged for at once; the first is the best. */
  fixes: readonly string[];
  /** What the preferred term is, in its dictionary form. */
  prefer: string | null;
  definition: string | null;
  words: number | null;
  termId: string | null;
};

const placeholder = /\(\([^()\n]{1,260}\)\)/gu;

/** Placeholders are filled in later: as spaces they keep every place where it was, and are not spelt. */
export const withoutPlaceholders = (paragraph: string): string => paragraph.replaceAll(placeholder, (found) => ' '.repeat(found.length));

const wordBefore = /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u;
const wordAfter = /[\p{L}\p{N}]+/u;

const placeIn = (paragraph: string, from: number, to: number): string =>
  `${wordBefore.exec(paragraph.slice(Math.max(0, from - 60), from))?.[0] ?? ''}|${wordAfter.exec(paragraph.slice(to, to + 60))?.[0] ?? ''}`.toLowerCase();

const nothing = { fixes: [], prefer: null, definition: null, words: null, termId: null };

/** A word that began a sentence still does when it has been exchanged. */
const alike = (found: string, fix: string): string => {
  const isCapital = /^\p{Lu}/u.test(found) && !/^\p{Lu}\p{Lu}/u.test(found);
  return isCapital ? fix.charAt(0).toUpperCase() + fix.slice(1) : fix;
};

const foundBefore = new WeakMap<ParagraphCheck, Finding[]>();

/** What the server found in a paragraph, in reading order. A check is of one paragraph's words: the same check has the very same findings. */
export const findingsIn = (paragraph: string, check: ParagraphCheck): Finding[] => {
  const findings = foundBefore.get(check) ?? readFindings(paragraph, check);
  foundBefore.set(check, findings);
  return findings;
};

const readFindings = (paragraph: string, check: ParagraphCheck): Finding[] => {
  const at = (kind: FindingKind, { start, end }: { start: number; end: number }, more: Partial<Finding> = {}): Finding => ({
    ...nothing,
    kind,
    from: start,
    to: end,
    found: paragraph.slice(start, end),
    place: placeIn(paragraph, start, end),
    ...more,
  });
  return [
    ...check.terms.map(({ replacement, prefer, definition, termId, ...where }) =>
      at('term', where, { fixes: replacement === null ? [] : [replacement], prefer, definition, termId }),
    ),
    ...check.spelling.map(({ suggestions, ...where }) => at('spelling', where, { fixes: suggestions.slice(0, 3) })),
    ...check.officialese.map(({ plain, ...where }) =>
      at('officialese', where, { fixes: plain === '' ? [] : [alike(paragraph.slice(where.start, where.end), plain)] }),
    ),
    ...check.longSentences.map(({ words, ...where }) => at('longSentence', where, { words })),
    ...check.passive.map((where) => at('passive', where)),
  ].toSorted((one, other) => one.from - other.from || other.to - one.to);
};

/** A sentence is known by its beginning; the server keeps at most 300 characters of anything. */
export const nameOf = ({ found }: Pick<Finding, 'found'>): string => found.slice(0, 280);

export const isIgnored = (finding: Finding, ignored: readonly Ignored[]): boolean =>
  ignored.some(
    (one) =>
      one.finding === finding.kind &&
      one.found.toLowerCase() === nameOf(finding).toLowerCase() &&
      (one.place === '' || one.place === finding.place),
  );
