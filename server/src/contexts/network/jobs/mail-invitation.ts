import { carryMail, type OutgoingItem } from '#delivery';
import { findOrganisation, findPerson } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import { mailAsHtml, mailAsText, meetingMail } from '../domain/mail-texts.ts';
import { instantIn } from '../domain/swedish-clock.ts';
import { writeInvitation } from '../files/write-invitation.ts';
import { selectAgenda } from '../storage/agenda.ts';
import { type ClaimedMail, claimMail, concludeMail } from '../storage/mails.ts';
import { selectMeetingOf } from '../storage/meetings.ts';
import { invitationMail } from '../use-cases/invite-to-meeting.ts';
import { serviceNameOf } from '../use-cases/reach-network.ts';

const addressOf = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from.trim();

/** Everything the mail says, or undefined when it must not leave any more. */
const write = async (tx: Tx, mail: ClaimedMail): Promise<OutgoingItem | undefined> => {
  const meeting = await selectMeetingOf(tx, mail.organisationId, mail.meetingId);
  const host = await findOrganisation(tx, mail.organisationId);
  const person = await findPerson(tx, mail.personId);
  if (meeting === undefined || host === undefined || person === undefined) return undefined;
  // What was asked for before it was cancelled, or planned again, is no longer true.
  if ((mail.method === 'REQUEST') !== (meeting.status === 'planned')) return undefined;
  const { publicUrl, smtp } = processServices();
  const url = `${publicUrl}/app/natverk/moten/${meeting.id}`;
  const text = meetingMail(person.locale, {
    method: mail.method,
    isMoved: mail.round > 1,
    title: meeting.title,
    serviceName: await serviceNameOf(tx, meeting.organisationId, meeting.serviceId),
    hostName: host.name,
    personName: person.name,
    day: meeting.heldOn,
    time: meeting.startsAt,
    place: meeting.place,
    agenda: (await selectAgenda(tx, meeting.id)).map(({ title }) => title),
    url,
  });
  const content = writeInvitation({
    meetingId: meeting.id,
    host: new URL(publicUrl).hostname,
    method: mail.method,
    sequence: mail.round,
    title: meeting.title,
    start: instantIn(meeting.heldOn, meeting.startsAt),
    minutesLong: meeting.minutesLong,
    place: meeting.place,
    description: text.agenda.map((title, index) => `${index + 1}. ${title}`).join('\n'),
    url,
    organiser: { name: host.name, email: addressOf(smtp.from) },
    attendee: { name: person.name, email: person.email ?? '' },
  });
  return {
    entryId: mail.id,
    attempt: mail.attempts,
    sender: { organisationId: host.id, name: host.name, organisationNumber: host.organisationNumber, colour: host.brandColour },
    recipient: { name: person.name, locale: person.locale, email: person.email, number: null },
    subject: text.subject,
    html: mailAsHtml(text, url, host.brandColour, person.locale),
    text: mailAsText(text, url),
    calendar: { method: mail.method, content },
  };
};

/**
 * Sends one invitation: marked as on its way and committed before it leaves. A try that finds it so was cut off in between;
 * whether it left is unknown, and only a new round sends it again.
 */
export const mailInvitation = defineJob({
  ...invitationMail,
  // A network has dozens of people: all of them hear within a minute.
  concurrency: 4,
  lookEverySeconds: 2,
  handle: (database, { mailId }) =>
    carryMail(database, {
      claim: (tx) => claimMail(tx, mailId),
      write,
      conclude: (tx, end) => concludeMail(tx, mailId, end),
    }),
});
