import { z } from 'zod';
import { afterCommit, nothing, type Route, route } from '../../../platform/http/route.ts';
import { groupKinds, taskStatuses } from '../domain/group-plan.ts';
import { addTask, changeTask, setProject, setTaskRemoved } from '../use-cases/plan-group-work.ts';
import { addGroupFeed, readGroupFeed, showGroup } from '../use-cases/show-group.ts';
import { day, longText, named, network, revision, title } from './schemas.ts';

const groupParams = z.object({ groupId: z.uuid() });
const taskParams = z.object({ taskId: z.uuid() });
const one = '/v1/network/groups/:groupId';
const status = z.enum(taskStatuses);

const task = z.object({
  title,
  note: longText.default(''),
  startsOn: day.nullable().default(null),
  dueOn: day.nullable().default(null),
  responsiblePersonId: z.uuid().nullable().default(null).describe('Somebody in the group'),
  status: status.default('planned'),
});

const project = z.object({
  kind: z.enum(groupKinds),
  leaderPersonId: z.uuid().nullable().default(null).describe('Somebody in the group'),
  startsOn: day.nullable().default(null),
  endsOn: day.nullable().default(null),
});

const person = z.object({ personId: z.uuid(), name: z.string() });

const group = network.shape.groups.element.extend({
  kind: z.enum(groupKinds),
  leader: person.nullable(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  progress: z.object({ tasks: z.number(), done: z.number(), late: z.number() }),
  tasks: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      note: z.string(),
      startsOn: day.nullable(),
      dueOn: day.nullable(),
      status,
      revision,
      createdAt: z.date(),
      isLate: z.boolean(),
      responsible: person.extend({ organisation: named }).nullable(),
    }),
  ),
});

export const groupRoutes: Route[] = [
  route({
    method: 'GET',
    path: one,
    operation: 'showGroup',
    summary: 'A working group or project with its plan; the whole network reads it',
    access: { member: 'see' },
    params: groupParams,
    answer: group,
    handle: ({ tx, actor, params }) => showGroup(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: `${one}/project`,
    operation: 'setProject',
    summary: 'Make the group a project with days and a leader, or a plain group again',
    access: { member: 'write' },
    params: groupParams,
    body: project,
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await setProject(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  route({
    method: 'POST',
    path: `${one}/tasks`,
    operation: 'addGroupTask',
    summary: 'Put a task into the group’s plan',
    access: { member: 'write' },
    params: groupParams,
    body: task,
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => addTask(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/network/group-tasks/:taskId',
    operation: 'changeGroupTask',
    summary: 'Change a task of the group’s plan',
    access: { member: 'write' },
    params: taskParams,
    body: task.extend({ revision }),
    answer: z.object({ revision }),
    handle: ({ tx, actor, params, body }) => changeTask(tx, actor, { ...params, ...body }),
  }),
  ...(['remove', 'restore'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `/v1/network/group-tasks/:taskId/${verb}`,
      operation: `${verb}GroupTask`,
      summary: verb === 'remove' ? 'Take a task out of the plan; restoring undoes it' : 'Bring a task back',
      access: { member: 'write' },
      params: taskParams,
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await setTaskRemoved(tx, actor, { ...params, isRemoved: verb === 'remove' });
        return {};
      },
    }),
  ),
  route({
    method: 'POST',
    path: `${one}/feed`,
    operation: 'addGroupFeed',
    summary: 'A secret calendar address for the group’s plan; told once, and it stops the one before it',
    access: { member: 'write' },
    params: groupParams,
    answer: z.object({ url: z.string() }),
    status: 201,
    handle: ({ tx, actor, params }) => addGroupFeed(tx, actor, params),
  }),
  route({
    method: 'GET',
    path: '/gruppkalender/:token',
    operation: 'readGroupFeed',
    summary: 'A group’s plan behind a secret address, as iCalendar',
    access: { open: 'calendar programs cannot sign in; the address is the secret, its hash is kept, and a new one stops it' },
    hidden: true,
    ratePerMinute: 60,
    params: z.object({ token: z.string().min(20).max(100) }),
    answer: z.any(),
    handle: async ({ tx, params }) => {
      const text = await readGroupFeed(tx, params.token.replace(/\.ics$/, ''));
      return afterCommit((reply) =>
        reply
          .type('text/calendar; charset=utf-8')
          .header('cache-control', 'private, no-store')
          .header('referrer-policy', 'no-referrer')
          .send(text),
      );
    },
  }),
];
