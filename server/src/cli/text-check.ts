import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkText, type TextCheck } from '../contexts/language/domain/check-text.ts';
import { readTermbase, type TermbaseProblem } from '../contexts/language/domain/terms/read-termbase.ts';
import type { Term } from '../contexts/language/domain/terms/term-entry.ts';
import { buildTermbase } from '../contexts/language/domain/terms/termbase.ts';
import { positionsIn } from '../contexts/language/domain/text/position.ts';
import { openDictionary } from '../contexts/language/files/dictionary.ts';
import { maxFileBytes, missingFile, readTextFile, type TextFile, tooLarge } from '../contexts/language/files/read-text-file.ts';

const UNUSABLE = 2;

type Problem = { code: string; severity: 'error' | 'warning'; message: string; message_en: string };

const error = (code: string, message: string, message_en: string): Problem => ({ code, severity: 'error', message, message_en });

/** Checks a text against a termbase and plain Swedish. `-` reads standard input. Advice: what it finds never fails it. */
export async function textCheck(args: string[]): Promise<number> {
  const options = readArguments(args);
  if (options.problem !== undefined) return refuse([options.problem]);
  const file = await readSource(options.file);
  if (!file.ok) return refuse([{ severity: 'error', ...file.problem }]);
  const dictionary = await openDictionary();
  const termbase = await readTerms(options.terms, dictionary);
  if (termbase.refused) return refuse(termbase.problems);
  const check = checkText(file.extract.text, {
    termbase: buildTermbase(termbase.terms),
    speller: dictionary,
    locale: options.locale,
    mostSuggested: 100,
  });
  const problems = [...termbase.problems, ...problemsOf(check)];
  summarise(check, problems);
  print({ ...show(check, file), problems });
  return 0;
}

type Arguments = { file: string; terms: string | undefined; locale: 'sv' | 'en'; problem?: Problem };

function readArguments(args: string[]): Arguments {
  const valueOf = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : (args[at + 1] ?? '');
  };
  const values = new Set(['--terms', '--locale'].map((name) => args.indexOf(name) + 1).filter((at) => at > 0));
  const [file] = args.filter((arg, at) => !values.has(at) && (arg === '-' || !arg.startsWith('--')));
  const parsed = { file: file ?? '', terms: valueOf('--terms'), locale: valueOf('--locale') === 'en' ? ('en' as const) : ('sv' as const) };
  if (file !== undefined) return parsed;
  return { ...parsed, problem: error('missingFile', 'Ange en fil, eller - för standard in.', 'Name a file, or - for standard input.') };
}

async function readSource(file: string): Promise<TextFile> {
  try {
    if (file === '-') return await readTextFile(await readStandardInput(), '');
    return (await stat(file)).size > maxFileBytes ? tooLarge() : await readTextFile(await readFile(file), basename(file));
  } catch {
    return missingFile(file);
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > maxFileBytes) break;
  }
  return Buffer.concat(chunks);
}

type Terms = { terms: Term[]; problems: Problem[]; refused: boolean };

async function readTerms(file: string | undefined, dictionary: Awaited<ReturnType<typeof openDictionary>>): Promise<Terms> {
  if (file === undefined) return { terms: [], problems: [], refused: false };
  let json: unknown;
  try {
    json = JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, ''));
  } catch {
    const problem = error(
      'unreadableTermbase',
      `Termbasen ${file} finns inte eller är inte JSON. Skriv [{"prefer":"digital brevlåda","avoid":["elektronisk postlåda"]}].`,
      `The termbase ${file} does not exist or is not JSON. Write [{"prefer":"digital brevlåda","avoid":["elektronisk postlåda"]}].`,
    );
    return { terms: [], problems: [problem], refused: true };
  }
  const { terms, problems } = readTermbase(json, dictionary);
  return { terms, problems, refused: problems.some((problem: TermbaseProblem) => problem.code === 'notAList') };
}

function problemsOf(check: TextCheck): Problem[] {
  if (check.words === 0)
    return [
      {
        ...error('emptyText', 'Texten är tom: det finns inget att kontrollera.', 'The text is empty: there is nothing to check.'),
        severity: 'warning',
      },
    ];
  if (!check.isWrongLanguage) return [];
  return [
    {
      code: 'wrongLanguage',
      severity: 'warning',
      message:
        'Texten verkar inte vara på svenska. Stavning och klarspråk är inte kontrollerade. Kontrollera den svenska texten i stället.',
      message_en: 'The text does not seem to be in Swedish. Spelling and plain language were not checked. Check the Swedish text instead.',
    },
  ];
}

function show(check: TextCheck, file: TextFile & { ok: true }) {
  const positionOf = positionsIn(file.source);
  const place = ({ start, end }: { start: number; end: number }) => {
    const offset = file.extract.toSource(start);
    return { ...positionOf(offset), offset, length: file.extract.toSource(end - 1) + 1 - offset };
  };
  return {
    words: check.words,
    sentences: check.sentences,
    lix: check.lix,
    rix: check.rix,
    ovix: check.ovix,
    terms: check.terms.map((each) => ({
      found: each.found,
      term: each.term,
      prefer: each.prefer,
      replacement: each.replacement,
      ...place(each),
    })),
    spelling: check.spelling.map((each) => ({ word: each.word, ...place(each), suggestions: each.suggestions })),
    longSentences: check.longSentences.map((each) => ({ words: each.words, ...place(each) })),
    passive: check.passive.map((each) => ({ found: each.found, ...place(each) })),
    officialese: check.officialese.map((each) => ({ found: each.found, plain: each.plain, ...place(each) })),
    grade: check.grade,
    longWords: check.longWords,
    preferredTerms: check.preferredTerms,
    language: check.language,
  };
}

function refuse(problems: Problem[]): number {
  for (const each of problems) process.stderr.write(`${each.message}\n${each.message_en}\n`);
  print({ problems });
  return UNUSABLE;
}

function summarise(check: TextCheck, problems: Problem[]): void {
  const lines = [
    `${check.words} ord, ${check.sentences} meningar, LIX ${check.lix ?? '–'}, RIX ${check.rix ?? '–'}, OVIX ${check.ovix ?? '–'}`,
    ...check.terms.map((each) => `  ${each.found}: skriv ${each.replacement ?? each.prefer ?? 'något annat'}`),
    ...problems.map((each) => `  ${each.message}`),
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}

function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
