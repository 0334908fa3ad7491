import { findOrganisation } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { PrintedDocument } from '../../../platform/files/document/printed-document.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { meetingDocument } from '../files/meeting-document.ts';
import { showMeeting } from './show-meetings.ts';

/** The meeting as a document: agenda until it is held, minutes with attendance after that. */
export const writeMeetingDocument = async (tx: Tx, actor: MemberActor, command: { meetingId: Id }): Promise<PrintedDocument> => {
  const meeting = await showMeeting(tx, actor, command);
  const host = await findOrganisation(tx, meeting.host.id);
  return meetingDocument(
    {
      ...meeting,
      isHeld: meeting.status === 'held',
      hostName: meeting.host.name,
      colour: host?.brandColour ?? '#1d5142',
      people: meeting.people.map(({ name, organisation, answer, attended }) => ({
        name,
        organisation: organisation.name,
        answer,
        attended,
      })),
      minutes: meeting.minutes ?? '',
    },
    actor.locale,
  );
};
