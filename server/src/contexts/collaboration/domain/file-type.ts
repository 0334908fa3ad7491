// What may be kept in the room: told by its content, never only by its name or by the browser.
const zipKinds: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

const startsWith = (bytes: Uint8Array, ...wanted: number[]): boolean => wanted.every((byte, index) => bytes[index] === byte);
const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

const extensionOf = (fileName: string): string => /\.([a-z0-9]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';

/** Text that is UTF-8 and holds no control characters. */
const readText = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
};

/** Scripts, handlers, outside addresses and entities have no business in a picture. */
const isSafeSvg = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/i.test(text) &&
  !/<!DOCTYPE|<!ENTITY|<script|<foreignObject|<iframe|<embed|<object|\bon[a-z]+\s*=|javascript:|<\?xml-stylesheet|@import|(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg);)/i.test(
    text,
  );

/** The media type of a file that may be kept; undefined for anything else, and `unsafe` for a picture that carries a program. */
export const recogniseFile = (fileName: string, bytes: Uint8Array): string | undefined => {
  const extension = extensionOf(fileName);
  if (ascii(bytes, 0, 5) === '%PDF-') return extension === 'pdf' ? 'application/pdf' : undefined;
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return extension === 'png' ? 'image/png' : undefined;
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return ['jpg', 'jpeg'].includes(extension) ? 'image/jpeg' : undefined;
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return zipKinds[extension];
  const text = readText(bytes);
  if (text === undefined) return undefined;
  if (extension === 'svg') return isSafeSvg(text) ? 'image/svg+xml' : 'unsafe';
  if (extension === 'txt') return 'text/plain; charset=utf-8';
  return extension === 'csv' ? 'text/csv; charset=utf-8' : undefined;
};

export const keptExtensions = ['pdf', 'docx', 'xlsx', 'pptx', 'png', 'jpg', 'jpeg', 'svg', 'txt', 'csv'] as const;
