import { AppError } from '../../vocabulary/app-error.ts';
import { openZip } from './open-zip.ts';
import { writeZip } from './write-zip.ts';

const unreadable = (reasonSv: string, reasonEn: string): AppError => new AppError('unreadableFile', { reasonSv, reasonEn });

/** Office files are zip archives: `PK` and a local file header. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

export type OfficeFile = {
  names: readonly string[];
  /** One of the checked parts. */
  part: (name: string) => Buffer | undefined;
  /** The checked parts in a fresh archive: what a reader sees is exactly what was checked. */
  repack: () => Buffer;
};

/**
 * Opens a Word or Excel file for the libraries that read them, which have no limits of their own: unpacked under limits on what is
 * really written, whatever the archive says of itself. Throws `unreadableFile` with the reason and the remedy.
 */
export const openOfficeFile = async (bytes: Uint8Array): Promise<OfficeFile> => {
  const zip = await openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), (name) => /\.(?:xml|rels)$/iu.test(name));
  if (zip.kind === 'encrypted')
    throw unreadable(
      'den är skyddad med lösenord. Spara den utan lösenord och försök igen.',
      'it is protected by a password. Save it without one and try again.',
    );
  if (zip.kind === 'damaged')
    throw unreadable(
      'den är skadad eller ofullständig. Öppna den i Excel eller Word, spara om den och försök igen.',
      'it is damaged or incomplete. Open it in Excel or Word, save it again and try once more.',
    );
  const isUnsafe = zip.kind === 'opened' && [...zip.parts.values()].some((part) => part.includes('<!DOCTYPE') || part.includes('<!ENTITY'));
  if (zip.kind === 'suspicious' || isUnsafe)
    throw unreadable(
      'den är orimligt stor när den packas upp, eller innehåller sådant som inget Office-program skriver. Spara om den och försök igen.',
      'it is unreasonably large when unpacked, or holds what no Office program writes. Save it again and try once more.',
    );
  return { names: zip.names, part: (name) => zip.parts.get(name), repack: () => writeZip(zip.parts) };
};
