import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { judgeYearlyRule, type YearlyRule } from '../domain/meeting.ts';
import { selectAgenda } from '../storage/agenda.ts';
import { selectMailStatuses } from '../storage/mails.ts';
import { type Invitee, type Meeting, selectDecisions, selectInvitees, selectMeetings } from '../storage/meetings.ts';
import { reachMeeting } from './reach-meeting.ts';
import { nameThem, reachNetwork } from './reach-network.ts';

const countsOf = (invitees: readonly Invitee[]) => ({
  invited: invitees.length,
  coming: invitees.filter(({ answer }) => answer === 'yes').length,
  notComing: invitees.filter(({ answer }) => answer === 'no').length,
  attended: invitees.filter(({ attended }) => attended === true).length,
});

const describe = ({ id, kind, status, title, heldOn, startsAt, minutesLong, place }: Meeting, invitees: readonly Invitee[]) => ({
  id,
  kind,
  status,
  title,
  heldOn,
  startsAt,
  minutesLong,
  place,
  counts: countsOf(invitees),
});

export type ListedMeeting = ReturnType<typeof describe>;

/** The network's meetings, latest first, and how it stands to "at least one a year". */
export const listMeetings = async (
  tx: Tx,
  actor: MemberActor,
): Promise<{ rule: YearlyRule; items: ListedMeeting[]; isEditor: boolean }> => {
  const { serviceId, isEditor } = await reachNetwork(tx, actor);
  const meetings = await selectMeetings(tx, serviceId);
  const invitees = await selectInvitees(
    tx,
    meetings.map(({ id }) => id),
  );
  return {
    rule: judgeYearlyRule(meetings, calendarDateOf(new Date())),
    items: meetings.map((meeting) =>
      describe(
        meeting,
        invitees.filter(({ meetingId }) => meetingId === meeting.id),
      ),
    ),
    isEditor,
  };
};

/** A meeting with agenda, people and, once published (earlier for the editor-in-chief), minutes and decisions. */
export const showMeeting = async (tx: Tx, actor: MemberActor, { meetingId }: { meetingId: Id }) => {
  const { meeting, network } = await reachMeeting(tx, actor, meetingId);
  const invitees = await selectInvitees(tx, [meetingId]);
  const mails = new Map((await selectMailStatuses(tx, meetingId)).map(({ personId, status }) => [personId, status]));
  const names = await nameThem(
    tx,
    [...network.organisationIds, ...invitees.map(({ organisationId }) => organisationId)],
    invitees.map(({ personId }) => personId),
  );
  const isRead = network.isEditor || meeting.status === 'held';
  const mine = invitees.find(({ organisationId, personId }) => organisationId === actor.organisationId && personId === actor.personId);
  return {
    ...describe(meeting, invitees),
    revision: meeting.revision,
    invitations: meeting.invitations,
    concludedAt: meeting.concludedAt,
    serviceName: network.name,
    host: names.organisation(meeting.organisationId),
    isEditor: network.isEditor,
    agenda: (await selectAgenda(tx, meetingId)).map(({ id, kind, title, note }) => ({ id, kind, title, note })),
    people: invitees
      .map(({ organisationId, personId, answer, attended }) => ({
        personId,
        name: names.person(personId) ?? '–',
        organisation: names.organisation(organisationId),
        answer,
        attended,
        mailStatus: mails.get(personId) ?? null,
      }))
      .toSorted(
        (one, other) => one.organisation.name.localeCompare(other.organisation.name, 'sv') || one.name.localeCompare(other.name, 'sv'),
      ),
    myAnswer: mine === undefined ? null : (mine.answer ?? ('none' as const)),
    minutes: isRead ? meeting.minutes : null,
    decisions: isRead ? await selectDecisions(tx, meetingId) : [],
  };
};
