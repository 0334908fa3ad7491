import { readLabel } from './labels.ts';
import { readLevel } from './message-level.ts';
import type { SourceRow } from './source.ts';

/** What a column holds. `note` is a known fact that is kept beside the group; `unknown` is reported. */
export type ColumnKind = 'group' | 'message' | 'channel' | 'side' | 'tier' | 'level' | 'needBy' | 'note' | 'unknown' | 'empty';
export type Column = { index: number; kind: ColumnKind; title: string };
export type Header = { rowIndex: number; columns: Column[] };

const SEARCHED_ROWS = 40;
const KINDS: [ColumnKind, RegExp][] = [
  [
    'side',
    /^(?:intern|internt|interna|internal)\s*(?:\/|eller|or|-)\s*(?:extern|externt|externa|external)$|^(?:typ|type|kategori|category|typ av målgrupp|målgruppstyp|group type|grouptype|audience type|side|sida)$/u,
  ],
  ['tier', /^(?:prio|prioritet|prioritering|prioritetsnivå|tier|priority|nivå på prioritet|viktighet|rang)$/u],
  [
    'level',
    /^(?:nivå på kunskap|kunskapsnivå|önskad nivå|önskad kunskapsnivå|mål(?:nivå)?|level|wanted level|knowledge level|level of knowledge|depth|förståelsenivå|veta\/förstå\/kunna|know\/understand\/do)$/u,
  ],
  [
    'needBy',
    /^(?:senast|senast datum|klart|klart senast|klar senast|behövs senast|deadline|datum|date|when|när|tidpunkt|tid|need by|needed by|need-by|by when|due|due date|by)$/u,
  ],
  [
    'group',
    /^(?:(?:prioriterade?|primära?|intern|extern|target)\s)?(?:målgrupp|målgrupper|grupp|grupper|mottagare|intressent|intressenter|intressentgrupp|vem|vilka|till|till vem|group|groups|audience|audiences|target group|target groups|target audience|target audiences|stakeholder|stakeholders|stakeholder group|who|to whom|recipient|recipients|name|namn)$/u,
  ],
  [
    'message',
    /^(?:(?:huvud|kärn|nyckel|del)?budskap(?:et|en)?|meddelande|meddelanden|(?:key |main |core )?messages?|innehåll|information|content|contents|vad|vad ska de veta|vad behöver de veta|ska veta|behöver veta|what|what to say|what they need to know|needs? to know|should know|punkter|topic|topics|ämne|ämnen|fråga)$/u,
  ],
  [
    'channel',
    /^(?:(?:kommunikations)?kanal(?:er|val|en)?|förslag på kanal(?:er)?|föreslagna kanaler|channels?|suggested channels?|proposed channels?|communication channels?|hur|how|via|forum|medium|media|medier|kanal\/aktivitet|kanaler\/aktiviteter|kanaler och aktiviteter|sätt|metod)$/u,
  ],
  [
    'note',
    /^(?:nr|no|#|id|aktivitet|aktiviteter|activity|activities|ansvarig|ansvarig för|vem ansvarar|vem är ansvarig|vem gör|who is responsible|avsändare|sändare|owner|responsible|sender|syfte|purpose|mål|goal|objective|kommentar|kommentarer|comment|comments|notes?|anteckning|anteckningar|frekvens|frequency|status|budget|kostnad|cost|uppföljning|follow-up|evaluation|channelnote|önskad effekt|tonalitet|tone)$/u,
  ],
];

/** What a heading cell says its column holds: Swedish or English, any order, any casing. */
export function columnKind(title: string): ColumnKind {
  const plain = tidy(title);
  if (plain === '') return 'empty';
  const found = KINDS.find(([, pattern]) => pattern.test(plain));
  if (found) return found[0];
  const label = readLabel(title, true)?.kind;
  if (label === 'channel' || label === 'message' || label === 'note') return label;
  return label === 'audience' || label === 'audienceList' ? 'group' : 'unknown';
}

/** The first row that names both the groups and something about them; titles above it are passed over. */
export function findHeader(rows: readonly SourceRow[]): Header | null {
  for (const [rowIndex, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const columns = row.cells.map((title, index): Column => ({ index, title: title.trim(), kind: columnKind(title) }));
    const kinds = new Set(columns.map((column) => column.kind));
    if (kinds.has('group') && kinds.has('message'))
      return { rowIndex, columns: withoutTwins(columns).map((column) => byValues(column, rows.slice(rowIndex + 1))) };
  }
  return null;
}

/** "Nivå" may be a priority or how well a message must stick: what stands below it tells. */
function byValues(column: Column, rows: readonly SourceRow[]): Column {
  if (!/^(?:nivå|level|steg|grad)$/u.test(tidy(column.title))) return column;
  const values = rows.map((row) => (row.cells[column.index] ?? '').trim()).filter((value) => value !== '');
  const worded = values.filter((value) => !/^\d+$/u.test(value) && readLevel(value) !== null).length;
  return { ...column, kind: worded > values.length / 2 ? 'level' : 'tier' };
}

/** "Namn" beside "Målgrupp" is not a second group column. */
function withoutTwins(columns: Column[]): Column[] {
  const groups = columns.filter((column) => column.kind === 'group');
  const best = groups.find((column) => /målgrupp|audience|target|group/u.test(tidy(column.title))) ?? groups[0];
  return columns.map((column) => (column.kind === 'group' && column !== best ? { ...column, kind: 'note' } : column));
}

function tidy(title: string): string {
  return title
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/[:*?.]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ \d{1,2}$/u, '')
    .toLocaleLowerCase('sv');
}
