import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import {
  addLocalField,
  changeLocalField,
  listLocalFields,
  setLocalValue,
  tellLocalGaps,
  tellLocalText,
} from '../use-cases/local-fields.ts';
import { link, messageParams, programmeParams, written } from './schemas.ts';

const fieldParams = z.object({ fieldId: z.uuid() });
const explanation = written.max(500);

/** What each organisation fills in for itself, and messages use as ((name)). */
export const localFieldRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/local-fields',
    operation: 'listLocalFields',
    summary: 'The programme’s local fields with your own values',
    access: { member: 'see' },
    params: programmeParams,
    answer: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          explanation: z.string(),
          value: z.string().describe('Empty when it is missing'),
          usedIn: z.number().describe('Messages'),
        }),
      ),
      missing: z.number(),
      isOwn: z.boolean(),
    }),
    handle: ({ tx, actor, params }) => listLocalFields(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/programmes/:programmeId/local-fields',
    operation: 'addLocalField',
    summary: 'Add a field that every organisation fills in',
    access: { member: 'write' },
    params: programmeParams,
    body: z.object({ name: written.min(1).max(60), explanation: explanation.optional() }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => addLocalField(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PATCH',
    path: '/v1/local-fields/:fieldId',
    operation: 'changeLocalField',
    summary: 'Change the explanation, take the field away or put it back',
    access: { member: 'write' },
    params: fieldParams,
    body: z.object({ explanation: explanation.optional(), isRemoved: z.boolean().optional() }),
    answer: nothing,
    handle: ({ tx, actor, params, body }) => changeLocalField(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/local-fields/:fieldId/value',
    operation: 'setLocalValue',
    summary: 'Fill the field in for your organisation; empty takes it away',
    access: { member: 'write' },
    params: fieldParams,
    body: z.object({ value: written.max(500) }),
    answer: z.object({ previous: z.string() }),
    handle: ({ tx, actor, params, body }) => setLocalValue(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'GET',
    path: '/v1/programmes/:programmeId/local-field-gaps',
    operation: 'tellLocalGaps',
    summary: 'For the owner: which fields are missing in which organisation',
    access: { member: 'see' },
    params: programmeParams,
    answer: z.object({ items: z.array(z.object({ organisation: link, missing: z.array(z.string()) })) }),
    handle: ({ tx, actor, params }) => tellLocalGaps(tx, actor, params),
  }),
  route({
    method: 'GET',
    path: '/v1/messages/:messageId/local-text',
    operation: 'tellLocalText',
    summary: 'The message as it reads in your organisation, local fields filled in',
    access: { member: 'see' },
    params: messageParams,
    answer: z.object({ title: z.string(), summary: z.string(), missing: z.array(z.string()) }),
    handle: ({ tx, actor, params }) => tellLocalText(tx, actor, params),
  }),
];
