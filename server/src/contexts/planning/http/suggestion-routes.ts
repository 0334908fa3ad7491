import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { suggestionDecisions } from '../domain/suggestion.ts';
import { copyProgramme } from '../use-cases/copy-programme.ts';
import { decideSuggestion, undoSuggestionDecision } from '../use-cases/decide-suggestion.ts';
import { listSuggestions, markSuggestionsSeen, tellSuggestionAnswers } from '../use-cases/list-suggestions.ts';
import { activityType, offset } from './activity-schemas.ts';
import { name, programmeParams, title, written } from './schemas.ts';

const decision = z.enum(suggestionDecisions);
const kind = z.enum(['channel', 'activity']);

const suggestion = z.object({
  key: z.string(),
  kind,
  title: z.string(),
  detail: z.string(),
  type: activityType,
  audienceIds: z.array(z.uuid()),
  audienceName: z.string(),
  milestoneName: z.string().nullable(),
  offset: offset.nullable(),
  isNew: z.boolean().describe('Added since the organisation last looked'),
  isGone: z.boolean().describe('Decided, and no longer suggested'),
  decision: z
    .object({
      id: z.uuid(),
      decision,
      reason: z.string(),
      replacedBy: z.string(),
      activityId: z.uuid().nullable(),
      decidedAt: z.date(),
    })
    .nullable(),
});

const answers = z.object({
  organisations: z.number(),
  items: z.array(
    z.object({
      key: z.string(),
      kind,
      title: z.string(),
      audienceName: z.string(),
      accepted: z.number(),
      replaced: z.number(),
      declined: z.number(),
      left: z.number(),
      reasons: z.array(z.object({ decision, reason: z.string(), replacedBy: z.string() })),
    }),
  ),
});

/** What a programme suggests, and what each organisation that follows it makes of that. */
export const suggestionRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/suggestions',
    operation: 'listSuggestions',
    summary: 'Suggested channels and shared activities, those left to decide first',
    access: { member: 'see' },
    params: programmeParams,
    answer: z.object({ items: z.array(suggestion), total: z.number(), left: z.number(), new: z.number(), isOwn: z.boolean() }),
    handle: ({ tx, actor, params }) => listSuggestions(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/suggestion-decisions',
    operation: 'decideSuggestion',
    summary: 'Accept, replace or decline a suggestion; the programme stays as it is',
    access: { member: 'write' },
    params: programmeParams,
    body: z.object({
      key: written.min(1).max(2000),
      decision,
      reason: written.max(500).optional().describe('Needed unless it is accepted; the host reads it'),
      replacement: z.object({ title, type: activityType }).optional(),
    }),
    answer: z.object({ id: z.uuid(), activityId: z.uuid().nullable() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => decideSuggestion(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/suggestion-decisions/:decisionId/undo',
    operation: 'undoSuggestionDecision',
    summary: 'Back among those left to decide; the activity that came of it is cancelled',
    access: { member: 'write' },
    params: z.object({ decisionId: z.uuid() }),
    answer: nothing,
    handle: ({ tx, actor, params }) => undoSuggestionDecision(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/suggestions/seen',
    operation: 'markSuggestionsSeen',
    summary: 'The suggestions there are now are no longer new',
    access: { member: 'write' },
    params: programmeParams,
    answer: nothing,
    handle: ({ tx, actor, params }) => markSuggestionsSeen(tx, actor, params),
  }),
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/suggestion-answers',
    operation: 'tellSuggestionAnswers',
    summary: 'For the host: how many accepted, replaced and declined each suggestion, and why, never who',
    access: { member: 'see' },
    params: programmeParams,
    answer: answers,
    handle: ({ tx, actor, params }) => tellSuggestionAnswers(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/copies',
    operation: 'copyProgramme',
    summary: 'Start a programme of your own with this one’s structure, without dates and people',
    access: { member: 'write' },
    params: programmeParams,
    body: z.object({ name }),
    answer: z.object({ id: z.uuid(), needs: z.number() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => copyProgramme(tx, actor, { ...params, ...body }),
  }),
];
