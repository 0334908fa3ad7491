import { z } from 'zod';
import { contributionStatuses, editReasons } from '../domain/contribution.ts';
import { duties } from '../domain/duty.ts';

/** PostgreSQL holds no NUL in a text; nobody types one. */
const written = z
  .string()
  .trim()
  .refine((text) => !text.includes('\u0000'), 'NUL');

export const shortText = written.max(200);
export const title = written.min(1).max(200);
export const longText = written.max(5000);
export const veryLongText = written.max(50_000);
export const revision = z.number().int().min(1);
export const day = z.iso.date();
/** Shown as a link, so nothing but the web's own addresses. */
export const webAddress = written
  .max(2000)
  .refine((text) => text === '' || /^https?:\/\/\S+$/i.test(text), 'skriv en webbadress med https:// / write a web address with https://');

export const named = z.object({ id: z.uuid(), name: z.string() });
export const duty = z.enum(duties);
export const reason = z.enum(editReasons);

const appointed = z.object({
  appointmentId: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string(),
  organisation: named,
  appointedAt: z.date(),
});

export const network = z.object({
  serviceName: z.string(),
  host: named,
  isEditor: z.boolean(),
  isHost: z.boolean(),
  mayAppoint: z.boolean(),
  organisations: z.array(named.extend({ isOwn: z.boolean(), communicator: appointed.nullable(), deputy: appointed.nullable() })),
  vacancies: z.number().describe('Organisations without an appointed communicator'),
  editor: appointed.nullable(),
  deputyEditor: appointed.nullable(),
  referenceGroup: z.array(appointed),
  steeringGroup: z.array(appointed),
  groups: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      purpose: z.string(),
      note: z.string(),
      revision,
      createdAt: z.date(),
      endedAt: z.date().nullable(),
      organisation: named,
      members: z.array(z.object({ personId: z.uuid(), name: z.string(), organisation: named })),
      mayChange: z.boolean(),
    }),
  ),
  colleagues: z.array(z.object({ personId: z.uuid(), name: z.string(), isEditor: z.boolean() })),
});

export const pastAppointment = z.object({
  id: z.uuid(),
  duty,
  organisation: named,
  personName: z.string().nullable(),
  appointedAt: z.date(),
  endedAt: z.date().nullable(),
  endedBecause: z.enum(['replaced', 'ended', 'left']).nullable(),
});

const listed = z.object({
  id: z.uuid(),
  title: z.string(),
  status: z.enum(contributionStatuses),
  organisation: named,
  ownerName: z.string().nullable().describe('Null: whoever answered for it has left'),
  sentByName: z.string().nullable(),
  sentAt: z.date(),
  timesSent: z.number(),
  answeredAt: z.date().nullable(),
  hours: z.number().nullable().describe('Whole hours from sending to answer, or waited so far'),
  pageUrl: z.string().nullable(),
});

export const contributions = z.object({
  items: z.array(listed),
  waiting: z.number(),
  medianHours: z.number().nullable().describe('The middle of the answer times'),
});

const changes = z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }));

export const contribution = listed.extend({
  text: z.string(),
  suggestion: z.string(),
  revision,
  edited: z.object({ title: z.string(), text: z.string() }).nullable(),
  takenByName: z.string().nullable(),
  takenAt: z.date().nullable(),
  answeredByName: z.string().nullable(),
  reasons: z.array(reason),
  explanation: z.string(),
  changes: z.object({ title: changes, text: changes }).nullable().describe('From what was sent to the editor’s wording, word by word'),
  host: named,
  isEditor: z.boolean(),
  isOwn: z.boolean(),
  mayChange: z.boolean(),
});
