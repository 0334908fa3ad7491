import { AppError } from '../../vocabulary/app-error.ts';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** Office files are zip archives: `PK` and a local file header. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

const broken = (): AppError =>
  new AppError('unreadableFile', {
    reasonSv: 'den är skadad eller ofullständig. Öppna den i Excel eller Word, spara om den och försök igen.',
    reasonEn: 'it is damaged or incomplete. Open it in Excel or Word, save it again and try once more.',
  });

const tooBig = (): AppError =>
  new AppError('unreadableFile', {
    reasonSv: 'den är orimligt stor när den packas upp. Ta bort bilder och tomma blad, eller dela upp den.',
    reasonEn: 'it is unreasonably large when unpacked. Remove pictures and empty sheets, or split it.',
  });

export type ZipLimits = { files: number; unpackedBytes: number };

const usual: ZipLimits = { files: 2000, unpackedBytes: 300 * 1024 * 1024 };

const findEnd = (view: DataView): number => {
  const earliest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= earliest; at--) if (view.getUint32(at, true) === endOfDirectory) return at;
  throw broken();
};

/**
 * Reads the archive's own table of contents (APPNOTE.TXT, 4.3.12) before anything is unpacked, and refuses
 * archives that would unpack to more than is reasonable. Answers the names of the files inside.
 * ZIP64 is refused: no plan or member list needs it.
 */
export const guardZip = (bytes: Uint8Array, limits: ZipLimits = usual): string[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 22) throw broken();
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > limits.files || count === 0xffff) throw tooBig();
  const names: string[] = [];
  let unpacked = 0;
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) throw broken();
    unpacked += view.getUint32(at + 24, true);
    if (unpacked > limits.unpackedBytes) throw tooBig();
    const nameLength = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
};
