import type { ProvenLevel } from './check.ts';

/** People come to meetings, in all their kinds, and to trainings. */
export const hasAttendance = (channel: string): boolean => ['meeting', 'training'].includes(channel);

/** Whoever was there understands it; whoever practised in a training, or passed its skill check, can do it. */
export const provenByAttendance = (type: string, withPractice: boolean): ProvenLevel =>
  type === 'training' && withPractice ? 'canDo' : 'understand';

/** The pasted rows that say anything: names, addresses, or “Namn <adress>”. */
export const readPastedRows = (text: string): { row: string; name: string; email: string | null }[] =>
  text
    .split(/[\n;]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => {
      const email = /[^\s<>,;]+@[^\s<>,;]+/.exec(row)?.[0] ?? null;
      const name = (email === null ? row : row.replace(email, '')).replaceAll(/[<>,\t]/g, ' ');
      return { row, name: name.replaceAll(/\s+/g, ' ').trim(), email };
    });

type Person = { recipientId: string; name: string; email: string | null };
const plain = (text: string): string => text.toLocaleLowerCase('sv');

/** Who the rows mean: by address first, else by the whole name. A name that two members share is left to the one who asks. */
export const matchRows = (rows: ReturnType<typeof readPastedRows>, people: readonly Person[]) => {
  const found = new Set<string>();
  const notFound: string[] = [];
  const several: string[] = [];
  for (const { row, name, email } of rows) {
    const byEmail = people.filter((person) => email !== null && person.email !== null && plain(person.email) === plain(email));
    const matches = byEmail.length > 0 ? byEmail : people.filter((person) => name !== '' && plain(person.name) === plain(name));
    const [only] = matches;
    if (only === undefined) notFound.push(row);
    else if (matches.length > 1) several.push(row);
    else found.add(only.recipientId);
  }
  return { recipientIds: [...found], notFound, several };
};
