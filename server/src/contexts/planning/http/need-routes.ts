import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { addNeed } from '../use-cases/add-need.ts';
import { changeNeed, changeNeeds } from '../use-cases/change-needs.ts';
import { restoreNeed, withdrawNeed } from '../use-cases/withdraw-need.ts';
import { day, ids, level, needParams, programmeParams } from './schemas.ts';

const values = {
  level: level.optional(),
  needBy: day.nullable().optional(),
  ownerPersonId: z.uuid().nullable().optional(),
  share: z.number().min(0.001).max(1).optional(),
};

const changed = z.object({
  changed: z.number(),
  previous: z.array(
    z.object({ needId: z.uuid(), level, needBy: z.string().nullable(), ownerPersonId: z.uuid().nullable(), share: z.number() }),
  ),
});

const bulk = z.union([
  z.object({ needIds: ids.min(1), ...values }),
  z.object({
    items: z
      .array(z.object({ needId: z.uuid(), ...values }))
      .min(1)
      .max(2000),
  }),
]);

export const needRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/needs',
    operation: 'addNeed',
    summary: 'Say that an audience needs a message',
    access: { member: 'write' },
    params: programmeParams,
    body: z.object({ audienceId: z.uuid(), messageId: z.uuid(), level, needBy: day.nullable().optional() }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => addNeed(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PATCH',
    path: '/v1/needs/:needId',
    operation: 'changeNeed',
    summary: 'Change level, date, owner or share of one need',
    access: { member: 'write' },
    params: needParams,
    body: z.object(values),
    answer: changed,
    handle: ({ tx, actor, params, body }) => changeNeed(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PATCH',
    path: '/v1/programmes/:programmeId/needs',
    operation: 'changeNeeds',
    summary: 'Change many needs the same way, or with `items` each its own way; sending `previous` back as `items` undoes it',
    access: { member: 'write' },
    params: programmeParams,
    body: bulk,
    answer: changed,
    handle: ({ tx, actor, params, body }) => {
      const changes = 'items' in body ? body.items : body.needIds.map((needId) => ({ ...body, needId, needIds: undefined }));
      return changeNeeds(tx, actor, { ...params, changes });
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/needs/:needId',
    operation: 'withdrawNeed',
    summary: 'Take a need away; what was planned for it is remembered',
    access: { member: 'write' },
    params: needParams,
    answer: z.object({ withdrawn: z.number() }),
    handle: ({ tx, actor, params }) => withdrawNeed(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/needs/:needId/restore',
    operation: 'restoreNeed',
    summary: 'Bring a need back as it was',
    access: { member: 'write' },
    params: needParams,
    answer: z.object({ restored: z.number() }),
    handle: ({ tx, actor, params }) => restoreNeed(tx, actor, params),
  }),
];
