import { openZip } from '../../../platform/files/open-zip.ts';
import { writeZip } from '../../../platform/files/write-zip.ts';
import { type Problem, problem } from '../domain/plan-document/problem.ts';
import type { SourceBlock } from '../domain/plan-document/source.ts';
import type { ReadFile } from './read-plan-file.ts';
import { sheetFits } from './sheet-size.ts';

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Word and Excel: unpacked under limits, checked, and only then handed to the libraries that read them.
 * Those take half a second to load, so they are loaded by the first file that needs them.
 */
export async function readOfficeFile(bytes: Buffer, fileName: string): Promise<ReadFile> {
  const zip = await openZip(bytes, (name) => /\.(?:xml|rels)$/iu.test(name));
  if (zip.kind === 'encrypted') return refused(problem('protectedFile', fileName));
  if (zip.kind === 'damaged') return refused(problem('damagedFile', fileName));
  if (zip.kind === 'suspicious') return refused(problem('suspiciousArchive', fileName, {}, zip.why));
  const unsafe = findUnsafe(zip.parts, fileName);
  if (unsafe) return refused(unsafe);
  const types = zip.parts.get(CONTENT_TYPES)?.toString('utf8') ?? '';
  if (/wordprocessingml|ms-word/u.test(types))
    return read(async () => (await import('./docx-blocks.ts')).docxBlocks(writeZip(zip.parts)), fileName);
  if (/spreadsheetml|ms-excel\.sheet\.macro/u.test(types))
    return read(async () => (await import('./xlsx-tables.ts')).xlsxTables(writeZip(zip.parts)), fileName);
  return refused(problem('unsupportedFormat', fileName, {}, whatElse(zip.names, types)));
}

async function read(readBlocks: () => Promise<SourceBlock[]>, fileName: string): Promise<ReadFile> {
  try {
    return { ok: true, source: { kind: 'blocks', blocks: await readBlocks() } };
  } catch {
    // Both libraries throw whatever they trip over; for the user it all means the same.
    return refused(problem('damagedFile', fileName));
  }
}

/** No Office program writes a document type; entities in one can expand without end. */
function findUnsafe(parts: ReadonlyMap<string, Buffer>, fileName: string): Problem | null {
  for (const [name, part] of parts) {
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY'))
      return problem('suspiciousArchive', fileName, {}, { sv: 'XML med egna definitioner', en: 'XML with definitions of its own' });
    if (name.includes('/worksheets/') && !sheetFits(part))
      return problem('suspiciousArchive', fileName, {}, { sv: 'ett blad med miljontals celler', en: 'a sheet with millions of cells' });
  }
  return null;
}

function whatElse(names: readonly string[], types: string): { sv: string; en: string } {
  if (/presentationml/u.test(types)) return { sv: 'PowerPoint', en: 'PowerPoint' };
  if (names.includes('mimetype')) return { sv: 'OpenDocument', en: 'OpenDocument' };
  return { sv: 'ett zip-arkiv som inte är Word eller Excel', en: 'a zip archive that is neither Word nor Excel' };
}

function refused(reason: Problem): ReadFile {
  return { ok: false, problem: reason };
}
