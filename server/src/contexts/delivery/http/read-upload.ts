import type { FastifyRequest } from 'fastify';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Upload } from '../use-cases/member-upload.ts';

/** The file of a multipart form, or the text of a JSON body. A file that is too large throws `tooLarge`. */
export const readUploadFrom = async (request: FastifyRequest, body: { text: string } | null | undefined): Promise<Upload> => {
  if (body?.text !== undefined) return { fileName: 'text', bytes: Buffer.from(body.text, 'utf8') };
  const file = request.isMultipart() ? await request.file() : undefined;
  if (file === undefined) throw new AppError('unreadableFile', { reasonSv: 'ingen fil valdes.', reasonEn: 'no file was chosen.' });
  const bytes = await file.toBuffer();
  if (bytes.length === 0) throw new AppError('unreadableFile', { reasonSv: 'den är tom.', reasonEn: 'it is empty.' });
  return { fileName: file.filename, bytes };
};
