import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { publishGroupPage, showGroupPage, withdrawGroupPage } from '../use-cases/keep-group-page.ts';
import { planRecipe, undoRecipe } from '../use-cases/plan-recipe.ts';
import { suggestMentionsFor } from '../use-cases/suggest-mentions.ts';
import { tellSkills } from '../use-cases/tell-skills.ts';
import { audienceParams, link, longText, name, titled, written } from './schemas.ts';

/** A group's one address, what its members can do, and what is planned for it in one go. */
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
      }),
      hidden: z.array(titled).describe('Messages about parts that the group does not use'),
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
      parts: z.array(link.extend({ members: z.number() })),
      allParts: z.number().describe('Members that can use every part that the group uses'),
    }),
    handle: ({ tx, actor, params }) => tellSkills(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/audiences/:audienceId/recipe',
    operation: 'planRecipe',
    summary: 'Plan a cascade, an item at the managers’ meeting and a running stream for the group in one go',
    access: { member: 'write' },
    params: audienceParams,
    body: z.object({ outlets: z.array(name).min(1).max(10) }),
    answer: z.object({ cascadeId: z.uuid(), activityIds: z.array(z.uuid()) }),
    status: 201,
    handle: ({ tx, actor, params, body }) => planRecipe(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/recipes/undo',
    operation: 'undoRecipe',
    summary: 'Undo what was planned in one go: the cascade that is still a draft is taken away, the activities are cancelled',
    access: { member: 'write' },
    body: z.object({ cascadeId: z.uuid(), activityIds: z.array(z.uuid()).max(50) }),
    answer: nothing,
    handle: async ({ tx, actor, body }) => {
      await undoRecipe(tx, actor, body);
      return {};
    },
  }),
  route({
    method: 'GET',
    path: '/v1/send-outs/:sendOutId/mention-suggestions',
    operation: 'suggestMentions',
    summary: 'What other organisations offer those that the send-out goes to',
    access: { member: 'see' },
    params: z.object({ sendOutId: z.uuid() }),
    answer: z.object({
      items: z.array(
        z.object({
          connectionId: z.uuid(),
          kind: z.enum(['service', 'mailing', 'flow']),
          name: z.string(),
          description: z.string(),
          url: z.string(),
          organisation: link,
          audienceName: z.string(),
          isMentioned: z.boolean(),
        }),
      ),
    }),
    handle: ({ tx, actor, params }) => suggestMentionsFor(tx, actor, params),
  }),
];
