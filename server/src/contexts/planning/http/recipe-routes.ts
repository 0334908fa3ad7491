import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { planRecipe, undoRecipe } from '../use-cases/plan-recipe.ts';
import { audienceParams, name } from './schemas.ts';

/** What is planned for a group in one go. */
export const recipeRoutes: Route[] = [
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
];
