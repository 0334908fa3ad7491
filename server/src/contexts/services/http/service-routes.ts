import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { supportVisibilities } from '../storage/tables.ts';
import { describeService } from '../use-cases/describe-service.ts';
import { addPart, changePart } from '../use-cases/edit-parts.ts';
import { addSupportLevel, changeSupportLevel } from '../use-cases/edit-support.ts';
import { longText, name, named, revision, shortText } from './schemas.ts';

const part = z.object({ name, description: longText });
const support = z.object({
  visibility: z
    .enum(supportVisibilities)
    .describe('own: the own organisation. network: every organisation of the service. public: public pages too'),
  name,
  helpsWith: longText,
  contact: shortText,
  hours: shortText,
});
const added = z.object({ id: z.uuid(), revision });
const changed = z.object({ revision });

export const serviceRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/service',
    operation: 'describeService',
    summary: 'The shared service: its parts, and where one turns with a question',
    access: { member: 'see' },
    answer: z.object({
      service: z.object({ id: z.uuid(), name: z.string(), host: named, isHost: z.boolean() }).nullable(),
      parts: z.array(part.extend({ id: z.uuid(), revision })),
      support: z.array(support.extend({ id: z.uuid(), revision, isOwn: z.boolean() })),
    }),
    handle: ({ tx, actor }) => describeService(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/service/parts',
    operation: 'addServicePart',
    summary: 'The host adds a part of the service',
    access: { member: 'write' },
    body: part.extend({ description: longText.default('') }),
    answer: added,
    status: 201,
    handle: ({ tx, actor, body }) => addPart(tx, actor, body),
  }),
  route({
    method: 'PATCH',
    path: '/v1/service/parts/:partId',
    operation: 'changeServicePart',
    summary: 'Change a part, take it away or put it back',
    access: { member: 'write' },
    params: z.object({ partId: z.uuid() }),
    body: part.partial().extend({ revision, isRemoved: z.boolean().optional() }),
    answer: changed,
    handle: ({ tx, actor, params, body }) => changePart(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/service/support-levels',
    operation: 'addSupportLevel',
    summary: 'Add a level of the support: whom to ask, about what, when',
    access: { member: 'write' },
    body: support.extend({ helpsWith: longText.default(''), contact: shortText.default(''), hours: shortText.default('') }),
    answer: added,
    status: 201,
    handle: ({ tx, actor, body }) => addSupportLevel(tx, actor, body),
  }),
  route({
    method: 'PATCH',
    path: '/v1/service/support-levels/:supportId',
    operation: 'changeSupportLevel',
    summary: 'Change a level of the support, take it away or put it back',
    access: { member: 'write' },
    params: z.object({ supportId: z.uuid() }),
    body: support.partial().extend({ revision, isRemoved: z.boolean().optional() }),
    answer: changed,
    handle: ({ tx, actor, params, body }) => changeSupportLevel(tx, actor, { ...params, ...body }),
  }),
];
