import { z } from 'zod';
import { findOrganisation, type Organisation, recordAudit } from '#identity';
import { type Activity, tellActivities } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs/jobs.ts';
import { processServices } from '../../../platform/process-services.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { readSignUpToken, signUpTokenOf } from '../domain/sign-up-token.ts';
import {
  countSignUps,
  findSignUp,
  insertSignUp,
  type SignUpSheet,
  selectSheet,
  selectSignUp,
  withdrawSignUp,
} from '../storage/sign-ups.ts';
import { takesSignUps } from './keep-sign-ups.ts';

/** Only the id waits in the queue; who it is is read, unsealed, when the mail is written. */
export const signUpMail = { name: 'participation.mail-sign-up', schema: z.object({ signUpId: z.uuid() }) };

/** Where one gives one's own place back. */
export const placePath = (signUpId: Id): string => `/avanmalan/${signUpTokenOf('place', signUpId, processServices().cipher.lookupHash)}`;

export type OpenedMeeting = {
  organisation: Organisation;
  activity: Activity;
  sheet: SignUpSheet;
  isOpen: boolean;
  seatsLeft: number | null;
};

/** The meeting that a link leads to; undefined for a link that is nobody's, and when it is cancelled. Looking changes nothing. */
export const openMeeting = async (tx: Tx, token: string, { forUpdate = false } = {}): Promise<OpenedMeeting | undefined> => {
  const activityId = readSignUpToken('meeting', token, processServices().cipher.lookupHash);
  return activityId === undefined ? undefined : describeMeeting(tx, activityId, forUpdate);
};

/** Undefined when it is cancelled, or has no sign-up. */
export const describeMeeting = async (tx: Tx, activityId: Id, forUpdate = false): Promise<OpenedMeeting | undefined> => {
  const sheet = await selectSheet(tx, activityId, { forUpdate });
  if (sheet === undefined) return undefined;
  const activity = (await tellActivities(tx, [activityId])).get(activityId);
  const organisation = await findOrganisation(tx, sheet.organisationId);
  if (activity === undefined || organisation === undefined || activity.state === 'cancelled') return undefined;
  const taken = (await countSignUps(tx, [activityId])).get(activityId) ?? 0;
  const day = activity.confirmedDate ?? activity.plannedDate;
  const isAhead = activity.state === 'planned' && (day === null || day >= calendarDateOf(new Date()));
  const seatsLeft = sheet.seats === null ? null : Math.max(0, sheet.seats - taken);
  return { organisation, activity, sheet, isOpen: isAhead && takesSignUps(sheet, taken), seatsLeft };
};

/** As it was when the first sign-ups were kept: changed, none of them would be known again. */
const hashedFor = 'planning sign-up';

type Command = { token: string; formId: Id; name: string; email: string | null; locale: Locale };

/**
 * Takes a place. The same form or address twice is one place, and is answered as the first time, so that nobody finds out
 * who else has signed up; only the first gets the link to give the place back, and one confirmation when there is an address.
 */
export const signUp = async (
  tx: Tx,
  { token, formId, name, email, locale }: Command,
): Promise<
  { meeting: OpenedMeeting; outcome: 'closed' } | { meeting: OpenedMeeting; outcome: 'done'; placeToken: string | null } | undefined
> => {
  const meeting = await openMeeting(tx, token, { forUpdate: true });
  if (meeting === undefined) return undefined;
  const { cipher } = processServices();
  const { activityId, organisationId } = meeting.sheet;
  const emailHash = email === null ? null : cipher.lookupHash(`${hashedFor} ${email.toLowerCase()}`);
  const place = {
    id: formId,
    activityId,
    organisationId,
    nameSealed: cipher.encrypt(name),
    emailSealed: email === null ? null : cipher.encrypt(email),
    emailHash,
    locale,
  };
  const earlier = await findSignUp(tx, place);
  if (earlier !== undefined)
    return { meeting, outcome: 'done', placeToken: earlier.id === formId ? signUpTokenOf('place', formId, cipher.lookupHash) : null };
  if (!meeting.isOpen) return { meeting, outcome: 'closed' };
  await insertSignUp(tx, place);
  if (email !== null) await enqueue(tx, signUpMail, { signUpId: formId });
  await recordAudit(tx, { organisationId }, { action: 'participation.signedUp', subjectType: 'activity', subjectId: activityId });
  return { meeting, outcome: 'done', placeToken: signUpTokenOf('place', formId, cipher.lookupHash) };
};

/** The meeting of one's own place; undefined when the place has been given back. */
export const openPlace = async (tx: Tx, placeToken: string): Promise<OpenedMeeting | undefined> => {
  const id = readSignUpToken('place', placeToken, processServices().cipher.lookupHash);
  const place = id === undefined ? undefined : await selectSignUp(tx, id);
  return place === undefined ? undefined : describeMeeting(tx, place.activityId);
};

/** Gives the place back; who it was is forgotten. */
export const giveBackPlace = async (tx: Tx, placeToken: string): Promise<OpenedMeeting | undefined> => {
  const meeting = await openPlace(tx, placeToken);
  const id = readSignUpToken('place', placeToken, processServices().cipher.lookupHash);
  if (meeting === undefined || id === undefined) return undefined;
  await withdrawSignUp(tx, id);
  const { organisationId, activityId } = meeting.sheet;
  await recordAudit(tx, { organisationId }, { action: 'participation.signedOff', subjectType: 'activity', subjectId: activityId });
  return meeting;
};
