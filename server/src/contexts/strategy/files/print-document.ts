import type { Block, PrintedDocument } from '../../../platform/files/document/printed-document.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { DocumentKind, VersionStatus } from '../domain/document.ts';
import type { TextBlock } from '../domain/section.ts';
import { documentWords } from './document-words.ts';

export type PrintedVersion = {
  title: string;
  kind: DocumentKind;
  hostName: string;
  colour: string;
  label: string;
  status: VersionStatus;
  validFrom: string | null;
  validTo: string | null;
  decidedBy: string;
  decidedOn: string | null;
  diaryNumber: string;
  writtenBy: string;
  sections: readonly { level: number; number: string; heading: string; blocks: readonly TextBlock[] }[];
};

const levelOf = (level: number): 1 | 2 | 3 => (level === 1 ? 1 : level === 2 ? 2 : 3);

const sectionBlocks = ({ level, number, heading, blocks }: PrintedVersion['sections'][number]): Block[] => [
  { kind: 'heading', level: levelOf(level), text: `${number} ${heading}` },
  ...blocks.map((block): Block => (block.kind === 'list' ? { kind: 'list', items: block.items } : { kind: 'paragraph', text: block.text })),
];

const factsOf = (version: PrintedVersion, locale: Locale): string => {
  const words = documentWords[locale];
  const { decidedBy, decidedOn, diaryNumber, writtenBy } = version;
  return [
    decidedBy === '' ? '' : words.decided(decidedBy, decidedOn),
    diaryNumber === '' ? '' : words.diary(diaryNumber),
    writtenBy === '' ? '' : words.writtenBy(writtenBy),
  ]
    .filter((fact) => fact !== '')
    .join('. ');
};

/** A version as a document with contents and `sida n (N)`: whose, which version, from when, decided by whom. */
export const printVersion = (version: PrintedVersion, locale: Locale): PrintedDocument => {
  const words = documentWords[locale];
  const { title, kind, hostName, colour, label, status, validFrom, validTo, diaryNumber, sections } = version;
  const period = [validFrom === null ? '' : words.validFrom(validFrom), validTo === null ? '' : words.validTo(validTo)];
  const which = [words.version(label), ...(status === 'inForce' || status === 'coming' ? [] : [words.statuses[status]]), ...period];
  const facts = factsOf(version, locale);
  return {
    locale,
    title,
    byline: [hostName, ...which].filter((part) => part !== '').join(' · '),
    author: hostName,
    subject: words.kinds[kind],
    marking: [diaryNumber === '' ? '' : words.diary(diaryNumber), words.version(label)].filter((part) => part !== '').join(' · '),
    colour,
    contents: words.contents,
    blocks: [...(facts === '' ? [] : [{ kind: 'note' as const, text: facts }]), ...sections.flatMap(sectionBlocks)],
  };
};
