import { addMember, findSendOut } from '#delivery';
import { openMailbox } from '#mailbox';
import {
  adoptProgramme,
  changeNeeds,
  createProgramme,
  type DescribedStructure,
  importPlan,
  markActivityDone,
  planActivity,
  planSendOut,
  previewPlan,
  releaseSendOut,
  structureOf,
} from '#planning';
import { seedMailboxOperators } from '#publishing';
import type { Tx } from '../../platform/database/database.ts';
import type { Actor, MemberActor } from '../../vocabulary/actor.ts';
import { calendarDateOf } from '../../vocabulary/calendar-date.ts';
import type { Id } from '../../vocabulary/id.ts';
import { demoMembers } from './demo-members.ts';
import { demoPlanText } from './demo-plan.ts';
import { asDocument, type DemoSendOut, demoDraft, demoSendOuts } from './demo-texts.ts';
import { seedActivities } from './seed-activities.ts';
import { seedCampaigns } from './seed-campaigns.ts';
import { seedCascade } from './seed-cascade.ts';
import type { DemoOrganisations } from './seed-demo.ts';
import { seedProof } from './seed-proof.ts';
import { seedServices } from './seed-services.ts';
import { seedSuggestions } from './seed-suggestions.ts';

export type DemoActors = { karin: MemberActor; olle: MemberActor; maria: MemberActor; astrid: Actor };

const dayFromNow = (days: number): string => calendarDateOf(new Date(Date.now() + days * 86_400_000));

/** Days from now by which each tier must know. */
const needByDays: Record<number, number> = { 1: 12, 2: 40, 3: 75 };

type Planned = {
  audience: string;
  title: string;
  channel: 'meeting' | 'training' | 'memo' | 'email';
  inDays: number;
  isDone?: boolean;
  skip?: number;
};

/** What is on the demo municipality's plan, beside the send-outs. `skip` leaves some of the audience's messages for another time. */
const plannedActivities: readonly Planned[] = [
  { audience: 'Politiker i aktuella nämnder', title: 'Föredrag på nämndens möte', channel: 'meeting', inDays: -6, isDone: true, skip: 2 },
  { audience: 'Chef IT-avdelning', title: 'Punkt på IT-ledningens möte', channel: 'meeting', inDays: 5, skip: 1 },
  {
    audience: 'Förvaltningschef – kultur och fritid',
    title: 'PM om läget och resurser',
    channel: 'memo',
    inDays: -9,
    isDone: true,
    skip: 3,
  },
  { audience: 'Verksamhetschef – kultur och fritid', title: 'Ledningsmöte med genomgång', channel: 'meeting', inDays: 8, skip: 4 },
  { audience: 'Kommunikatörer för kultur och fritid', title: 'Arbetsmöte om texterna', channel: 'meeting', inDays: 20 },
  {
    audience: 'Vaktmästare/anläggningsförvaltare',
    title: 'Enhetschefen går igenom på morgonmötet',
    channel: 'meeting',
    inDays: 30,
    skip: 2,
  },
  { audience: 'Intern IT (integrationer)', title: 'Genomgång av integrationerna', channel: 'meeting', inDays: 55 },
  { audience: 'Lärare/skolor/kulturskolor', title: 'Veckobrev till skolorna', channel: 'email', inDays: 60 },
];

const needsOf = (structure: DescribedStructure, audienceName: string): Id[] => {
  const audience = structure.audiences.find(({ name }) => name === audienceName);
  return structure.needs.filter(({ audienceId }) => audienceId === audience?.id).map(({ id }) => id);
};

const importDemoPlan = async (tx: Tx, actor: MemberActor): Promise<Id> => {
  const { id: programmeId } = await createProgramme(tx, actor, { name: 'Ny tjänst för bokning och bidrag', visibility: 'network' });
  const { plan } = await previewPlan(tx, actor, { source: { text: demoPlanText() }, programmeId });
  await importPlan(tx, actor, { programmeId, plan, merges: [], sourceName: 'Budskap och kanaler' });
  return programmeId;
};

const setDays = async (tx: Tx, actor: MemberActor, programmeId: Id, structure: DescribedStructure): Promise<void> => {
  const tiers = new Map(structure.audiences.map(({ id, tier }) => [id, tier ?? 3]));
  const changes = structure.needs.map(({ id, audienceId }, index) => {
    // A few are overdue, as in real life.
    const days = index % 31 === 7 ? -3 : (needByDays[tiers.get(audienceId) ?? 3] ?? 60) + (index % 5);
    return { needId: id, needBy: dayFromNow(days) };
  });
  await changeNeeds(tx, actor, { programmeId, changes });
};

const addMembers = async (tx: Tx, actor: MemberActor, structure: DescribedStructure): Promise<void> => {
  const members = demoMembers();
  for (const { id, name } of structure.audiences)
    for (const raw of members.get(name) ?? []) await addMember(tx, actor, { audienceId: id, raw });
};

const planMeetings = async (tx: Tx, actor: MemberActor, programmeId: Id, structure: DescribedStructure): Promise<void> => {
  for (const { audience, title, channel, inDays, isDone = false, skip = 0 } of plannedActivities) {
    const needs = needsOf(structure, audience);
    const needIds = needs.slice(0, needs.length - skip);
    const { id } = await planActivity(tx, actor, {
      programmeId,
      title,
      channel,
      needIds,
      plannedDate: dayFromNow(inDays),
      responsiblePersonId: actor.personId,
    });
    if (isDone) await markActivityDone(tx, actor, { activityId: id, doneOn: dayFromNow(inDays) });
  }
};

const write = async (tx: Tx, actor: MemberActor, programmeId: Id, structure: DescribedStructure, sendOut: DemoSendOut): Promise<Id> => {
  const { audience, title, subject, channels, lines } = sendOut;
  const { id } = await planSendOut(tx, actor, {
    programmeId,
    title,
    subject,
    channels,
    needIds: needsOf(structure, audience),
    audienceIds: [],
    body: asDocument(lines),
    plannedDate: dayFromNow(0),
  });
  return id;
};

const releaseAll = async (tx: Tx, actor: MemberActor, programmeId: Id, structure: DescribedStructure): Promise<Id[]> => {
  const sizes = demoMembers();
  const released: Id[] = [];
  for (const sendOut of demoSendOuts) {
    const sendOutId = await write(tx, actor, programmeId, structure, sendOut);
    const revision = (await findSendOut(tx, actor.organisationId, sendOutId))?.revision ?? 1;
    await releaseSendOut(tx, actor, { sendOutId, revision, expectedRecipients: sizes.get(sendOut.audience)?.length ?? 0 });
    released.push(sendOutId);
  }
  return released;
};

/** A programme under way, made by the same use cases as anybody's. Answers the send-outs that are on their way. */
export const seedProgramme = async (
  tx: Tx,
  organisations: DemoOrganisations,
  { karin, olle, maria, astrid }: DemoActors,
): Promise<Id[]> => {
  await seedMailboxOperators(tx, null, { organisationId: organisations.lansmyndigheten });
  await openMailbox(tx, astrid, { kind: 'person' });
  await openMailbox(tx, astrid, { kind: 'organisation', organisationId: organisations.segel });
  const programmeId = await importDemoPlan(tx, karin);
  const structure = await structureOf(tx, karin.organisationId, programmeId);
  await setDays(tx, karin, programmeId, structure);
  await addMembers(tx, karin, structure);
  await planMeetings(tx, karin, programmeId, structure);
  await write(tx, karin, programmeId, structure, demoDraft);
  const released = await releaseAll(tx, karin, programmeId, structure);
  await seedCascade(tx, karin, programmeId, structure);
  await seedProof(tx, karin, programmeId, structure);
  await adoptProgramme(tx, olle, { programmeId });
  await seedActivities(tx, programmeId, { karin, olle });
  await seedSuggestions(tx, programmeId, { karin, olle });
  await seedCampaigns(tx, { karin, olle, partnerId: organisations.idrott, programmeId });
  await seedServices(tx, programmeId, structure, { karin, olle, maria });
  return released;
};
