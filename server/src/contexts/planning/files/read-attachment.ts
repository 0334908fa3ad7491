import { isZip, openOfficeFile } from '../../../platform/files/office-file.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type FileType, largestAttachmentBytes, officeFileType, plainFileType, safeFileName } from '../domain/attachment.ts';

export type ReadAttachment = { fileName: string; mediaType: string; bytes: Buffer };

const unreadable = (reasonSv: string, reasonEn: string): AppError => new AppError('unreadableFile', { reasonSv, reasonEn });

const typeOf = async (bytes: Buffer): Promise<FileType> => {
  const plain = plainFileType(bytes);
  if (plain !== undefined) return plain;
  // Unpacked under limits, so that nobody is handed a bomb by us.
  const office = isZip(bytes) ? officeFileType((await openOfficeFile(bytes)).names) : undefined;
  if (office !== undefined) return office;
  throw unreadable(
    'den är av ett slag som inte tas emot. Välj en PDF, en bild (PNG eller JPEG) eller en Word-, Excel- eller PowerPoint-fil utan makron.',
    'it is of a kind that is not taken. Choose a PDF, a picture (PNG or JPEG) or a Word, Excel or PowerPoint file without macros.',
  );
};

/** A file that somebody attaches: its kind is told by its content, never by its name. Throws `tooLarge` and `unreadableFile`. */
export const readAttachment = async ({ fileName, bytes }: { fileName: string; bytes: Buffer }): Promise<ReadAttachment> => {
  if (bytes.length === 0) throw unreadable('den är tom.', 'it is empty.');
  if (bytes.length > largestAttachmentBytes) throw new AppError('tooLarge', { limit: `${largestAttachmentBytes / 1024 / 1024} MB` });
  const type = await typeOf(bytes);
  return { fileName: safeFileName(fileName, type), mediaType: type.mediaType, bytes };
};
