import { listMembersOf } from '#delivery';
import { noteAttendance, saveCheck } from '#participation';
import { type DescribedStructure, planActivity } from '#planning';
import type { Tx } from '../../platform/database/database.ts';
import type { MemberActor } from '../../vocabulary/actor.ts';
import { calendarDateOf } from '../../vocabulary/calendar-date.ts';
import type { Id } from '../../vocabulary/id.ts';

const dayFromNow = (days: number): string => calendarDateOf(new Date(Date.now() + days * 86_400_000));

const needsAbove = (structure: DescribedStructure, audienceName: string) => {
  const audience = structure.audiences.find(({ name }) => name === audienceName);
  return structure.needs.filter(({ audienceId, level }) => audienceId === audience?.id && level !== 'know');
};

const questions = [
  {
    text: 'Var bokar en förening en tid i sporthallen från och med starten?',
    options: ['I den nya tjänsten', 'Med ett mejl till vaktmästaren', 'På en blankett'],
    right: 0,
    explanation: 'Alla bokningar görs i den nya tjänsten. Då syns de direkt för alla.',
  },
  {
    text: 'Vad gäller för ansökningar som redan är inskickade?',
    options: ['De måste skickas in på nytt', 'De handläggs färdigt i det gamla systemet', 'De avslutas'],
    right: 1,
    explanation: 'Ingen behöver söka om. Det gamla systemet är öppet tills de är klara.',
  },
  {
    text: 'Vem hjälper den som inte kommer in?',
    options: ['Leverantören', 'Ingen', 'Kontaktcenter'],
    right: 2,
    explanation: 'Kontaktcenter hjälper till med inloggningen, och skickar vidare det som är svårare.',
  },
];

/** A training that was held, with the names of those who came, and a check of one message: proof above *know of*. */
export const seedProof = async (tx: Tx, karin: MemberActor, programmeId: Id, structure: DescribedStructure): Promise<void> => {
  const needs = needsAbove(structure, 'Servicecenter/KC');
  const [audienceId] = needs.map((need) => need.audienceId);
  if (audienceId === undefined) return;
  const { id: activityId } = await planActivity(tx, karin, {
    programmeId,
    title: 'Utbildning för kontaktcenter',
    type: 'training',
    needIds: needs.map(({ id }) => id),
    plannedDate: dayFromNow(-4),
    responsiblePersonId: karin.personId,
  });
  const members = await listMembersOf(tx, karin.organisationId, [audienceId], 12);
  const recipientIds = members.map(({ recipientId }) => recipientId);
  await noteAttendance(tx, karin, { activityId, recipientIds, headCount: 13, withPractice: true });
  const [asked] = needsAbove(structure, 'Handläggare för bidrag och bokning');
  if (asked === undefined) return;
  await saveCheck(tx, karin, { messageId: asked.messageId, questions, passMark: 2, isSkillCheck: false, isOpen: true });
};
