import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { helpKinds, helpStatuses } from '../domain/help.ts';
import { askForDeepDive, contactPeer, listHelp, moveHelp } from '../use-cases/ask-for-help.ts';
import { describeOrganisation, leadLocally, shareExperience } from '../use-cases/be-a-peer.ts';
import { addTopic, changeTopic, listTopics, setTopicRemoved } from '../use-cases/keep-topics.ts';
import { listPeers } from '../use-cases/list-peers.ts';
import { id, longText, made, named, revision, saved, shortText, title } from './schemas.ts';

const topics = '/v1/collaboration/topics';
const topicParams = z.object({ topicId: z.uuid() });
const helpParams = z.object({ helpId: z.uuid() });
const help = '/v1/collaboration/help';

const topic = z.object({
  name: title,
  contactName: shortText.default(''),
  contactEmail: z.string().trim().max(254).default(''),
  contactPhone: shortText.max(40).default(''),
  expertOrganisationId: id.nullable().default(null),
});

const hours = z.number().nullable();
const topicIds = z.array(id).max(50);
const likeness = z.object({ county: z.string(), inhabitants: z.number().nullable() });
const who = likeness.extend({ id, personId: id, name: z.string(), organisation: named, topics: z.array(named), isOwn: z.boolean() });

const contacts: Route[] = [
  route({
    method: 'GET',
    path: topics,
    operation: 'listTopics',
    summary: 'The national contact and the experts of each topic; the whole network reads it',
    access: { member: 'see' },
    answer: z.object({
      isOwner: z.boolean(),
      items: z.array(
        z.object({
          id,
          name: z.string(),
          contactName: z.string(),
          contactEmail: z.string(),
          contactPhone: z.string(),
          experts: named.nullable(),
          revision,
          medianHours: hours.describe('The middle of the answer times to deep dives, in whole hours'),
        }),
      ),
    }),
    handle: ({ tx, actor }) => listTopics(tx, actor),
  }),
  route({
    method: 'POST',
    path: topics,
    operation: 'addTopic',
    summary: 'The host names a topic, its contact and its experts',
    access: { member: 'write' },
    body: topic,
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => addTopic(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: `${topics}/:topicId`,
    operation: 'changeTopic',
    summary: 'Change a topic, its contact or its experts',
    access: { member: 'write' },
    params: topicParams,
    body: topic.extend({ revision }),
    answer: saved,
    handle: ({ tx, actor, params, body }) => changeTopic(tx, actor, { ...params, ...body }),
  }),
  ...(['remove', 'restore'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `${topics}/:topicId/${verb}`,
      operation: `${verb}Topic`,
      summary: verb === 'remove' ? 'Take a topic away; restoring undoes it' : 'Bring a topic back',
      access: { member: 'write' },
      params: topicParams,
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await setTopicRemoved(tx, actor, { ...params, isRemoved: verb === 'remove' });
        return {};
      },
    }),
  ),
];

const peers: Route[] = [
  route({
    method: 'GET',
    path: '/v1/collaboration/peers',
    operation: 'listPeers',
    summary: 'Those who have done it before, the local project managers, and who suits whom and why',
    access: { member: 'see' },
    answer: z.object({
      peers: z.array(who.extend({ tookPart: z.string(), about: z.string() })),
      leads: z.array(
        who.extend({
          matches: z.array(
            z.object({
              peer: z.object({ id, name: z.string(), organisation: z.object({ id: z.string(), name: z.string() }) }),
              reasons: z.array(z.object({ kind: z.enum(['topic', 'county', 'size']), topic: z.string().nullable() })),
            }),
          ),
        }),
      ),
      own: likeness,
    }),
    handle: ({ tx, actor }) => listPeers(tx, actor),
  }),
  route({
    method: 'PUT',
    path: '/v1/collaboration/my-experience',
    operation: 'shareExperience',
    summary: 'Say that one has done it before and may be asked; null takes it back',
    access: { member: 'see' },
    body: z.object({ experience: z.object({ tookPart: title, about: longText.default(''), topicIds }).nullable() }),
    answer: nothing,
    handle: async ({ tx, actor, body }) => {
      await shareExperience(tx, actor, body);
      return {};
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/collaboration/my-lead',
    operation: 'leadLocally',
    summary: 'Say that one is the local project manager and what help is wanted; null takes it back',
    access: { member: 'see' },
    body: z.object({ topicIds: topicIds.nullable() }),
    answer: nothing,
    handle: async ({ tx, actor, body }) => {
      await leadLocally(tx, actor, body);
      return {};
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/collaboration/own-organisation',
    operation: 'describeOwnOrganisation',
    summary: 'Where the own organisation is and how large: what peers are matched by',
    access: { member: 'write' },
    body: z.object({ county: shortText.max(60), inhabitants: z.number().int().min(0).max(20_000_000).nullable() }),
    answer: nothing,
    handle: async ({ tx, actor, body }) => {
      await describeOrganisation(tx, actor, body);
      return {};
    },
  }),
];

const request = z.object({
  id,
  kind: z.enum(helpKinds),
  topic: z.string().nullable(),
  question: z.string(),
  status: z.enum(helpStatuses),
  askedAt: z.date(),
  takenAt: z.date().nullable(),
  answer: z.string(),
  answeredAt: z.date().nullable(),
  hours: z.number().describe('Whole hours from question to answer, or waited so far'),
  organisation: named,
  askedByName: z.string().nullable(),
  to: z.object({ organisation: named, personName: z.string().nullable() }),
  takenByName: z.string().nullable(),
  answeredByName: z.string().nullable(),
  isAsked: z.boolean().describe('The own organisation asked it'),
  mayAnswer: z.boolean(),
});

const asking: Route[] = [
  route({
    method: 'GET',
    path: help,
    operation: 'listHelp',
    summary: 'Questions to peers and experts that the organisation has asked or been asked, with their answer times',
    access: { member: 'see' },
    answer: z.object({ items: z.array(request), medianHours: z.object({ peer: hours, deepDive: hours }) }),
    handle: ({ tx, actor }) => listHelp(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/collaboration/peer-contacts',
    operation: 'contactPeer',
    summary: 'Ask an experienced peer to get in touch',
    access: { member: 'write' },
    body: z.object({ peerId: id, question: longText.min(1) }),
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => contactPeer(tx, actor, body),
  }),
  route({
    method: 'POST',
    path: '/v1/collaboration/deep-dives',
    operation: 'askForDeepDive',
    summary: 'Ask the experts of a topic to go deeper; followed to the answer',
    access: { member: 'write' },
    body: z.object({ topicId: id, question: longText.min(1) }),
    answer: made,
    status: 201,
    handle: ({ tx, actor, body }) => askForDeepDive(tx, actor, body),
  }),
  ...(['take', 'withdraw'] as const).map((step) =>
    route({
      method: 'POST',
      path: `${help}/:helpId/${step}`,
      operation: `${step}Help`,
      summary: step === 'take' ? 'Take a question on' : 'Take an own question back',
      access: { member: 'write' },
      params: helpParams,
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await moveHelp(tx, actor, { ...params, step });
        return {};
      },
    }),
  ),
  ...(['answer', 'decline'] as const).map((step) =>
    route({
      method: 'POST',
      path: `${help}/:helpId/${step}`,
      operation: `${step}Help`,
      summary: step === 'answer' ? 'Answer a question; whoever asked is told by mail' : 'Say that one cannot answer, and why',
      access: { member: 'write' },
      params: helpParams,
      body: z.object({ answer: longText.min(1) }),
      answer: nothing,
      handle: async ({ tx, actor, params, body }) => {
        await moveHelp(tx, actor, { ...params, ...body, step });
        return {};
      },
    }),
  ),
];

export const helpRoutes: Route[] = [...contacts, ...peers, ...asking];
