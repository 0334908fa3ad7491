import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { carryings, connectionKinds, connectionVisibilities } from '../domain/connection.ts';
import { addConnection, changeConnection } from '../use-cases/connect.ts';
import { listConnections } from '../use-cases/list-connections.ts';
import { longText, name, named, revision, shortText, webAddress } from './schemas.ts';

const connection = z.object({
  visibility: z.enum(connectionVisibilities),
  kind: z.enum(connectionKinds),
  name,
  description: longText,
  url: webAddress,
  audiences: z.array(name).max(20).describe('Words for who gets it'),
  yearlyVolume: z.number().int().min(0).max(1_000_000_000).nullable(),
  carries: z.enum(carryings).describe('Whether it carries the shared service’s message'),
  how: shortText.describe('How it does, or why it does not'),
});

const touchpoints = z.object({
  total: z.number(),
  carrying: z.number(),
  planned: z.number(),
  without: z.number(),
  unknown: z.number(),
});

export const connectionRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/service/connections',
    operation: 'listConnections',
    summary:
      'Connected services, mailings and flows of every organisation, which of them carry the message, and mentions given and received',
    access: { member: 'see' },
    answer: z.object({
      items: z.array(connection.extend({ id: z.uuid(), revision, organisation: named, isOwn: z.boolean() })),
      touchpoints,
      perOrganisation: z.array(z.object({ organisation: named, touchpoints, mentionsGiven: z.number(), mentionsReceived: z.number() })),
    }),
    handle: ({ tx, actor }) => listConnections(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/service/connections',
    operation: 'addConnection',
    summary: 'Add a connected service, mailing or flow',
    access: { member: 'write' },
    body: connection.extend({
      visibility: connection.shape.visibility.default('network'),
      description: longText.default(''),
      url: webAddress.default(''),
      audiences: connection.shape.audiences.default([]),
      yearlyVolume: connection.shape.yearlyVolume.default(null),
      carries: connection.shape.carries.default('unknown'),
      how: shortText.default(''),
    }),
    answer: z.object({ id: z.uuid(), revision }),
    status: 201,
    handle: ({ tx, actor, body }) => addConnection(tx, actor, body),
  }),
  route({
    method: 'PATCH',
    path: '/v1/service/connections/:connectionId',
    operation: 'changeConnection',
    summary: 'Change what is connected, take it away or put it back',
    access: { member: 'write' },
    params: z.object({ connectionId: z.uuid() }),
    body: connection.partial().extend({ revision, isRemoved: z.boolean().optional() }),
    answer: z.object({ revision }),
    handle: ({ tx, actor, params, body }) => changeConnection(tx, actor, { ...params, ...body }),
  }),
];
