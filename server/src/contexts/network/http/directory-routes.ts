import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { appoint } from '../use-cases/appoint.ts';
import { changeGroup, endGroup, setGroupMembers } from '../use-cases/change-group.ts';
import { describeNetwork } from '../use-cases/describe-network.ts';
import { endAppointment } from '../use-cases/end-appointment.ts';
import { formGroup } from '../use-cases/form-group.ts';
import { listAppointmentHistory } from '../use-cases/list-appointment-history.ts';
import { duty, longText, network, pastAppointment, revision, shortText, title } from './schemas.ts';

const groupParams = z.object({ groupId: z.uuid() });

const duties: Route[] = [
  route({
    method: 'GET',
    path: '/v1/network',
    operation: 'describeNetwork',
    summary: 'Every organisation of the shared service with its communicator, the editor-in-chief, the groups, and who is missing',
    access: { member: 'see' },
    answer: network,
    handle: ({ tx, actor }) => describeNetwork(tx, actor),
  }),
  route({
    method: 'GET',
    path: '/v1/network/appointments',
    operation: 'listAppointmentHistory',
    summary: 'Who has had which duty in the network, newest first',
    access: { member: 'see' },
    answer: z.object({ items: z.array(pastAppointment) }),
    handle: async ({ tx, actor }) => ({ items: await listAppointmentHistory(tx, actor) }),
  }),
  route({
    method: 'POST',
    path: '/v1/network/appointments',
    operation: 'appoint',
    summary: 'Give somebody of the own organisation a duty; whoever held it alone gives way',
    access: { member: 'manage' },
    body: z.object({ duty, personId: z.uuid(), phone: shortText.max(40).optional() }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, body }) => appoint(tx, actor, body),
  }),
  route({
    method: 'POST',
    path: '/v1/network/appointments/:appointmentId/end',
    operation: 'endAppointment',
    summary: 'Take a duty from somebody; appointing again gives it back',
    access: { member: 'manage' },
    params: z.object({ appointmentId: z.uuid() }),
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await endAppointment(tx, actor, params);
      return {};
    },
  }),
];

const groups: Route[] = [
  route({
    method: 'POST',
    path: '/v1/network/groups',
    operation: 'formGroup',
    summary: 'Form a working group across organisations',
    access: { member: 'write' },
    body: z.object({ name: title, purpose: longText }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, body }) => formGroup(tx, actor, body),
  }),
  route({
    method: 'PATCH',
    path: '/v1/network/groups/:groupId',
    operation: 'changeGroup',
    summary: 'Change a group’s name, purpose or own note',
    access: { member: 'write' },
    params: groupParams,
    body: z.object({ revision, name: title.optional(), purpose: longText.optional(), note: longText.optional() }),
    answer: z.object({ revision }),
    handle: ({ tx, actor, params, body }) => changeGroup(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/network/groups/:groupId/members',
    operation: 'setGroupMembers',
    summary: 'Who is in the group',
    access: { member: 'write' },
    params: groupParams,
    body: z.object({ members: z.array(z.object({ organisationId: z.uuid(), personId: z.uuid() })).max(200) }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await setGroupMembers(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  ...(['end', 'resume'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `/v1/network/groups/:groupId/${verb}`,
      operation: `${verb}Group`,
      summary: verb === 'end' ? 'The group’s work is done' : 'Take the group’s work up again',
      access: { member: 'write' },
      params: groupParams,
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await endGroup(tx, actor, { ...params, isEnded: verb === 'end' });
        return {};
      },
    }),
  ),
];

export const directoryRoutes: Route[] = [...duties, ...groups];
