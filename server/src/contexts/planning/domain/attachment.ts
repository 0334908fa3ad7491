export const attachmentKinds = ['document', 'figure', 'template', 'filled'] as const;
/** `filled`: a template that an organisation has filled in for itself. */
export type AttachmentKind = (typeof attachmentKinds)[number];

export const attachmentVisibilities = ['own', 'network', 'public'] as const;
export type AttachmentVisibility = (typeof attachmentVisibilities)[number];

export const largestAttachmentBytes = 10 * 1024 * 1024;

const begins = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

const office: readonly { part: string; mediaType: string; extension: string }[] = [
  { part: 'word/document.xml', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx' },
  { part: 'xl/workbook.xml', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
  {
    part: 'ppt/presentation.xml',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extension: 'pptx',
  },
];

export type FileType = { mediaType: string; extension: string };

/** What the first bytes say that a file is; its name says nothing. Undefined for what is not taken, Office files aside. */
export const plainFileType = (bytes: Uint8Array): FileType | undefined => {
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return { mediaType: 'application/pdf', extension: 'pdf' };
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return { mediaType: 'image/png', extension: 'png' };
  if (begins(bytes, 0xff, 0xd8, 0xff)) return { mediaType: 'image/jpeg', extension: 'jpg' };
  return undefined;
};

/** Which Office file an archive is, by the parts in it. One with macros in it is not taken. */
export const officeFileType = (parts: readonly string[]): FileType | undefined => {
  if (parts.some((part) => /vbaProject\.bin$/iu.test(part))) return undefined;
  const found = office.find(({ part }) => parts.includes(part));
  return found === undefined ? undefined : { mediaType: found.mediaType, extension: found.extension };
};

/** A name that any file system takes, with the extension that the content says. */
export const safeFileName = (given: string, { extension }: FileType): string => {
  const base = given
    .replace(/^.*[\\/]/u, '')
    .replace(/\.[^.]{0,10}$/u, '')
    .replaceAll(/[^\p{L}\p{N} ._()-]/gu, '_')
    .trim()
    .slice(0, 100);
  return `${base === '' ? 'dokument' : base}.${extension}`;
};
