import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { accessNeeds, impactFloors, impacts } from '../domain/audience-profile.ts';
import { describeGroup, describeGroups, setOwnImpact } from '../use-cases/describe-groups.ts';
import { keepProjectGroup, showLiveData } from '../use-cases/keep-project-group.ts';
import { countPartUses, listPartTags, tagParts } from '../use-cases/tag-parts.ts';
import { audienceParams, messageParams, programmeParams, written } from './schemas.ts';

const partIds = z.object({ partIds: z.array(z.uuid()).max(100) });
const previousParts = z.object({ previous: z.array(z.uuid()) });
const impact = z.enum(impacts).nullable();
const need = z.enum(accessNeeds);
const verdict = z.enum(['applies', 'skip', 'ask']);
const member = z.object({ role: written.min(1).max(200), name: written.min(1).max(200), contact: written.max(300).default('') });

const partRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/parts',
    operation: 'listPartTags',
    summary: 'The parts of the service, and which messages and audiences have which',
    access: { member: 'see' },
    params: programmeParams,
    answer: z.object({
      parts: z.array(z.object({ id: z.uuid(), name: z.string(), description: z.string() })),
      tags: z
        .array(z.object({ subjectId: z.uuid(), partIds: z.array(z.uuid()) }))
        .describe('Message or audience; without a tag it is about the whole service'),
    }),
    handle: ({ tx, actor, params }) => listPartTags(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: '/v1/messages/:messageId/parts',
    operation: 'tagMessage',
    summary: 'Which parts of the service a message is about; none is the whole service',
    access: { member: 'write' },
    params: messageParams,
    body: partIds,
    answer: previousParts,
    handle: ({ tx, actor, params, body }) => tagParts(tx, actor, { kind: 'message', subjectId: params.messageId, ...body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/audiences/:audienceId/parts',
    operation: 'tagAudience',
    summary: 'Which parts of the service an audience uses: it sees only messages about those',
    access: { member: 'write' },
    params: audienceParams,
    body: partIds,
    answer: previousParts,
    handle: ({ tx, actor, params, body }) => tagParts(tx, actor, { kind: 'audience', subjectId: params.audienceId, ...body }),
  }),
  route({
    method: 'GET',
    path: '/v1/part-uses',
    operation: 'countPartUses',
    summary: 'How many messages and audiences have each part, in every plan',
    access: { member: 'see' },
    answer: z.object({ items: z.array(z.object({ partId: z.uuid(), messages: z.number(), audiences: z.number() })) }),
    handle: ({ tx, actor }) => countPartUses(tx, actor),
  }),
];

const liveRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/live-data',
    operation: 'showLiveData',
    summary: 'The project group, and what ((milstolpar)), ((projektgrupp)) and ((support)) say today',
    access: { member: 'see' },
    params: programmeParams,
    answer: z.object({
      members: z.array(z.object({ role: z.string(), name: z.string(), contact: z.string() })),
      isInherited: z.boolean().describe('The owner’s, since you have none of your own'),
      texts: z.object({ milestones: z.string(), projectGroup: z.string(), support: z.string() }),
    }),
    handle: ({ tx, actor, params }) => showLiveData(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: '/v1/programmes/:programmeId/project-group',
    operation: 'keepProjectGroup',
    summary: 'Who does the work in your organisation; every text that shows it shows the new one',
    access: { member: 'write' },
    params: programmeParams,
    body: z.object({ members: z.array(member).max(50) }),
    answer: z.object({ previous: z.array(z.object({ role: z.string(), name: z.string(), contact: z.string() })) }),
    handle: ({ tx, actor, params, body }) => keepProjectGroup(tx, actor, { ...params, ...body }),
  }),
];

const groupRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/groups',
    operation: 'describeGroups',
    summary: 'How hard each group is hit, what it needs, and which planned activities do not fit that',
    access: { member: 'see' },
    params: programmeParams,
    answer: z.object({
      groups: z.array(
        z.object({
          audienceId: z.uuid(),
          impact,
          ownersImpact: impact,
          ownImpact: impact,
          accessNeeds: z.array(need),
          languages: z.string(),
          channels: z
            .array(
              z.object({
                name: z.string(),
                via: z.string().nullable(),
                condition: z.string().nullable(),
                floor: z.enum(impactFloors),
                verdict,
              }),
            )
            .describe('Channels that depend on the impact'),
        }),
      ),
      activities: z.array(
        z.object({
          activityId: z.uuid(),
          title: z.string(),
          unmet: z.array(need),
          impactFloor: z.enum(impactFloors).nullable(),
          skip: z.array(z.string()).describe('Groups hit too little for it'),
          ask: z.array(z.string()).describe('Groups for which nobody has said'),
        }),
      ),
    }),
    handle: ({ tx, actor, params }) => describeGroups(tx, actor, params),
  }),
  route({
    method: 'PUT',
    path: '/v1/audiences/:audienceId/profile',
    operation: 'describeGroup',
    summary: 'How hard the group is hit and what it needs to take part',
    access: { member: 'write' },
    params: audienceParams,
    body: z.object({ impact, accessNeeds: z.array(need).max(10), languages: written.max(300).default('') }),
    answer: nothing,
    handle: ({ tx, actor, params, body }) => describeGroup(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/audiences/:audienceId/own-impact',
    operation: 'setOwnImpact',
    summary: 'How hard the group is hit in your organisation; null goes back to the owner’s word',
    access: { member: 'write' },
    params: audienceParams,
    body: z.object({ impact }),
    answer: nothing,
    handle: ({ tx, actor, params, body }) => setOwnImpact(tx, actor, { ...params, ...body }),
  }),
];

/** What a plan knows about the shared service and its groups. */
export const servicePartRoutes: Route[] = [...partRoutes, ...liveRoutes, ...groupRoutes];
