import { type Problem, problem } from '../domain/plan-document/problem.ts';
import { readLines } from '../domain/plan-document/read-lines.ts';
import type { PlanSource } from '../domain/plan-document/source.ts';
import { csvTable, delimiterOf, isTabbed } from './csv-table.ts';
import { decodeText } from './decode-text.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { readOfficeFile } from './read-office-file.ts';

export type ReadFile = { ok: true; source: PlanSource } | { ok: false; problem: Problem };

export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** A file's bytes as lines and tables, or the reason why not, with its remedy. Nothing is written to disk. */
export async function readPlanFile(bytes: Buffer, fileName: string): Promise<ReadFile> {
  if (bytes.length > MAX_FILE_BYTES) return refused(problem('tooLarge', fileName, {}, '20 MB'));
  if (bytes.length === 0) return refused(problem('emptyFile', fileName));
  const kind = fileKind(bytes);
  if (kind === 'zip') return readOfficeFile(bytes, fileName);
  if (kind !== 'other') return refused(unreadable(kind, fileName));
  const text = decodeText(bytes);
  if (text === null)
    return refused(problem('unsupportedFormat', fileName, {}, { sv: 'innehållet är inte text', en: 'the content is not text' }));
  if (text.trim() === '') return refused(problem('emptyFile', fileName));
  return readText(text, fileName);
}

function readText(text: string, fileName: string): ReadFile {
  const json = readJson(text, fileName);
  if (json) return json;
  const tabular = /\.(?:csv|tsv|tab)$/iu.test(fileName) || delimiterOf(text) !== null || isTabbed(text);
  const blocks = tabular ? [csvTable(text)] : readLines(text);
  return { ok: true, source: { kind: 'blocks', blocks } };
}

function readJson(text: string, fileName: string): ReadFile | null {
  const named = /\.json$/iu.test(fileName);
  if (!named && !/^\s*(?:\[\s*[{\]]|\{\s*["}])/u.test(text.slice(0, 200))) return null;
  try {
    return { ok: true, source: { kind: 'entries', value: JSON.parse(text.replace(/^\uFEFF/u, '')) } };
  } catch (error) {
    if (!named) return null;
    const where = error instanceof Error ? error.message.slice(0, 120) : '';
    return refused(
      problem('invalidJson', fileName, {}, { sv: `den går inte att tolka som JSON (${where})`, en: `it cannot be parsed (${where})` }),
    );
  }
}

function unreadable(kind: Exclude<FileKind, 'zip' | 'other'>, fileName: string): Problem {
  if (kind === 'protectedOffice') return problem('protectedFile', fileName);
  if (kind === 'oldWord') return problem('oldFormat', fileName, {}, 'Word (.docx)');
  if (kind === 'oldExcel') return problem('oldFormat', fileName, {}, 'Excel (.xlsx)');
  if (kind === 'oldOffice') return problem('oldFormat', fileName, {}, { sv: '.docx eller .xlsx', en: '.docx or .xlsx' });
  return problem('unsupportedFormat', fileName, {}, kind === 'picture' ? { sv: 'bild', en: 'picture' } : kind.toUpperCase());
}

function refused(reason: Problem): ReadFile {
  return { ok: false, problem: reason };
}
