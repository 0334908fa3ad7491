import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { publishGroupPage, showGroupPage, withdrawGroupPage } from '../use-cases/keep-group-page.ts';
import { tellSkills } from '../use-cases/tell-skills.ts';
import { audienceParams, longText, written } from './schemas.ts';

/** A group's one address, and what its members can do. */
export const groupPageRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/audiences/:audienceId/group-page',
    operation: 'showGroupPage',
    summary: 'The group’s page: whether it is public, and what it would show now',
    access: { member: 'see' },
    params: audienceParams,
    answer: z.object({
      page: z.object({
        introduction: z.string(),
        contact: z.string(),
        revision: z.number().describe('0: never published'),
        isPublic: z.boolean(),
        url: z.string().nullable(),
      }),
      content: z.object({
        messages: z.array(z.object({ id: z.uuid(), title: z.string(), summary: z.string() })),
        questions: z.number(),
        documents: z.number(),
        figures: z.number(),
        meetings: z.number(),
        waiting: z.number().describe('Questions from the page that nobody has answered yet'),
      }),
      hidden: z.array(z.object({ id: z.uuid(), title: z.string() })).describe('Messages about parts that the group does not use'),
      missing: z.array(z.string()).describe('Local fields to fill in before it can be public'),
    }),
    handle: ({ tx, actor, params }) => showGroupPage(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: '/v1/audiences/:audienceId/group-page',
    operation: 'publishGroupPage',
    summary: 'Publish the group’s page at its one address, or change what stands first on it',
    access: { member: 'send' },
    params: audienceParams,
    body: z.object({ introduction: longText.default(''), contact: written.max(500).default(''), revision: z.number().int().min(0) }),
    answer: z.object({ url: z.string() }),
    handle: ({ tx, actor, params, body }) => publishGroupPage(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/audiences/:audienceId/group-page/withdraw',
    operation: 'withdrawGroupPage',
    summary: 'Its address leads nowhere until it is published again',
    access: { member: 'send' },
    params: audienceParams,
    answer: nothing,
    handle: ({ tx, actor, params }) => withdrawGroupPage(tx, actor, params),
  }),
  route({
    method: 'GET',
    path: '/v1/audiences/:audienceId/skills',
    operation: 'tellSkills',
    summary: 'How many members can use each part of the service, proved by a skill check or a training with practice',
    access: { member: 'see' },
    params: audienceParams,
    answer: z.object({
      members: z.number(),
      parts: z.array(z.object({ id: z.uuid(), name: z.string(), members: z.number() })),
      allParts: z.number().describe('Members that can use every part that the group uses'),
    }),
    handle: ({ tx, actor, params }) => tellSkills(tx, actor, params),
  }),
];
