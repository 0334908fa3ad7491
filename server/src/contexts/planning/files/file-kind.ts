/** What a file is, told by its content; its name only decides between kinds of text. */
export type FileKind = 'zip' | 'protectedOffice' | 'oldWord' | 'oldExcel' | 'oldOffice' | 'pdf' | 'rtf' | 'picture' | 'other';

const PICTURES = ['89504e47', 'ffd8ff', '47494638', '49492a00', '4d4d002a'].map((hex) => Buffer.from(hex, 'hex'));
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

export function fileKind(bytes: Buffer): FileKind {
  if (bytes.subarray(0, 8).equals(OLE)) return oleKind(bytes);
  const head = bytes.toString('latin1', 0, 1024);
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip';
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  return PICTURES.some((start) => bytes.subarray(0, start.length).equals(start)) ? 'picture' : 'other';
}

/** A password turns a new Office file into the old container, with the file as one encrypted stream. */
function oleKind(bytes: Buffer): FileKind {
  const has = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage') || has('EncryptionInfo')) return 'protectedOffice';
  if (has('WordDocument')) return 'oldWord';
  return has('Workbook') || has('Book') ? 'oldExcel' : 'oldOffice';
}
