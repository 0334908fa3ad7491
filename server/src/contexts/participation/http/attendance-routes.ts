import { z } from 'zod';
import { activityStates } from '#planning';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { matchAttendees, noteAttendance, removeAttendance, showAttendance } from '../use-cases/note-attendance.ts';
import { activityParams, revision, whole, written } from './schemas.ts';

const provenLevel = z.enum(['understand', 'canDo']);
const person = z.object({ recipientId: z.uuid(), name: z.string(), email: z.string().nullable() });

/** Who came to a meeting or a training. */
export const attendanceRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/activities/:activityId/attendance',
    operation: 'getAttendance',
    summary: 'Who came to a meeting or a training, and whom to pick from',
    access: { member: 'see' },
    params: activityParams,
    answer: z.object({
      title: z.string(),
      state: z.enum(activityStates),
      isTraining: z.boolean(),
      proves: provenLevel,
      attendance: z
        .object({
          headCount: whole.nullable(),
          withPractice: z.boolean(),
          revision: whole,
          recordedAt: z.date(),
          recipientIds: z.array(z.uuid()),
        })
        .nullable(),
      members: z.array(person.extend({ audiences: z.array(z.string()) })),
      isCut: z.boolean().describe('There are more members than are listed: paste names or addresses instead'),
    }),
    handle: ({ tx, actor, params }) => showAttendance(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: '/v1/activities/:activityId/attendance',
    operation: 'noteAttendance',
    summary: 'Write down who came, or how many; a planned activity is done by it',
    access: { member: 'write' },
    params: activityParams,
    body: z.object({
      recipientIds: z.array(z.uuid()).max(20_000).default([]),
      headCount: z.number().int().min(0).max(1_000_000).nullable().default(null).describe('Shown, and evidence about nobody'),
      withPractice: z.boolean().default(false).describe('A training with practice, or whose skill check they passed: proves can do'),
      revision: revision.optional(),
    }),
    answer: z.object({ revision: whole }),
    handle: ({ tx, actor, params, body }) => noteAttendance(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/activities/:activityId/attendance',
    operation: 'removeAttendance',
    summary: 'Take the list of who came away',
    access: { member: 'write' },
    params: activityParams,
    answer: nothing,
    handle: ({ tx, actor, params }) => removeAttendance(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/activities/:activityId/attendance-matches',
    operation: 'matchAttendees',
    summary: 'Which members pasted names and addresses mean; saves nothing',
    access: { member: 'write' },
    params: activityParams,
    body: z.object({ text: written.min(1).max(200_000) }),
    answer: z.object({
      found: z.array(person),
      notFound: z.array(z.string()),
      several: z.array(z.string()).describe('Names that more than one member has'),
    }),
    handle: ({ tx, actor, params, body }) => matchAttendees(tx, actor, { ...params, ...body }),
  }),
];
