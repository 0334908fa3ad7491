import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import type { AgendaSource } from '../use-cases/agenda-sources.ts';
import { addAgendaItem, changeAgendaItem, fillAgenda, orderAgenda, setAgendaItemRemoved } from '../use-cases/arrange-agenda.ts';
import { agendaItem, agendaParams, meetingParams } from './meeting-schemas.ts';
import { longText } from './schemas.ts';

const agenda = '/v1/network/meetings/:meetingId/agenda';
const one = '/v1/network/agenda-items/:agendaItemId';

/** `sources`: what other contexts have for the agenda. */
export const agendaRoutes = (sources: readonly AgendaSource[]): Route[] => [
  route({
    method: 'POST',
    path: `${agenda}/fill`,
    operation: 'fillAgenda',
    summary: 'Put what is open now on the agenda: contributions, vacancies, changed words, evaluations, coming campaigns; nothing twice',
    access: { member: 'write' },
    params: meetingParams,
    answer: z.object({ added: z.number() }),
    handle: ({ tx, actor, params }) => fillAgenda(tx, actor, { ...params, sources }),
  }),
  route({
    method: 'POST',
    path: agenda,
    operation: 'addAgendaItem',
    summary: 'Put an item of one’s own last on the agenda',
    access: { member: 'write' },
    params: meetingParams,
    body: agendaItem.extend({ note: longText.default(''), kind: z.enum(['own', 'coming']).default('own') }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => addAgendaItem(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: agenda,
    operation: 'orderAgenda',
    summary: 'The items in the order wanted',
    access: { member: 'write' },
    params: meetingParams,
    body: z.object({ itemIds: z.array(z.uuid()).max(500) }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await orderAgenda(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  route({
    method: 'PATCH',
    path: one,
    operation: 'changeAgendaItem',
    summary: 'Change an item’s title or note',
    access: { member: 'write' },
    params: agendaParams,
    body: agendaItem.partial(),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await changeAgendaItem(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  ...(['remove', 'restore'] as const).map((verb) =>
    route({
      method: 'POST',
      path: `${one}/${verb}`,
      operation: `${verb}AgendaItem`,
      summary: verb === 'remove' ? 'Take an item off the agenda; restoring undoes it' : 'Bring an item back',
      access: { member: 'write' },
      params: agendaParams,
      answer: nothing,
      handle: async ({ tx, actor, params }) => {
        await setAgendaItemRemoved(tx, actor, { ...params, isRemoved: verb === 'remove' });
        return {};
      },
    }),
  ),
];
