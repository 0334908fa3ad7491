import type { FastifyRequest } from 'fastify';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { UploadedFile } from '../use-cases/keep-item.ts';

/** The file of a multipart form, with the fields that came before it. A file that is too large throws `tooLarge`. */
export const readUpload = async (request: FastifyRequest): Promise<{ file: UploadedFile; field: (name: string) => string }> => {
  const part = request.isMultipart() ? await request.file() : undefined;
  if (part === undefined) throw new AppError('unreadableFile', { reasonSv: 'ingen fil valdes.', reasonEn: 'no file was chosen.' });
  const bytes = await part.toBuffer();
  if (bytes.length === 0) throw new AppError('unreadableFile', { reasonSv: 'den är tom.', reasonEn: 'it is empty.' });
  const field = (name: string): string => {
    const found = part.fields[name];
    const one = Array.isArray(found) ? found[0] : found;
    return one !== undefined && one.type === 'field' && typeof one.value === 'string' ? one.value : '';
  };
  return { file: { fileName: part.filename, bytes }, field };
};
