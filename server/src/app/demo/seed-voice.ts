import { addAsset, addBrand, addMessageTest, listMainMessages, measureBrand } from '#language';
import { addAccount, addChannel, proposeChannel, remarkOnChannel, setSavingBasis } from '#network';
import type { Tx } from '../../platform/database/database.ts';
import type { MemberActor } from '../../vocabulary/actor.ts';
import { type CalendarDate, calendarDateOf } from '../../vocabulary/calendar-date.ts';
import type { Id } from '../../vocabulary/id.ts';

const daysAgo = (days: number): CalendarDate => calendarDateOf(new Date(Date.now() - days * 86_400_000));

type People = { karin: MemberActor; olle: MemberActor; maria: MemberActor };
type Known = { value: number; sampleSize: number; days: number };

const measure = (tx: Tx, actor: MemberActor, brandId: Id, { value, sampleSize, days }: Known) =>
  measureBrand(tx, actor, { brandId, value, sampleSize, measuredOn: daysAgo(days), method: 'Webbpanel, hjälpt igenkänning' });

const blank = { definition: '', agreedOn: null, address: '', visibility: 'network' } as const;

const seedBrands = async (tx: Tx, { karin, olle, maria }: People): Promise<void> => {
  const own = async (actor: MemberActor, name: string, known: Known): Promise<void> => {
    const { id } = await addBrand(tx, actor, { ...blank, layer: 'organisation', name, representsId: actor.organisationId });
    await measure(tx, actor, id, known);
  };
  await own(karin, 'Storsjö kommun', { value: 96, sampleSize: 412, days: 120 });
  await own(olle, 'Granviks kommun', { value: 91, sampleSize: 208, days: 120 });
  await own(maria, 'Länsmyndigheten', { value: 64, sampleSize: 1010, days: 200 });
  const definition = 'Bokning och bidrag är tjänsten där föreningar bokar lokaler och söker bidrag. Flera kommuner delar den.';
  const service = {
    ...blank,
    layer: 'service',
    name: 'Bokning och bidrag',
    representsId: null,
    definition,
    agreedOn: daysAgo(90),
  } as const;
  const { id } = await addBrand(tx, maria, service);
  await measure(tx, maria, id, { value: 17.5, sampleSize: 1010, days: 200 });
  const name = {
    kind: 'name',
    title: 'Bokning och bidrag',
    usage: 'text',
    rule: 'Skrivs ut helt första gången, aldrig som BoB.',
    address: '',
  } as const;
  await addAsset(tx, maria, { brandId: id, ...name });
  const logo = {
    kind: 'logo',
    title: 'Märket, grönt',
    usage: 'mark',
    rule: 'Bredvid den egna logotypen, mindre än den.',
    address: '',
  } as const;
  await addAsset(tx, maria, { brandId: id, ...logo });
  await addBrand(tx, maria, { ...blank, layer: 'mailbox', name: 'Budkavles brevlåda', representsId: null });
};

const seedTests = async (tx: Tx, { karin, maria }: People): Promise<void> => {
  const [main] = (await listMainMessages(tx, maria)).items;
  const held = { method: 'comprehension', audience: 'Ledare i föreningar', rightOption: null, isHeld: true } as const;
  await addMessageTest(tx, maria, {
    ...held,
    options: [],
    title: 'Hur fort går det?',
    subjectKind: 'mainMessage',
    subjectId: main?.id ?? null,
    question: 'När får du veta om bokningen är klar?',
    variants: [
      { wording: 'Du är klar på en gång', asked: 60, hits: 55 },
      { wording: 'Tjänsten ger omedelbar återkoppling', asked: 60, hits: 34 },
    ],
    visibility: 'network',
    heldOn: daysAgo(75),
    conclusion: 'Vi säger att man är klar. Återkoppling läses som att någon hör av sig senare.',
  });
  await addMessageTest(tx, karin, {
    ...held,
    isHeld: false,
    heldOn: null,
    title: 'Vem ser ansökan?',
    subjectKind: 'wording',
    subjectId: null,
    question: 'Vem kan läsa det du har skrivit?',
    options: ['Alla i kommunen', 'Handläggaren och jag', 'Bara jag'],
    rightOption: 1,
    variants: [
      { wording: 'Ansökan hanteras konfidentiellt.', asked: 0, hits: 0 },
      { wording: 'Bara du och handläggaren ser ansökan.', asked: 0, hits: 0 },
    ],
    visibility: 'own',
    conclusion: '',
  });
};

const seedChannels = async (tx: Tx, { karin, olle, maria }: People): Promise<void> => {
  const channel = { status: 'existing', plannedFor: null, carriesService: true, address: '', note: '' } as const;
  await addChannel(tx, karin, { ...channel, name: 'storsjo.example', kind: 'web', address: 'https://storsjo.example/' });
  await addChannel(tx, karin, { ...channel, name: 'Föreningsbrevet', kind: 'newsletter', note: 'Första tisdagen i månaden' });
  await addChannel(tx, karin, { ...channel, name: 'Skärmar i simhallen', kind: 'screen', carriesService: false });
  await addChannel(tx, olle, { ...channel, name: 'granvik.example', kind: 'web', address: 'https://granvik.example/' });
  const why = 'Ledarna är unga och läser där. Vi kan turas om att svara.';
  const { id } = await proposeChannel(tx, olle, { name: 'Gemensamt Instagramkonto', kind: 'social', why });
  await remarkOnChannel(tx, karin, { proposalId: id, text: 'Gärna, om vi kommer överens om svarstider.', stance: 'for' });
  const account = { platform: 'LinkedIn', handle: 'Bokning och bidrag', address: '', deputyId: null, note: '' };
  await addAccount(tx, maria, { ...account, ownerId: maria.personId });
};

/** One voice in the demo: who signs and why, what was tested, where it is said, and what paper would have cost. */
export const seedVoice = async (tx: Tx, people: People): Promise<void> => {
  await seedBrands(tx, people);
  await seedTests(tx, people);
  await seedChannels(tx, people);
  const basis = { printKronor: 1.4, postageKronor: 8.6, source: 'Påhittade siffror för demon' };
  await setSavingBasis(tx, people.maria, { ...basis, validFrom: daysAgo(365) });
};
