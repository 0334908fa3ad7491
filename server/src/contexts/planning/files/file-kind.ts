/** What a file is, told by its content; its name only decides between kinds of text. */
export type FileKind = 'zip' | 'protectedOffice' | 'oldWord' | 'oldExcel' | 'oldOffice' | 'pdf' | 'rtf' | 'picture' | 'other';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

export function fileKind(bytes: Buffer): FileKind {
  if (bytes.subarray(0, 8).equals(OLE)) return oleKind(bytes);
  const head = bytes.toString('latin1', 0, 1024);
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip';
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  return /^(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|BM.{4}\u0000\u0000|II\*\u0000|MM\u0000\*)/su.test(head) ? 'picture' : 'other';
}

/** A password turns a new Office file into the old container, with the file as one encrypted stream. */
function oleKind(bytes: Buffer): FileKind {
  const has = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage') || has('EncryptionInfo')) return 'protectedOffice';
  if (has('WordDocument')) return 'oldWord';
  return has('Workbook') || has('Book') ? 'oldExcel' : 'oldOffice';
}
