import { carryMail, type OutgoingItem } from '#delivery';
import type { Organisation } from '#identity';
import { writeMeetingFile } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import { defineJob } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import { signUpMailAsHtml, signUpMailAsText, signUpMailOf } from '../domain/sign-up-mail.ts';
import { type ClaimedSignUp, claimSignUpMail, concludeSignUpMail } from '../storage/sign-up-mails.ts';
import { describeMeeting, type OpenedMeeting, placePath, signUpMail } from '../use-cases/sign-up.ts';

const addressOf = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from.trim();

const calendarOf = ({ activity, organisation, sheet }: OpenedMeeting, stamp: Date): OutgoingItem['calendar'] => {
  const { publicUrl, smtp } = processServices();
  const content = writeMeetingFile(
    { ...activity, organisation: organisation.name },
    {
      stamp,
      host: new URL(publicUrl).hostname,
      place: sheet.place,
      description: sheet.information,
      organiser: { name: organisation.name, email: addressOf(smtp.from) },
    },
  );
  return content === undefined ? undefined : { method: 'PUBLISH', content };
};

const senderOf = ({ id, name, organisationNumber, brandColour }: Organisation): OutgoingItem['sender'] => ({
  organisationId: id,
  name,
  organisationNumber,
  colour: brandColour,
});

/** Everything the confirmation says; undefined when the meeting has been cancelled since. */
const write = async (tx: Tx, place: ClaimedSignUp): Promise<OutgoingItem | undefined> => {
  const meeting = await describeMeeting(tx, place.activityId);
  if (meeting === undefined || place.emailSealed === null) return undefined;
  const { cipher, publicUrl } = processServices();
  const { activity, organisation, sheet } = meeting;
  const { locale } = place;
  const name = cipher.decrypt(place.nameSealed);
  const text = signUpMailOf(locale, {
    personName: name,
    organisationName: organisation.name,
    title: activity.title,
    day: activity.confirmedDate ?? activity.plannedDate,
    time: activity.confirmedDate === null ? null : activity.confirmedTime,
    place: sheet.place,
    information: sheet.information,
  });
  const url = `${publicUrl}${placePath(place.id)}?lang=${locale}`;
  const calendar = calendarOf(meeting, place.signedUpAt);
  return {
    entryId: place.id,
    attempt: place.attempts,
    sender: senderOf(organisation),
    recipient: { name, locale, email: cipher.decrypt(place.emailSealed), number: null },
    subject: text.subject,
    html: signUpMailAsHtml(text, url, organisation.brandColour, locale),
    text: signUpMailAsText(text, url),
    ...(calendar === undefined ? {} : { calendar }),
  };
};

/** Confirms one sign-up: marked as on its way and committed before it leaves, so that none leaves twice. */
export const mailSignUp = defineJob({
  ...signUpMail,
  formerly: ['planning.mail-sign-up'],
  concurrency: 4,
  lookEverySeconds: 2,
  handle: (database, { signUpId }) =>
    carryMail(database, {
      claim: (tx) => claimSignUpMail(tx, signUpId),
      write,
      conclude: (tx, end) => concludeSignUpMail(tx, signUpId, end),
    }),
});
