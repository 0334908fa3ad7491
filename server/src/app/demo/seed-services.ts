import { keepSignUpSheet, publishGroupPage } from '#participation';
import { attachFigure, type DescribedStructure, describeGroup, keepProjectGroup, planActivity, tagParts } from '#planning';
import { addConnection, addPart, addSupportLevel } from '#services';
import type { Tx } from '../../platform/database/database.ts';
import type { MemberActor } from '../../vocabulary/actor.ts';
import { calendarDateOf } from '../../vocabulary/calendar-date.ts';
import type { Id } from '../../vocabulary/id.ts';

type Actors = { karin: MemberActor; olle: MemberActor; maria: MemberActor };

const dayFromNow = (days: number): string => calendarDateOf(new Date(Date.now() + days * 86_400_000));

const connection = {
  visibility: 'network' as const,
  description: '',
  url: '',
  audiences: [] as string[],
  yearlyVolume: null,
  carries: 'unknown' as const,
  how: '',
};

/** What the organisations of the demo have connected: some of it carries the message, some does not yet. */
const connect = async (tx: Tx, { karin, olle, maria }: Actors): Promise<void> => {
  const clubs = ['föreningar'];
  await addConnection(tx, karin, {
    ...connection,
    kind: 'mailing',
    name: 'Faktura för lokalhyra',
    audiences: clubs,
    yearlyVolume: 4200,
    carries: 'yes',
    how: 'En rad i sidfoten med adressen till bokningen',
  });
  await addConnection(tx, karin, {
    ...connection,
    kind: 'flow',
    name: 'Bekräftelse på bidragsansökan',
    audiences: clubs,
    yearlyVolume: 950,
    carries: 'no',
    how: 'Texten ligger i det gamla systemet och byts ut vid driftstart',
  });
  await addConnection(tx, karin, {
    ...connection,
    kind: 'mailing',
    name: 'Brev om förskoleplats',
    audiences: ['vårdnadshavare'],
    carries: 'planned',
  });
  await addConnection(tx, olle, {
    ...connection,
    kind: 'service',
    name: 'Föreningsregistret',
    description: 'Här anmäler föreningen ny styrelse',
    url: 'https://granvik.example/foreningsregistret',
    audiences: [...clubs, 'allmänheten'],
  });
  await addConnection(tx, maria, {
    ...connection,
    kind: 'service',
    name: 'Länets lokalkarta',
    description: 'Alla hallar och planer i länet på en karta',
    url: 'https://lansmyndigheten.example/lokalkartan',
    audiences: ['allmänheten', ...clubs],
    carries: 'yes',
    how: 'Länkar till bokningen från varje lokal',
  });
};

const addSupport = async (tx: Tx, { karin, maria }: Actors): Promise<void> => {
  await addSupportLevel(tx, karin, {
    visibility: 'public',
    name: 'Kontaktcenter i Storsjö',
    helpsWith: 'Inloggning, frågor om bokningar och bidrag',
    contact: '0600-12 34 00',
    hours: 'Vardagar 8–17',
  });
  await addSupportLevel(tx, karin, {
    visibility: 'own',
    name: 'Superanvändare på förvaltningen',
    helpsWith: 'Hur ett ärende handläggs',
    contact: 'superanvandare@storsjo.example',
    hours: 'Vardagar 9–15',
  });
  await addSupportLevel(tx, maria, {
    visibility: 'network',
    name: 'Tjänstens gemensamma support',
    helpsWith: 'Fel i tjänsten som lokal support inte kan lösa',
    contact: '010-22 33 44',
    hours: 'Vardagar 7–18',
  });
};

const find = (structure: DescribedStructure, word: RegExp): Id | undefined => structure.audiences.find(({ name }) => word.test(name))?.id;

const tag = async (tx: Tx, karin: MemberActor, structure: DescribedStructure, booking: Id, grants: Id): Promise<void> => {
  for (const { id: subjectId, title, summary } of structure.messages) {
    const isGrants = /bidrag/iu.test(title + summary);
    const isBooking = /bok|lokal|hall/iu.test(title + summary);
    if (isGrants !== isBooking) await tagParts(tx, karin, { kind: 'message', subjectId, partIds: [isGrants ? grants : booking] });
  }
  const caretakers = find(structure, /^Vaktmästare/u);
  if (caretakers !== undefined) await tagParts(tx, karin, { kind: 'audience', subjectId: caretakers, partIds: [booking] });
};

const describePeople = async (tx: Tx, karin: MemberActor, structure: DescribedStructure): Promise<void> => {
  const describe = async (word: RegExp, impact: 'small' | 'large', accessNeeds: ('easyRead' | 'otherLanguages')[], languages: string) => {
    const audienceId = find(structure, word);
    if (audienceId !== undefined) await describeGroup(tx, karin, { audienceId, impact, accessNeeds, languages });
  };
  await describe(/^Vaktmästare/u, 'large', ['easyRead'], '');
  await describe(/^Civilsamhället/u, 'large', ['easyRead', 'otherLanguages'], 'Engelska, arabiska, somaliska');
  await describe(/^Lärare/u, 'small', [], '');
};

/** Parts, support and what is connected; and what a plan makes of them: tags, a project group, a group's page, a meeting to sign up for. */
export const seedServices = async (tx: Tx, programmeId: Id, structure: DescribedStructure, actors: Actors): Promise<void> => {
  const { karin, maria } = actors;
  const booking = await addPart(tx, maria, { name: 'Bokning', description: 'Hallar, planer och lokaler' });
  const grants = await addPart(tx, maria, { name: 'Bidrag', description: 'Ansökan, beslut och utbetalning till föreningar' });
  await addSupport(tx, actors);
  await connect(tx, actors);
  await tag(tx, karin, structure, booking.id, grants.id);
  await describePeople(tx, karin, structure);
  await keepProjectGroup(tx, karin, {
    programmeId,
    members: [
      { role: 'Projektledare', name: 'Karin Lindqvist', contact: 'karin.lindqvist@storsjo.example' },
      { role: 'Kommunikatör', name: 'Ahmed Rashid', contact: 'ahmed.rashid@storsjo.example' },
    ],
  });
  const [first] = structure.messages;
  if (first !== undefined)
    await attachFigure(tx, karin, { messageId: first.id, title: 'Kostnad per år', figure: '1,2 miljoner kronor', visibility: 'network' });
  await openToClubs(tx, karin, programmeId, structure);
};

const openToClubs = async (tx: Tx, karin: MemberActor, programmeId: Id, structure: DescribedStructure): Promise<void> => {
  const audienceId = find(structure, /^Civilsamhället/u);
  if (audienceId === undefined) return;
  const needIds = structure.needs.filter((need) => need.audienceId === audienceId).map(({ id }) => id);
  const { id: activityId } = await planActivity(tx, karin, {
    programmeId,
    title: 'Föreningskväll om den nya tjänsten',
    type: 'meeting',
    needIds: needIds.slice(0, 2),
    plannedDate: dayFromNow(24),
    responsiblePersonId: karin.personId,
  });
  await keepSignUpSheet(tx, karin, {
    activityId,
    isOpen: true,
    place: 'Föreningarnas hus, stora salen',
    information: 'Vi visar hur man bokar och söker bidrag. Kaffe och smörgås finns.',
    seats: 60,
    lastDay: dayFromNow(22),
    notes: '',
    areNotesPublic: false,
    revision: 0,
  });
  await publishGroupPage(tx, karin, {
    audienceId,
    introduction: 'Här samlar vi allt som rör föreningarnas byte till den nya tjänsten för bokning och bidrag.',
    contact: 'Föreningsservice, 0600-12 34 10',
    revision: 0,
  });
};
