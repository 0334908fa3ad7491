import { z } from 'zod';
import { activityStages } from '../domain/activity.ts';
import { meetingPartners, streamRules } from '../domain/activity-details.ts';
import { activityTypes } from '../domain/activity-type.ts';
import { accessNeeds, impactFloors } from '../domain/audience-profile.ts';
import { missingFields } from '../domain/missing-fields.ts';
import { offsetUnits } from '../domain/relative-date.ts';
import { activityChannel, activityState, day, ids, link, longText, title, written } from './schemas.ts';

export const activityType = z.enum(activityTypes);
export const stage = z.enum(activityStages);
export const offset = z.object({ amount: z.number().int().min(-2000).max(2000), unit: z.enum(offsetUnits) });
/** Days come out as they were put in; the database has checked them. */
const theDay = day.transform((text) => text as never);
const count = z.number().int().min(0).max(100_000_000).nullable();
const shortText = written.max(500);
/** A page's address: only the web's own kinds, so that a link can never run a script. */
const webAddress = written.max(2000).refine((text) => text === '' || /^https?:\/\//i.test(text), 'https://');

export const detailsInput = z
  .object({
    committee: shortText,
    agendaItem: shortText,
    speaker: shortText,
    slidesUrl: webAddress,
    minutesNeeded: count,
    participants: count,
    attended: count,
    cadenceDays: z.number().int().min(1).max(3660).nullable(),
    routine: written.max(5000).describe('The local routine, written out: paragraphs with empty lines between'),
    routineUrl: webAddress,
    lastContact: theDay.nullable(),
    nextContact: theDay.nullable(),
    streamRule: z.enum(streamRules),
    outlets: z.array(z.object({ name: shortText.min(1), deliveredOn: theDay.nullable().default(null) })).max(20),
    url: webAddress,
    pageOwner: shortText,
    lastChecked: theDay.nullable(),
    recipients: count,
    embargoUntil: theDay.nullable(),
    pressContact: shortText,
    takesPart: written.max(2000),
    material: written.max(2000),
    contactsMade: count,
    meetingWith: z.enum(meetingPartners).nullable().describe('Who the meeting is with, as the local routine says; null takes it away'),
    impactFloor: z.enum(impactFloors).nullable().describe('Only for groups hit this hard; null is for all of them'),
    meetsNeeds: z.array(z.enum(accessNeeds)).max(10).describe('What it offers to those who need it'),
  })
  .partial();

const details = z
  .object({
    committee: z.string(),
    agendaItem: z.string(),
    speaker: z.string(),
    slidesUrl: z.string(),
    minutesNeeded: z.number().nullable(),
    participants: z.number().nullable(),
    attended: z.number().nullable(),
    cadenceDays: z.number().nullable(),
    routine: z.string(),
    routineUrl: z.string(),
    lastContact: z.string().nullable(),
    nextContact: z.string().nullable(),
    streamRule: z.enum(streamRules),
    outlets: z.array(z.object({ name: z.string(), deliveredOn: z.string().nullable() })),
    url: z.string(),
    pageOwner: z.string(),
    lastChecked: z.string().nullable(),
    recipients: z.number().nullable(),
    embargoUntil: z.string().nullable(),
    pressContact: z.string(),
    takesPart: z.string(),
    material: z.string(),
    contactsMade: z.number().nullable(),
    meetingWith: z.enum(meetingPartners),
    impactFloor: z.enum(impactFloors),
    meetsNeeds: z.array(z.enum(accessNeeds)),
  })
  .partial();

/** What can be said about an activity, all of it optional: one that lacks something says so. */
export const activityFields = {
  type: activityType.optional().describe('Without it, the channel decides'),
  channel: activityChannel.optional().describe('Without it, the type decides'),
  localTypeId: z.uuid().nullable().optional(),
  details: detailsInput.optional(),
  sender: shortText.optional().describe('In whose name; empty is the own organisation'),
  executor: shortText.optional().describe('Who does it, when it is not the responsible colleague'),
  isExternal: z.boolean().optional().describe('The executor works outside the organisation'),
  brief: longText.optional(),
  effortHours: z.number().min(0).max(99_999).nullable().optional(),
  costKronor: z.number().int().min(0).max(2_000_000_000).nullable().optional(),
  plannedDate: day.nullable().optional().describe('First day of the planned window'),
  plannedUntil: day.nullable().optional(),
  confirmedDate: day.nullable().optional(),
  confirmedTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .optional()
    .describe('Swedish time'),
  publishAt: z.coerce.date().nullable().optional(),
  milestoneId: z.uuid().nullable().optional(),
  offset: offset.nullable().optional().describe('How far from the milestone; the planned window follows it'),
  isIdea: z.boolean().optional().describe('In the backlog'),
  isPrivate: z.boolean().optional().describe('Never shown to the network'),
  isShared: z.boolean().optional().describe('Part of the shared plan; for the editor-in-chief'),
  needIds: ids.optional(),
  responsiblePersonId: z.uuid().nullable().optional(),
  note: longText.optional(),
};

export const newActivity = z.object({ ...activityFields, title, needIds: ids });

export const activity = z.object({
  id: z.uuid(),
  programmeId: z.uuid(),
  title: z.string(),
  type: activityType,
  localTypeId: z.uuid().nullable(),
  channel: activityChannel,
  stage,
  missing: z.array(z.enum(missingFields)).describe('What must be filled in'),
  isOverdue: z.boolean(),
  details,
  sender: z.string(),
  executor: z.string(),
  isExternal: z.boolean(),
  brief: z.string(),
  effortHours: z.number().nullable(),
  costKronor: z.number().nullable(),
  plannedDate: z.string().nullable(),
  plannedUntil: z.string().nullable(),
  confirmedDate: z.string().nullable(),
  confirmedTime: z.string().nullable(),
  publishAt: z.date().nullable(),
  milestoneId: z.uuid().nullable(),
  offset: offset.nullable(),
  isIdea: z.boolean(),
  isPrivate: z.boolean(),
  isShared: z.boolean(),
  state: activityState,
  responsible: link.nullable(),
  doneAt: z.date().nullable(),
  sendOutId: z.uuid().nullable(),
  pageId: z.uuid().nullable(),
  note: z.string(),
  revision: z.number(),
  needs: z.array(
    z.object({
      needId: z.uuid(),
      audienceId: z.uuid(),
      audienceName: z.string(),
      messageId: z.uuid(),
      messageTitle: z.string(),
      messageVersion: z.number().nullable(),
      currentVersion: z.number(),
    }),
  ),
});
