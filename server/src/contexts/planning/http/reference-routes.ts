import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { changeReference, listReferences, listReferredBy, referToInitiative } from '../use-cases/refer-to-initiative.ts';
import { link, messageParams, programmeParams, titled, written } from './schemas.ts';

const webAddress = written.max(500).refine((text) => text === '' || /^https?:\/\//i.test(text), 'https://');

export const referenceRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/messages/:messageId/references',
    operation: 'listReferences',
    summary: 'Other programmes and initiatives that a message refers to',
    access: { member: 'see' },
    params: messageParams,
    answer: z.object({
      items: z.array(z.object({ id: z.uuid(), name: z.string(), url: z.string(), how: z.string(), programmeId: z.uuid().nullable() })),
    }),
    handle: ({ tx, actor, params }) => listReferences(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/messages/:messageId/references',
    operation: 'referToInitiative',
    summary: 'Refer to another programme, or to an initiative outside by name and address',
    access: { member: 'write' },
    params: messageParams,
    body: z.object({
      toProgrammeId: z.uuid().nullable().default(null),
      name: written.max(200).default(''),
      url: webAddress.default(''),
      how: written.max(500).default('').describe('How they are related'),
    }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => referToInitiative(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PATCH',
    path: '/v1/message-references/:referenceId',
    operation: 'changeReference',
    summary: 'Take a reference away or put it back',
    access: { member: 'write' },
    params: z.object({ referenceId: z.uuid() }),
    body: z.object({ isRemoved: z.boolean() }),
    answer: nothing,
    handle: ({ tx, actor, params, body }) => changeReference(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/referred-by',
    operation: 'listReferredBy',
    summary: 'Messages of other programmes that refer to this one',
    access: { member: 'see' },
    params: programmeParams,
    answer: z.object({
      items: z.array(z.object({ id: z.uuid(), message: titled, programme: link, organisation: link, how: z.string() })),
    }),
    handle: ({ tx, actor, params }) => listReferredBy(tx, actor, params),
  }),
];
