import type { Block, PrintedDocument } from '../../../platform/files/document/printed-document.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { documentWords } from './document-words.ts';

export type PrintedMeeting = {
  title: string;
  heldOn: string;
  startsAt: string;
  place: string;
  isHeld: boolean;
  serviceName: string;
  hostName: string;
  colour: string;
  agenda: readonly { title: string; note: string }[];
  people: readonly { name: string; organisation: string; answer: 'yes' | 'no' | null; attended: boolean | null }[];
  minutes: string;
  decisions: readonly { text: string; owner: string; dueOn: string | null }[];
};

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const paragraphs = (text: string): Block[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line.trim() }));

const agendaBlocks = ({ agenda }: PrintedMeeting, locale: Locale): Block[] => {
  const words = documentWords[locale];
  if (agenda.length === 0) return [{ kind: 'note', text: words.noAgenda }];
  const items = agenda.map(({ title, note }, index) => `${index + 1}. ${title}${note === '' ? '' : ` – ${note}`}`);
  return [{ kind: 'list', items }];
};

const attendanceBlocks = ({ people }: PrintedMeeting, locale: Locale): Block[] => {
  const words = documentWords[locale];
  const present = people.filter(({ attended }) => attended === true);
  const organisations = new Set(present.map(({ organisation }) => organisation)).size;
  return [
    heading(words.present),
    { kind: 'paragraph', text: words.attendance(present.length, people.length, organisations) },
    {
      kind: 'table',
      caption: words.presentCaption,
      header: [words.name, words.organisation],
      rows: present.map(({ name, organisation }) => [name, organisation]),
    },
  ];
};

const inviteeBlocks = ({ people }: PrintedMeeting, locale: Locale): Block[] => {
  const words = documentWords[locale];
  if (people.length === 0) return [];
  return [
    heading(words.invited),
    {
      kind: 'table',
      caption: words.invited,
      header: [words.name, words.organisation, words.answer],
      rows: people.map(({ name, organisation, answer }) => [name, organisation, words.answers[answer ?? 'none']]),
    },
  ];
};

const decisionBlocks = ({ decisions }: PrintedMeeting, locale: Locale): Block[] => {
  const words = documentWords[locale];
  if (decisions.length === 0) return [heading(words.decisions), { kind: 'paragraph', text: words.noDecisions }];
  return [
    heading(words.decisions),
    {
      kind: 'table',
      caption: words.decisionsCaption,
      header: [words.decision, words.owner, words.due],
      rows: decisions.map(({ text, owner, dueOn }) => [text, owner, dueOn ?? '']),
      widths: [3, 2, 1],
    },
  ];
};

/** The agenda before the meeting; minutes with decisions and attendance after it. */
export const meetingDocument = (meeting: PrintedMeeting, locale: Locale): PrintedDocument => {
  const words = documentWords[locale];
  const kind = meeting.isHeld ? words.minutes : words.agenda;
  const when = words.when(meeting.heldOn, meeting.startsAt);
  const place: Block[] = meeting.place === '' ? [] : [{ kind: 'paragraph', text: `${words.place}: ${meeting.place}` }];
  const before = [heading(words.agenda), ...agendaBlocks(meeting, locale)];
  return {
    locale,
    title: `${kind}: ${meeting.title}`,
    byline: [meeting.hostName, meeting.serviceName, when].join(' · '),
    author: meeting.hostName,
    subject: kind,
    marking: '',
    colour: meeting.colour,
    blocks: meeting.isHeld
      ? [
          ...place,
          ...attendanceBlocks(meeting, locale),
          ...before,
          heading(words.notes),
          ...paragraphs(meeting.minutes),
          ...decisionBlocks(meeting, locale),
        ]
      : [...place, ...before, ...inviteeBlocks(meeting, locale)],
  };
};
