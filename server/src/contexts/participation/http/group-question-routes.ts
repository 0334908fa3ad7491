import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { answerGroupQuestion, listGroupQuestions, removeGroupQuestion, restoreGroupQuestion } from '../use-cases/answer-group.ts';
import { longText, programmeParams } from './schemas.ts';

const questionParams = z.object({ groupQuestionId: z.uuid() });
const named = ({ groupQuestionId: questionId }: z.output<typeof questionParams>) => ({ questionId });

/** What groups ask on their pages, and the answers. */
export const groupQuestionRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/group-questions',
    operation: 'listGroupQuestions',
    summary: 'What groups have asked on their pages: those that wait first, at most 200',
    access: { member: 'see' },
    params: programmeParams,
    answer: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          audienceId: z.uuid(),
          audienceName: z.string(),
          question: z.string(),
          askedAt: z.date(),
          answer: z.string().describe('Empty until somebody has answered'),
          isShown: z.boolean().describe('Question and answer stand on the group’s page'),
          answeredAt: z.date().nullable(),
        }),
      ),
    }),
    handle: ({ tx, actor, params }) => listGroupQuestions(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: '/v1/group-questions/:groupQuestionId/answer',
    operation: 'answerGroupQuestion',
    summary: 'Answer what a group has asked; shown, it stands on the group’s page',
    access: { member: 'write' },
    params: questionParams,
    body: z.object({ answer: longText, isShown: z.boolean().default(true) }),
    answer: nothing,
    handle: ({ tx, actor, params, body }) => answerGroupQuestion(tx, actor, { ...named(params), ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/group-questions/:groupQuestionId/remove',
    operation: 'removeGroupQuestion',
    summary: 'Take a question away; it can be brought back',
    access: { member: 'write' },
    params: questionParams,
    answer: nothing,
    handle: ({ tx, actor, params }) => removeGroupQuestion(tx, actor, named(params)),
  }),
  route({
    method: 'POST',
    path: '/v1/group-questions/:groupQuestionId/restore',
    operation: 'restoreGroupQuestion',
    summary: 'Bring back a question that was taken away',
    access: { member: 'write' },
    params: questionParams,
    answer: nothing,
    handle: ({ tx, actor, params }) => restoreGroupQuestion(tx, actor, named(params)),
  }),
];
