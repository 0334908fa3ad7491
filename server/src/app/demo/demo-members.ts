import { demoOrganisations, demoPeople } from './demo-people.ts';

const first = [
  'Anna',
  'Bertil',
  'Camila',
  'Daniel',
  'Elin',
  'Farid',
  'Gunilla',
  'Hanna',
  'Ivar',
  'Jasmin',
  'Karl',
  'Lena',
  'Mohammed',
  'Nora',
  'Oskar',
  'Petra',
  'Rami',
  'Siv',
  'Tove',
  'Ulf',
];
const last = ['Åkesson', 'Bergman', 'Castro', 'Dahl', 'Ek', 'Forsell', 'Granath', 'Hosseini', 'Isaksson', 'Jonsson'];

/** How many invented people each audience has in the demo municipality. */
const sizes: Record<string, number> = {
  'Politiker i aktuella nämnder': 9,
  'Chef IT-avdelning': 1,
  'Förvaltningschef – kultur och fritid': 1,
  'Verksamhetschef – kultur och fritid': 3,
  'Servicecenter/KC': 14,
  'Handläggare för bidrag och bokning': 12,
  'Lokal projektledare': 1,
  'Vaktmästare/anläggningsförvaltare': 18,
  'Kommunikatörer för kultur och fritid': 4,
  'Lärare/skolor/kulturskolor': 16,
  'Civilsamhällets aktörer (föreningar etc.)': 20,
  'Privatpersoner/allmänheten': 6,
};

export type DemoMember = { name: string; email?: string; personalNumber?: string; organisationNumber?: string };

const plain = (name: string): string => name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(' ', '.');

const inventedPeople = (count: number, seed: number): DemoMember[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `${first[(index * 7 + seed) % first.length]} ${last[(index * 3 + seed * 5) % last.length]}`;
    return { name, email: `${plain(name)}.${seed}${index}@storsjo.example` };
  });

const astrid = demoPeople.find(({ key }) => key === 'astrid');

/** Those who also have a digital mailbox in the demo: a citizen, and the association she signs for. */
const withMailbox: Record<string, DemoMember> = {
  'Civilsamhällets aktörer (föreningar etc.)': {
    name: demoOrganisations.segel.name,
    email: 'styrelsen@segel.example',
    organisationNumber: demoOrganisations.segel.number,
  },
  'Privatpersoner/allmänheten': { name: astrid?.name ?? '', personalNumber: astrid?.personalNumber ?? '' },
};

export const demoMembers = (): Map<string, DemoMember[]> =>
  new Map(
    Object.entries(sizes).map(([audience, count], seed) => {
      const known = withMailbox[audience];
      return [audience, [...inventedPeople(count - (known === undefined ? 0 : 1), seed), ...(known === undefined ? [] : [known])]];
    }),
  );
