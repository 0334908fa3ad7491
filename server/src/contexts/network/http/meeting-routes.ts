import { z } from 'zod';
import { writePdf } from '../../../platform/files/document/write-pdf.ts';
import { writeWord } from '../../../platform/files/document/write-word.ts';
import { afterCommit, nothing, type Route, route } from '../../../platform/http/route.ts';
import type { AgendaSource } from '../use-cases/agenda-sources.ts';
import { markAttendance, publishMinutes, writeMinutes } from '../use-cases/hold-meeting.ts';
import { answerInvitation, inviteToMeeting } from '../use-cases/invite-to-meeting.ts';
import { cancelMeeting, changeMeeting, planMeeting, resumeMeeting } from '../use-cases/plan-meeting.ts';
import { listMeetings, showMeeting } from '../use-cases/show-meetings.ts';
import { writeMeetingDocument } from '../use-cases/write-meeting-document.ts';
import { answer, decision, meeting, meetingParams, meetings, plan, planChange } from './meeting-schemas.ts';
import { revision, veryLongText } from './schemas.ts';

const one = '/v1/network/meetings/:meetingId';
const saved = z.object({ revision });

const formats = {
  pdf: { write: writePdf, type: 'application/pdf' },
  docx: { write: writeWord, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
} as const;

const planning = (sources: readonly AgendaSource[]): Route[] => [
  route({
    method: 'GET',
    path: '/v1/network/meetings',
    operation: 'listMeetings',
    summary: 'The network’s meetings, and how it stands to at least one a year',
    access: { member: 'see' },
    answer: meetings,
    handle: ({ tx, actor }) => listMeetings(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/network/meetings',
    operation: 'planMeeting',
    summary: 'Plan a meeting with an agenda made of what is open now',
    access: { member: 'write' },
    body: plan,
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, body }) => planMeeting(tx, actor, { ...body, sources }),
  }),
  route({
    method: 'GET',
    path: one,
    operation: 'showMeeting',
    summary: 'A meeting with agenda, people, minutes and decisions',
    access: { member: 'see' },
    params: meetingParams,
    answer: meeting,
    handle: ({ tx, actor, params }) => showMeeting(tx, actor, params),
  }),
  route({
    method: 'PATCH',
    path: one,
    operation: 'changeMeeting',
    summary: 'Change day, time, place or title',
    access: { member: 'write' },
    params: meetingParams,
    body: planChange,
    answer: saved,
    handle: ({ tx, actor, params, body }) => changeMeeting(tx, actor, { ...params, ...body }),
  }),
  ...(['cancel', 'resume'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `${one}/${verb}`,
      operation: `${verb}Meeting`,
      summary: verb === 'cancel' ? 'Cancel it and tell those who were invited' : 'Plan a cancelled meeting again',
      access: { member: 'write' },
      params: meetingParams,
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await (verb === 'cancel' ? cancelMeeting : resumeMeeting)(tx, actor, params);
        return {};
      },
    }),
  ),
];

const people: Route[] = [
  route({
    method: 'POST',
    path: `${one}/invitations`,
    operation: 'inviteToMeeting',
    summary: 'Mail an invitation with a calendar entry to everybody with a duty in the network',
    access: { member: 'write' },
    params: meetingParams,
    answer: z.object({ invited: z.number() }),
    handle: ({ tx, actor, params }) => inviteToMeeting(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: `${one}/my-answer`,
    operation: 'answerInvitation',
    summary: 'The invited person says whether she comes',
    access: { member: 'write' },
    params: meetingParams,
    body: z.object({ answer }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await answerInvitation(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  route({
    method: 'PUT',
    path: `${one}/attendance`,
    operation: 'markAttendance',
    summary: 'Who was there',
    access: { member: 'write' },
    params: meetingParams,
    body: z.object({ people: z.array(z.object({ organisationId: z.uuid(), personId: z.uuid(), attended: z.boolean() })).max(1000) }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await markAttendance(tx, actor, { ...params, ...body });
      return {};
    },
  }),
];

const minutes: Route[] = [
  route({
    method: 'PUT',
    path: `${one}/minutes`,
    operation: 'writeMinutes',
    summary: 'Save the minutes and decisions; the network reads them once they are published',
    access: { member: 'write' },
    params: meetingParams,
    body: z.object({ revision, minutes: veryLongText, decisions: z.array(decision).max(100) }),
    answer: saved,
    handle: ({ tx, actor, params, body }) => writeMinutes(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: `${one}/publish`,
    operation: 'publishMinutes',
    summary: 'Publish the minutes to the network: the meeting is held, and attendance stays as it is',
    access: { member: 'write' },
    params: meetingParams,
    body: saved,
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await publishMinutes(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  route({
    method: 'GET',
    path: `${one}/document`,
    operation: 'downloadMeeting',
    summary: 'Agenda, or minutes with attendance, as Word or tagged PDF',
    access: { member: 'see' },
    hidden: true,
    params: meetingParams,
    query: z.object({ format: z.enum(['pdf', 'docx']).default('pdf') }),
    answer: z.any(),
    handle: async ({ tx, actor, params, query: { format } }) => {
      const document = await writeMeetingDocument(tx, actor, params);
      // Laying out pages takes time that the database need not wait for.
      return afterCommit(async (reply) => {
        const { write, type } = formats[format];
        const file = await write(document);
        return reply.type(type).header('content-disposition', `attachment; filename="natverksmote.${format}"`).send(file);
      });
    },
  }),
];

export const meetingRoutes = (sources: readonly AgendaSource[]): Route[] => [...planning(sources), ...people, ...minutes];
