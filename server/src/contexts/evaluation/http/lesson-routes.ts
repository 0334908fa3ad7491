import { z } from 'zod';
import { activityTypes } from '#planning';
import { type Route, route } from '../../../platform/http/route.ts';
import { suggestLessons } from '../use-cases/suggest-lessons.ts';
import { programmeParams } from './schemas.ts';

const mostNeeds = 50;

export const lessonRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/lessons',
    operation: 'suggestLessons',
    summary: 'What has been learnt from activities like the one that is being planned: notes and evaluated campaigns',
    access: { member: 'see' },
    params: programmeParams,
    query: z.object({
      type: z.enum(activityTypes),
      needs: z
        .string()
        .max(mostNeeds * 37)
        .default('')
        .transform((text) => text.split(',').filter((id) => id !== ''))
        .pipe(z.array(z.uuid()).max(mostNeeds))
        .describe('Ids of the needs it is to answer for, with commas between'),
    }),
    answer: z.object({
      items: z.array(
        z.object({
          kind: z.enum(['note', 'campaign']),
          id: z.uuid(),
          title: z.string(),
          text: z.string().describe('The first lines'),
          organisationName: z.string(),
        }),
      ),
    }),
    handle: async ({ tx, actor, params, query: { type, needs } }) => ({
      items: await suggestLessons(tx, actor, { ...params, type, needIds: needs }),
    }),
  }),
];
