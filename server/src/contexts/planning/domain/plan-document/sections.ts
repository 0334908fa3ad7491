import type { Side } from './plan.ts';

const WHO = String.raw`(?:målgrupp(?:er|erna|en)?|intressent(?:er|erna)?|mottagare|grupper|kommunikation(?:en)?|information(?:en)?|audiences?|target groups?|target audiences?|stakeholders?|groups?|recipients|communications?)`;
const SECTION = new RegExp(
  `^(?:(?:primära |sekundära |prioriterade |key )?(intern|interna|internt|internal|extern|externa|externt|external)(?: ${WHO})?|${WHO}(?: |, ?| ?[–—-] ?| ?\\(| ?: ?)(interna|internt|intern|internal|externa|externt|extern|external)\\)?)$`,
  'u',
);
const TIER_WORD = String.raw`(?:målgrupp(?:er)? (?:med )?)?(?:prio|prioritet|prioritering|prioritetsnivå|prioriteringsnivå|nivå|tier|priority|level|priority level)`;
const TIER = new RegExp(`^${TIER_WORD}[ :]*(\\d{1,2}|i{1,3}|iv|v)(?:\\s*$|\\s*[.:)]+\\s*(.*)$|\\s+[–—-]\\s*(.*)$|\\s*(\\(.*\\))$)`, 'iu');
const TIER_NUMBER = /^\(?(\d{1,2})[.)]$/u;
const TIER_RANK =
  /^(primära|sekundära|tertiära|primary|secondary|tertiary) (?:målgrupper(?:na)?|intressenter|audiences|target groups|stakeholders|groups)$/u;
const RANKS: Record<string, number> = { primära: 1, primary: 1, sekundära: 2, secondary: 2, tertiära: 3, tertiary: 3 };
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };

export type Tier = { tier: number; rest: string };
export type Section = { side: Side; tier: number | null };

/** "Interna målgrupper", "External audiences", "Målgrupper – externa", also with a tier behind. */
export function readSection(text: string): Section | null {
  if (text.length > 80) return null;
  const plain = tidy(text);
  const whole = sideOf(plain);
  if (whole) return { side: whole, tier: null };
  const split = /^(.{4,40}?)(?:\s*[,–—(:-]\s*|\s+)((?:prio|nivå|tier|priority|level).{1,16})$/u.exec(plain);
  const side = split?.[1] ? sideOf(split[1].trim()) : null;
  const tier = split?.[2] ? readTier(split[2].replace(/\)$/u, '')) : null;
  return side && tier && tier.rest === '' ? { side, tier: tier.tier } : null;
}

/** "1.", "Prioritet 1", "Nivå 2 – bör veta", "Sekundära målgrupper". `rest` is what follows on the line. */
export function readTier(text: string): Tier | null {
  if (text.length > 160) return null;
  const trimmed = text.trim();
  const alone = TIER_NUMBER.exec(trimmed);
  if (alone) return { tier: Number(alone[1]), rest: '' };
  const rank = TIER_RANK.exec(tidy(trimmed));
  if (rank?.[1]) return { tier: RANKS[rank[1]] ?? 1, rest: '' };
  const worded = TIER.exec(trimmed);
  if (!worded?.[1]) return null;
  const mark = worded[1].toLowerCase();
  const tier = ROMAN[mark] ?? Number(mark);
  return tier > 0 ? { tier, rest: (worded[2] ?? worded[3] ?? '').trim() } : null;
}

/** A cell such as "1", "Prio 2", "Hög", "B". */
export function readTierValue(text: string): number | null {
  const plain = tidy(text);
  const number = /^(?:\D{0,20}\s)?([1-9]\d?)$/u.exec(plain);
  if (number) return Number(number[1]);
  if (/^(?:hög|högst|high|a|primär|primary|viktigast)$/u.test(plain)) return 1;
  if (/^(?:medel|mellan|medium|b|sekundär|secondary)$/u.test(plain)) return 2;
  return /^(?:låg|lägst|low|c|tertiär|tertiary)$/u.test(plain) ? 3 : (readTier(text)?.tier ?? null);
}

/** A cell such as "Intern", "extern målgrupp", "I" or "E". */
export function readSide(text: string): Side | null {
  const plain = tidy(text);
  if (plain === 'i') return 'internal';
  if (plain === 'e') return 'external';
  return sideOf(plain);
}

function sideOf(plain: string): Side | null {
  const found = SECTION.exec(plain);
  const word = found?.[1] ?? found?.[2];
  if (!word) return null;
  return word.startsWith('intern') ? 'internal' : 'external';
}

function tidy(text: string): string {
  return text
    .replace(/^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zåäö][.)])\s+/iu, '')
    .replace(/[\s:.]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('sv');
}
