import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { grantKinds, requestStatuses } from '../domain/access.ts';
import { answerAccessRequest, askForAccess, listAccessRequests, withdrawAccessRequest } from '../use-cases/ask-for-access.ts';
import { endAccess, giveAccess, giveAudienceAccess } from '../use-cases/give-access.ts';
import { listAccess } from '../use-cases/list-access.ts';
import { day, id, longText, made, named, planLink } from './schemas.ts';

const access = '/v1/collaboration/access';
const requests = '/v1/collaboration/access-requests';
const requestParams = z.object({ requestId: z.uuid() });
const lastDay = day.nullable().default(null).describe('The last day it holds; null: until it is ended');

const giving = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organisation'), organisationId: id, lastDay }),
  z.object({ kind: z.literal('person'), organisationId: id, personId: id, lastDay }),
  z.object({ kind: z.literal('group'), groupId: id, lastDay }),
]);

const granted = z.object({
  id,
  kind: z.enum(grantKinds),
  name: z.string().describe('The person, the group or the audience; empty for an organisation'),
  organisation: named.nullable(),
  isLiving: z.boolean(),
  lastDay: day.nullable(),
  endedAt: z.date().nullable(),
  grantedAt: z.date(),
  grantedByName: z.string().nullable(),
  activityId: id.nullable().describe('The activity in the plan that it counts as'),
  mayEnd: z.boolean(),
  use: z
    .object({ people: z.number(), users: z.number(), opened: z.number(), fetched: z.number(), lastAt: z.date().nullable() })
    .describe('Whether it was used: of so many people, how many have opened something since'),
});

const granting: Route[] = [
  route({
    method: 'GET',
    path: access,
    operation: 'listRoomAccess',
    summary: 'Who has been let into the room, and whether they have used it',
    access: { member: 'see' },
    answer: z.object({ items: z.array(granted), isOwner: z.boolean() }),
    handle: ({ tx, actor }) => listAccess(tx, actor),
  }),
  route({
    method: 'POST',
    path: access,
    operation: 'giveRoomAccess',
    summary: 'The host lets in an organisation, a person or a working group',
    access: { member: 'write' },
    body: giving,
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => giveAccess(tx, actor, body),
  }),
  route({
    method: 'POST',
    path: '/v1/collaboration/audience-access',
    operation: 'giveAudienceAccess',
    summary: 'Let in one of the organisation’s own audiences; it counts as an activity for the needs chosen',
    access: { member: 'write' },
    body: planLink.extend({ lastDay }),
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => giveAudienceAccess(tx, actor, body),
  }),
  ...(['end', 'resume'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `${access}/:grantId/${verb}`,
      operation: `${verb}RoomAccess`,
      summary: verb === 'end' ? 'End an access; resuming undoes it' : 'Let them in again',
      access: { member: 'write' },
      params: z.object({ grantId: z.uuid() }),
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await endAccess(tx, actor, { ...params, isEnded: verb === 'end' });
        return {};
      },
    }),
  ),
];

const asking: Route[] = [
  route({
    method: 'GET',
    path: requests,
    operation: 'listAccessRequests',
    summary: 'One’s own requests to be let in; every one for the host',
    access: { member: 'see' },
    answer: z.object({
      items: z.array(
        z.object({
          id,
          organisation: named,
          personName: z.string(),
          reason: z.string(),
          status: z.enum(requestStatuses),
          askedAt: z.date(),
          answer: z.string(),
          answeredByName: z.string().nullable(),
          answeredAt: z.date().nullable(),
          isOwn: z.boolean(),
        }),
      ),
      isOwner: z.boolean(),
      hasAccess: z.boolean(),
    }),
    handle: ({ tx, actor }) => listAccessRequests(tx, actor),
  }),
  route({
    method: 'POST',
    path: requests,
    operation: 'askForRoomAccess',
    summary: 'Ask to be let in, with a reason',
    access: { member: 'see' },
    body: z.object({ reason: longText.min(1) }),
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => askForAccess(tx, actor, body),
  }),
  route({
    method: 'POST',
    path: `${requests}/:requestId/withdraw`,
    operation: 'withdrawAccessRequest',
    summary: 'Take an own request back',
    access: { member: 'see' },
    params: requestParams,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await withdrawAccessRequest(tx, actor, params);
      return {};
    },
  }),
  route({
    method: 'POST',
    path: `${requests}/:requestId/answer`,
    operation: 'answerAccessRequest',
    summary: 'The host lets the person in, or declines with a reason; the person is told by mail',
    access: { member: 'write' },
    params: requestParams,
    body: z
      .object({ isGranted: z.boolean(), answer: longText.default(''), lastDay })
      .refine(({ isGranted, answer }) => isGranted || answer !== '', { path: ['answer'], message: 'reason' }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await answerAccessRequest(tx, actor, { ...params, ...body });
      return {};
    },
  }),
];

export const accessRoutes: Route[] = [...granting, ...asking];
