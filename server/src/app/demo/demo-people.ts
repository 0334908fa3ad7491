import type { PersonalNumber } from '../../vocabulary/personal-number.ts';
import type { Role } from '../../vocabulary/role.ts';

/**
 * Demo identities. The personal numbers come from Skatteverket's published test series (testpersonnummer),
 * which belong to nobody. The organisations are invented.
 */
export type DemoPerson = {
  key: string;
  name: string;
  personalNumber: PersonalNumber;
  email: string;
  roles: Partial<Record<DemoOrganisationKey, Role[]>>;
  signsFor?: DemoOrganisationKey[];
  /** What this identity shows, in one line. */
  can: string;
};

export const demoOrganisations = {
  storsjo: { name: 'Storsjö kommun', kind: 'municipality', number: '2120000019', colour: '#3a2f6b' },
  granvik: { name: 'Granviks kommun', kind: 'municipality', number: '2120000027', colour: '#7a3b12' },
  lansmyndigheten: { name: 'Länsmyndigheten', kind: 'authority', number: '2021000019', colour: '#0d4f6e' },
  segel: { name: 'Sjöbo Segelsällskap', kind: 'association', number: '8020000017', colour: '#1d5142' },
  idrott: { name: 'Storsjöbygdens idrottsförbund', kind: 'association', number: '8020000025', colour: '#8a3324' },
} as const;

export type DemoOrganisationKey = keyof typeof demoOrganisations;

const number = (digits: string): PersonalNumber => digits as PersonalNumber;

export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'karin',
    name: 'Karin Lindqvist',
    personalNumber: number('198101052382'),
    email: 'karin.lindqvist@storsjo.example',
    roles: { storsjo: ['manage'] },
    can: 'local project manager in Storsjö: plans, writes, sends, manages',
  },
  {
    key: 'ahmed',
    name: 'Ahmed Rashid',
    personalNumber: number('198101032384'),
    email: 'ahmed.rashid@storsjo.example',
    roles: { storsjo: ['write'] },
    can: 'communicator in Storsjö: plans and writes, does not send',
  },
  {
    key: 'maria',
    name: 'Maria Sund',
    personalNumber: number('195303231855'),
    email: 'maria.sund@lansmyndigheten.example',
    roles: { lansmyndigheten: ['manage', 'editor'], storsjo: ['see'] },
    can: 'editor-in-chief at the host authority; may look in Storsjö',
  },
  {
    key: 'olle',
    name: 'Olle Berg',
    personalNumber: number('198101012386'),
    email: 'olle.berg@granvik.example',
    roles: { granvik: ['manage'] },
    can: 'project manager in Granvik, another municipality of the same service',
  },
  {
    key: 'sofia',
    name: 'Sofia Hedlund',
    personalNumber: number('198101042383'),
    email: 'sofia.hedlund@idrottsforbundet.example',
    roles: { idrott: ['manage'] },
    can: 'runs Storsjöbygdens idrottsförbund, a partner: is asked into a campaign and answers',
  },
  {
    key: 'astrid',
    name: 'Astrid Nyström',
    personalNumber: number('192705178354'),
    email: 'astrid.nystrom@post.example',
    roles: {},
    signsFor: ['segel'],
    can: 'citizen with a mailbox; signs for Sjöbo Segelsällskap',
  },
  {
    key: 'elias',
    name: 'Elias Holm',
    personalNumber: number('197710182382'),
    email: 'elias.holm@post.example',
    roles: {},
    can: 'citizen without a mailbox: opens one',
  },
];
