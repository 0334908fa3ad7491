import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPlanFile } from '../../src/contexts/planning/files/read-plan-file.ts';
import { openZip } from '../../src/platform/files/open-zip.ts';
import { writeZip } from '../../src/platform/files/write-zip.ts';
import { archive, excelFile, wordFile } from './plan-document-office-files.ts';

async function refusal(bytes: Buffer, name: string) {
  const file = await readPlanFile(bytes, name);
  return file.ok ? null : file.problem;
}

const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');

describe('A file that cannot be read is refused with what to do about it', () => {
  const word = wordFile([{ text: 'Chefer:' }]);

  it.each([
    ['an empty file', Buffer.alloc(0), 'emptyFile', 'tom'],
    ['only blanks', Buffer.from(' \n\t\n'), 'emptyFile', 'tom'],
    ['more than 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'tooLarge', '20 MB'],
    ['bytes of no kind', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 32)), 'unsupportedFormat', 'inte text'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'unsupportedFormat', 'bild'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'unsupportedFormat', 'PDF'],
    ['rich text', Buffer.from('{\\rtf1 Chefer}'), 'unsupportedFormat', 'RTF'],
    ['a password', Buffer.concat([ole, Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')]), 'protectedFile', 'lösenord'],
    ['old Word', Buffer.concat([ole, Buffer.alloc(504), Buffer.from('WordDocument', 'utf16le')]), 'oldFormat', '.docx'],
    ['old Excel', Buffer.concat([ole, Buffer.alloc(504), Buffer.from('Workbook', 'utf16le')]), 'oldFormat', '.xlsx'],
    ['a zip of something else', archive({ 'readme.txt': 'hej' }), 'unsupportedFormat', 'zip-arkiv'],
    [
      'OpenDocument',
      archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'unsupportedFormat',
      'OpenDocument',
    ],
    ['half a Word file', word.subarray(0, word.length / 2), 'damagedFile', 'skadad'],
    [
      'Word without a document',
      archive({ '[Content_Types].xml': '<Types>wordprocessingml.document.main</Types>' }),
      'damagedFile',
      'skadad',
    ],
    [
      'XML with entities',
      archive({ '[Content_Types].xml': '<!DOCTYPE a [<!ENTITY b "c">]><Types/>' }),
      'suspiciousArchive',
      'definitioner',
    ],
    ['JSON that breaks off', Buffer.from('{"plan": ['), 'invalidJson', 'JSON'],
  ])('%s', async (name, bytes, code, remedy) => {
    const found = await refusal(bytes, name.startsWith('JSON') ? 'plan.json' : 'plan.docx');
    expect(found).toMatchObject({ code, severity: 'error', message_sv: expect.stringContaining(remedy) });
    expect(found?.message_en).toMatch(/\. |again/u);
  });

  it('a sheet with one cell far out, which would unfold to billions', async () => {
    const xlsx = await excelFile([{ name: 'Blad1', rows: [['Målgrupp', 'Budskap']] }]);
    const opened = await openZip(xlsx, () => true);
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    const parts = new Map(
      [...opened.parts].map(([name, part]) => [
        name,
        name.includes('worksheets/') ? Buffer.from(part.toString().replace('"B1"', '"XFD1048576"')) : part,
      ]),
    );
    expect(await refusal(writeZip(parts), 'plan.xlsx')).toMatchObject({
      code: 'suspiciousArchive',
      message_sv: expect.stringContaining('celler'),
    });
  });
});

describe('An archive that unpacks to far more than it is', () => {
  const limits = { entries: 3, totalBytes: 50_000, partBytes: 50_000, ratio: 10 };
  const everything = () => true;

  it('is refused by the sizes it declares', async () => {
    expect(await openZip(packed({ 'a.xml': Buffer.alloc(60_000) }), everything, limits)).toMatchObject({ kind: 'suspicious' });
  });

  it('is refused by what it really holds when it lies about that', async () => {
    expect(await openZip(packed({ 'a.xml': Buffer.alloc(60_000) }, 100), everything, limits)).toMatchObject({ kind: 'suspicious' });
  });

  it('is refused when it has too many parts', async () => {
    const many = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, Buffer.from(name)]));
    expect(await openZip(packed(many), everything, limits)).toMatchObject({ kind: 'suspicious' });
  });

  it('is refused in full size too, quickly', async () => {
    const bomb = packed({ '[Content_Types].xml': Buffer.from('wordprocessingml'), 'word/document.xml': Buffer.alloc(60 * 1024 * 1024) });
    expect(await refusal(bomb, 'plan.docx')).toMatchObject({ code: 'suspiciousArchive' });
  });

  it('or was changed on the way is damaged', async () => {
    const bytes = packed({ 'a.xml': Buffer.from('Chefer och andra') });
    bytes[38] = (bytes[38] ?? 0) ^ 0xff;
    expect(await openZip(bytes, everything)).toMatchObject({ kind: 'damaged' });
  });

  it('is opened when it is honest and small', async () => {
    const opened = await openZip(
      packed({ 'a.xml': Buffer.from('Chefer'), 'b.png': Buffer.from('x') }),
      (name) => name.endsWith('.xml'),
      limits,
    );
    expect(opened).toMatchObject({ kind: 'opened', names: ['a.xml', 'b.png'] });
    expect(opened.kind === 'opened' && opened.parts.get('a.xml')?.toString()).toBe('Chefer');
  });
});

/** A compressed archive; `declaredBytes` is what it claims its parts unpack to. */
function packed(parts: Record<string, Buffer>, declaredBytes?: number): Buffer {
  const stored = writeZip(new Map(Object.entries(parts).map(([name, content]) => [name, deflateRawSync(content)])));
  const sizes = Object.values(parts).map((content) => declaredBytes ?? content.length);
  let index = 0;
  for (let at = stored.indexOf('PK\u0001\u0002'); at >= 0; at = stored.indexOf('PK\u0001\u0002', at + 4)) {
    stored.writeUInt16LE(8, at + 10);
    stored.writeUInt32LE(crcOf(Object.values(parts)[index] ?? Buffer.alloc(0)), at + 16);
    stored.writeUInt32LE(sizes[index] ?? 0, at + 24);
    index += 1;
  }
  return stored;
}

function crcOf(content: Buffer): number {
  const whole = writeZip(new Map([['', content]]));
  return whole.readUInt32LE(14);
}
