/** Something that somebody has learnt, with what tells whether it is about the same. */
export type Lesson = {
  kind: 'note' | 'campaign';
  id: string;
  title: string;
  text: string;
  organisationName: string;
  /** The kind of activity, or the channel, that it is about; none is about any. */
  about: readonly string[];
  audiences: readonly string[];
  /** Everything that it says, to find a group’s name in. */
  words: string;
};

export type Planned = { type: string; channel: string; audiences: readonly string[] };

const longest = 220;

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** The same group weighs more than the same kind: what works is mostly about who is met. */
const weigh = ({ about, audiences, words }: Lesson, planned: Planned): number => {
  const named = planned.audiences.map(plain).filter((name) => name !== '');
  const isSameGroup = audiences.some((one) => named.includes(plain(one)));
  const isNamed = named.some((name) => plain(words).includes(name));
  const isSameKind = about.includes(planned.type) || about.includes(planned.channel);
  return (isSameGroup ? 4 : isNamed ? 3 : 0) + (isSameKind ? 2 : 0);
};

/** The first lines of a text, cut between words. */
export const inShort = (text: string): string => {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return flat.length <= longest ? flat : `${flat.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
};

/** What fits what is being planned, closest first; what is about something else is left out. */
export const lessonsFor = (lessons: readonly Lesson[], planned: Planned, most: number): Lesson[] =>
  lessons
    .map((lesson) => ({ lesson, weight: weigh(lesson, planned) }))
    .filter(({ weight }) => weight > 0)
    // Sorting keeps the order of those that weigh the same: the latest first.
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, most)
    .map(({ lesson }) => lesson);
