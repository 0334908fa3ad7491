import { addHolder, answerQuestion, askQuestion, changeCascade, confirmPassedOn, copyLink, passToPeople, startCascade } from '#cascade';
import { type DescribedStructure, planCascade } from '#planning';
import type { Tx } from '../../platform/database/database.ts';
import type { MemberActor } from '../../vocabulary/actor.ts';
import { calendarDateOf } from '../../vocabulary/calendar-date.ts';
import type { Id } from '../../vocabulary/id.ts';

const audienceName = 'Vaktmästare/anläggningsförvaltare';
const dayFromNow = (days: number): string => calendarDateOf(new Date(Date.now() + days * 86_400_000));

const people = {
  head: { name: 'Berit Sandell', email: 'berit.sandell@storsjo.example', role: 'Enhetschef, anläggningar' },
  north: { name: 'Jonas Ek', email: 'jonas.ek@storsjo.example', role: 'Arbetsledare, norra hallarna' },
  south: { name: 'Fatima Noor', email: 'fatima.noor@storsjo.example', role: 'Arbetsledare, södra hallarna' },
} as const;

/** A cascade under way: the unit head has passed it on, one of two supervisors has answered, and somebody has asked. */
export const seedCascade = async (tx: Tx, karin: MemberActor, programmeId: Id, structure: DescribedStructure): Promise<void> => {
  const audience = structure.audiences.find(({ name }) => name === audienceName);
  if (audience === undefined) return;
  const needIds = structure.needs.filter(({ audienceId }) => audienceId === audience.id).map(({ id }) => id);
  const { id: cascadeId } = await planCascade(tx, karin, {
    programmeId,
    title: 'Nya bokningstjänsten till vaktmästarna',
    intro: 'Ta upp det på nästa morgonmöte. Fem minuter räcker: vad som ändras, när, och vart man vänder sig.',
    needIds: needIds.slice(0, 3),
    lastDay: dayFromNow(21),
  });
  await changeCascade(tx, karin, { cascadeId, revision: 1, contact: `${karin.name}, projektledare` });
  const add = async (person: (typeof people)[keyof typeof people], aboveIds: Id[]): Promise<Id> =>
    (await addHolder(tx, karin, { cascadeId, kind: 'person', ...person, aboveIds })).id;
  const head = await add(people.head, []);
  const north = await add(people.north, [head]);
  const south = await add(people.south, [head]);
  await addHolder(tx, karin, { cascadeId, kind: 'audience', audienceId: audience.id, aboveIds: [north, south] });
  await startCascade(tx, karin, { cascadeId });
  await answerAsThePeople(tx, karin, { head, north });
};

const answerAsThePeople = async (tx: Tx, karin: MemberActor, { head, north }: { head: Id; north: Id }): Promise<void> => {
  const tokenOf = async (holderId: Id): Promise<string> => (await copyLink(tx, karin, { holderId })).url.split('/').at(-1) ?? '';
  const headToken = await tokenOf(head);
  const first = await askQuestion(tx, { token: headToken, question: 'Gäller det även våra timvikarier?' });
  if (typeof first === 'object')
    await answerQuestion(tx, karin, {
      questionId: first.questionId,
      answer: 'Ja, alla som öppnar lokaler behöver veta det.',
      isPublished: true,
    });
  await confirmPassedOn(tx, { token: headToken, how: 'meeting', reached: 6, passedOn: null });
  const northToken = await tokenOf(north);
  await passToPeople(tx, { token: northToken, people: [{ name: 'Pelle Strand', email: 'pelle.strand@storsjo.example', locale: 'sv' }] });
  await askQuestion(tx, { token: northToken, question: 'Vem byter koderna på dörrarna när en bokning ändras sent?' });
  await confirmPassedOn(tx, { token: northToken, how: 'talk', reached: 4, passedOn: null });
};
