import { writeZip } from '../../../platform/files/write-zip.ts';

export type PackedPart = { title: string; text: string; url: string | null; fileName: string | null; content: Buffer | null };

const asFileName = (title: string): string =>
  title
    .replaceAll(/[\u0000-\u001f"<>:|?*\\/]/g, '')
    .trim()
    .slice(0, 80) || 'text';

const unusedName = (wanted: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  const dot = wanted.lastIndexOf('.');
  const [stem, ending] = dot <= 0 ? [wanted, ''] : [wanted.slice(0, dot), wanted.slice(dot)];
  for (let number = 2; ; number++) {
    const name = `${stem} (${number})${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
};

const fileOf = ({ title, text, url, fileName, content }: PackedPart): { name: string; content: Buffer } => {
  if (content !== null) return { name: fileName ?? asFileName(title), content };
  // A byte order mark, so that Notepad reads å, ä and ö.
  return { name: `${asFileName(title)}.txt`, content: Buffer.from(`\ufeff${title}\r\n\r\n${url ?? text}\r\n`, 'utf8') };
};

/** One archive with a page that tells what is in it. Two files of the same name both get in. */
export const writePackage = (
  parts: readonly PackedPart[],
  readMe: (names: readonly string[]) => { name: string; text: string },
): Buffer => {
  const files = new Map<string, Buffer>();
  const taken = new Set<string>();
  for (const part of parts) {
    const { name, content } = fileOf(part);
    const free = unusedName(name, taken);
    taken.add(free.toLowerCase());
    files.set(free, content);
  }
  const first = readMe([...files.keys()]);
  return writeZip(new Map([[first.name, Buffer.from(`\ufeff${first.text}`, 'utf8')], ...files]));
};
