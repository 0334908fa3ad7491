import { readEmailAddress } from '../../../../vocabulary/email-address.ts';
import { readOrganisationNumber } from '../../../../vocabulary/organisation-number.ts';
import { readPersonalNumber } from '../../../../vocabulary/personal-number.ts';

export const memberFields = ['name', 'firstName', 'lastName', 'email', 'mobile', 'personalNumber', 'organisationNumber', 'locale'] as const;
export type MemberField = (typeof memberFields)[number];
export type Column = { header: string; field: MemberField | null };
/** `firstRow` is the index of the first row with data. */
export type Columns = { columns: Column[]; firstRow: number };

const headers: Record<MemberField, readonly string[]> = {
  name: [
    'namn',
    'name',
    'fullständigt namn',
    'full name',
    'för- och efternamn',
    'förnamn och efternamn',
    'mottagare',
    'recipient',
    'kontakt',
    'kontaktperson',
    'contact',
    'person',
    'medlem',
    'member',
    'företag',
    'company',
    'organisation',
    'förening',
    'association',
    'skola',
  ],
  firstName: ['förnamn', 'fornamn', 'tilltalsnamn', 'first name', 'firstname', 'given name', 'givenname'],
  lastName: ['efternamn', 'last name', 'lastname', 'surname', 'family name', 'familyname'],
  email: [
    'e-post',
    'epost',
    'e-postadress',
    'epostadress',
    'mejl',
    'mejladress',
    'mail',
    'mailadress',
    'email',
    'e-mail',
    'email address',
    'e-mail address',
    'mailto',
    'e-post arbete',
  ],
  mobile: [
    'mobil',
    'mobilnummer',
    'mobiltelefon',
    'mobilnr',
    'telefon',
    'telefonnummer',
    'tel',
    'tfn',
    'mobile',
    'mobile number',
    'mobile phone',
    'phone',
    'phone number',
    'cell',
  ],
  personalNumber: [
    'personnummer',
    'personnr',
    'pnr',
    'person nr',
    'födelsenummer',
    'samordningsnummer',
    'person-/organisationsnummer',
    'personnummer/organisationsnummer',
    'person- eller organisationsnummer',
    'identitetsnummer',
    'id-nummer',
    'personal number',
    'personal identity number',
    'national id',
    'ssn',
  ],
  organisationNumber: [
    'organisationsnummer',
    'orgnummer',
    'orgnr',
    'org nr',
    'org.nr',
    'org-nr',
    'organisation number',
    'organization number',
    'company number',
    'org number',
  ],
  locale: ['språk', 'sprak', 'language', 'lang', 'locale'],
};

const fieldOf = new Map<string, MemberField>(memberFields.flatMap((field) => headers[field].map((header) => [header, field] as const)));

const tidy = (header: string): string =>
  header
    .toLocaleLowerCase('sv')
    .replaceAll(/\([^()]*\)/g, ' ')
    .replaceAll(/[_\s]+/g, ' ')
    .replaceAll(/[:*.]+$/g, '')
    .trim();

const readHeader = (cells: readonly string[]): Column[] => {
  const taken = new Set<MemberField>();
  return cells.map((header) => {
    const field = fieldOf.get(tidy(header)) ?? null;
    // Two columns of one kind: the first one counts, the other is listed as not read.
    if (field === null || taken.has(field)) return { header, field: null };
    taken.add(field);
    return { header, field };
  });
};

const isValue = (cell: string): boolean => readEmailAddress(cell) !== undefined || /\d{6}/.test(cell);

/** The header stands within the first rows: a row with a known word and no address or number in it. */
const findHeader = (rows: readonly (readonly string[])[]): number =>
  rows.slice(0, 10).findIndex((cells) => !cells.some(isValue) && readHeader(cells).some(({ field }) => field !== null));

const kinds: readonly [MemberField, (cell: string) => boolean][] = [
  ['email', (cell) => readEmailAddress(cell) !== undefined],
  ['personalNumber', (cell) => readPersonalNumber(cell).ok],
  ['organisationNumber', (cell) => readOrganisationNumber(cell).ok],
  ['mobile', (cell) => /^(?:\+46|0046|0)?7[\d\s()-]{7,14}$/.test(cell)],
  ['locale', (cell) => /^(?:sv|en|svenska|engelska|swedish|english)$/i.test(cell)],
];

const kindOf = (cells: readonly string[]): MemberField | null => {
  const filled = cells.filter((cell) => cell !== '');
  const found = kinds.find(([, fits]) => filled.filter(fits).length > filled.length * 0.6);
  return filled.length === 0 ? null : (found?.[0] ?? null);
};

/** Without a header the cells tell: addresses and numbers by their form; the first text is the name, or first and last name. */
const recogniseByContent = (rows: readonly (readonly string[])[]): Columns => {
  const sample = rows.slice(0, 200);
  const width = Math.max(0, ...sample.map((cells) => cells.length));
  const fields: (MemberField | null)[] = [];
  for (let index = 0; index < width; index++) {
    const field = kindOf(sample.map((cells) => cells[index] ?? ''));
    fields.push(field !== null && fields.includes(field) ? null : field);
  }
  const texts = fields.flatMap((field, index) =>
    field === null && sample.some((cells) => /\p{L}/u.test(cells[index] ?? '')) ? [index] : [],
  );
  const [first, second] = texts;
  if (first !== undefined && second === first + 1 && sample.every((cells) => !/\s/.test(cells[first] ?? ''))) {
    fields[first] = 'firstName';
    fields[second] = 'lastName';
  } else if (first !== undefined) fields[first] = 'name';
  return { columns: fields.map((field) => ({ header: '', field })), firstRow: 0 };
};

/** Tells which column holds what, by header in Swedish or English, or by content when there is none. */
export const recogniseColumns = (rows: readonly (readonly string[])[]): Columns => {
  const header = findHeader(rows);
  const cells = rows[header];
  return cells === undefined ? recogniseByContent(rows) : { columns: readHeader(cells), firstRow: header + 1 };
};
