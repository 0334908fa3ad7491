import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { checkText } from '../../server/src/contexts/language/domain/check-text.ts';
import { readPhrase } from '../../server/src/contexts/language/domain/inflection/phrase.ts';
import { piecesOfTerm, type Term } from '../../server/src/contexts/language/domain/terms/term-entry.ts';
import { buildTermbase } from '../../server/src/contexts/language/domain/terms/termbase.ts';
import { readText } from '../../server/src/contexts/language/domain/text/sentences.ts';
import { openDictionary } from '../../server/src/contexts/language/files/dictionary.ts';
import { percentiles, report, round, timeInTurn } from './timing.ts';

const wantedWords = 2300;

const invented =
  'Kommunen skickar beslut till den digitala brevlådan när du har valt en operatör. Den som saknar brevlåda får brevet på papper. ' +
  'Handläggaren erhåller en bekräftelse avseende ärendet, och uppgifterna behandlas enligt dataskyddsreglerna. Myndigehten svarar inom tre dagar. ';

/** The strategy document when REFERENCE_DIR is set; otherwise an invented text of the same length. */
const loadText = (): string => {
  const folder = process.env['REFERENCE_DIR'];
  const name = folder === undefined ? undefined : readdirSync(join(folder, 'seeds')).find((file) => file.startsWith('004'));
  const whole = folder !== undefined && name !== undefined ? readFileSync(join(folder, 'seeds', name), 'utf8') : invented.repeat(60);
  const { tokens } = readText(whole);
  const last = tokens.filter(({ kind }) => kind !== 'mark')[wantedWords - 1];
  return whole.slice(0, last?.end ?? whole.length);
};

const text = loadText();
const dictionary = await openDictionary();
const adjectives = 'digital elektronisk säker personlig gemensam kommunal offentlig ansluten skriftlig allmän'.split(' ');
const firsts =
  'brev post kund medborgar avtals ärende nämnd e-tjänste skol bygg vård fritids bidrags beslut tillsyns miljö trafik personal drift data'.split(
    ' ',
  );
const heads = 'låda tjänst plats handling blankett uppgift avgift nyckel förteckning register'.split(' ');

/** 2,000 terms, half of them of two words, with their forms as they are stored. */
const terms: Term[] = Array.from({ length: 2000 }, (_, index) => {
  const noun = `${firsts[index % 20] ?? ''}${heads[Math.floor(index / 20) % 10] ?? ''}`;
  const term = index < 200 ? noun : `${adjectives[Math.floor(index / 200) % 10] ?? ''} ${noun}`;
  return {
    id: String(index + 1),
    term,
    status: index % 2 === 0 ? 'preferred' : 'avoid',
    preferId: index % 2 === 0 ? null : String(index),
    definition: null,
    readings: readPhrase(piecesOfTerm(term), dictionary),
  };
});

const stored = JSON.stringify(terms);
// Memory of the termbase alone: what is there after a collection, before and after it is read.
const collect = async (): Promise<number> => {
  globalThis.gc?.();
  await setImmediate();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const before = await collect();
const loading = performance.now();
const termbase = buildTermbase(JSON.parse(stored) as Term[]);
const loadMs = performance.now() - loading;
const loadMb = ((await collect()) - before) / 1_000_000;

const words = readText(text)
  .tokens.filter(({ kind }) => kind === 'word')
  .map(({ written }) => written);
// Without memory of earlier answers on either side: every word is asked for anew in every run.
const speller = { isWord: dictionary.ask, countUnseen: dictionary.countUnseen };
const check = () => checkText(text, { termbase, speller });
const { ours, reference } = await timeInTurn(
  20,
  async () => check(),
  async () => words.forEach((word) => void dictionary.ask(word)),
);

const paragraph = text.slice(0, 1200);
const typing: number[] = [];
for (let run = 0; run < 60; run++) {
  const start = performance.now();
  checkText(`${paragraph} ${'abcdefghij'.slice(0, run % 10)}`, { termbase, speller: dictionary });
  if (run >= 10) typing.push(performance.now() - start);
}

const { words: counted, lix, rix, ovix, spelling } = check();
process.stdout.write(
  `${counted} words, LIX ${lix}, RIX ${rix}, OVIX ${ovix}, ${spelling.length} places misspelt; the reference is Hunspell alone over the same words\n` +
    `${terms.length} terms, ${termbase.forms.size} forms${globalThis.gc === undefined ? ' (memory is rough: run with NODE_OPTIONS=--expose-gc)' : ''}\n`,
);
report({
  bench: 'lint',
  ours: ours.p50Ms,
  reference: reference.p50Ms,
  ratio: round(ours.p50Ms / reference.p50Ms),
  unit: 'ms p50',
  ...ours,
  paragraphP95Ms: percentiles(typing).p95Ms,
  termbaseMs: round(loadMs),
  termbaseMb: round(loadMb),
});
