import { addPartner, appoint, planMeeting, sendContribution } from '#network';
import type { Tx } from '../../platform/database/database.ts';
import type { MemberActor } from '../../vocabulary/actor.ts';
import { calendarDateOf } from '../../vocabulary/calendar-date.ts';
import type { Id } from '../../vocabulary/id.ts';
import { demoOrganisations } from './demo-people.ts';

const dayFromNow = (days: number): string => calendarDateOf(new Date(Date.now() + days * 86_400_000));

type People = { karin: MemberActor; olle: MemberActor; maria: MemberActor; ahmedId: Id };

/** A network at work: Storsjö has its communicator, Granvik has not yet, it has a partner, a piece of news waits and a meeting is ahead. */
export const seedNetwork = async (tx: Tx, { karin, olle, maria, ahmedId }: People): Promise<void> => {
  await appoint(tx, maria, { duty: 'editor', personId: maria.personId, phone: '010-123 45 60' });
  await appoint(tx, karin, { duty: 'communicator', personId: ahmedId, phone: '070-174 06 35' });
  await appoint(tx, karin, { duty: 'deputyCommunicator', personId: karin.personId });
  await appoint(tx, karin, { duty: 'referenceGroup', personId: karin.personId });
  await appoint(tx, olle, { duty: 'steeringGroup', personId: olle.personId });
  await addPartner(tx, maria, { organisationNumber: demoOrganisations.idrott.number, kind: 'other' });
  await sendContribution(tx, karin, {
    title: 'Norra hallen öppnar för bokning',
    text: 'Implementeringen av Norra hallen i bokningssystemet sker under mars månad.\n\n- Föreningar bokar från den 1 mars\n- Frågor besvaras av kontaktcenter',
    suggestion: 'Föreningarnas sida',
  });
  await planMeeting(tx, maria, {
    kind: 'yearly',
    title: 'Årets nätverksmöte',
    heldOn: dayFromNow(35),
    startsAt: '10:00',
    minutesLong: 90,
    place: 'Länsmyndigheten, sal Björken',
  });
};
