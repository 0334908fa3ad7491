import { z } from 'zod';
import { toCsv } from '../../../platform/files/csv.ts';
import { afterCommit, nothing, type Route, route } from '../../../platform/http/route.ts';
import { changeCascade, changeKit } from '../use-cases/change-cascade.ts';
import { listCascades } from '../use-cases/list-cascades.ts';
import { remindEverybody } from '../use-cases/remind.ts';
import { showCascade, showKit } from '../use-cases/show-cascade.ts';
import { endCascade, removeCascade, restoreCascade, resumeCascade, startCascade, stopCascade } from '../use-cases/steer-cascade.ts';
import { cascadeAnswer } from './cascade-answer.ts';
import { cascadeRows } from './cascade-rows.ts';
import { cascade, cascadeParams, cascadeStatus, day, kit, longText, revision, shortText, title } from './schemas.ts';

const one = '/v1/cascades/:cascadeId';
const steered = z.object({ status: cascadeStatus, revision: z.number() });
const sent = steered.extend({ sent: z.number() });
const days = z.number().int().min(1).max(90);

const reading: Route[] = [
  route({
    method: 'GET',
    path: '/v1/cascades',
    operation: 'listCascades',
    summary: 'Own cascades, newest first, with how far each has come',
    access: { member: 'see' },
    query: z.object({ programmeId: z.uuid().optional(), removed: z.enum(['true', 'false']).optional() }),
    answer: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          programmeId: z.uuid(),
          title: z.string(),
          status: cascadeStatus,
          lastDay: z.string().nullable(),
          startedAt: z.date().nullable(),
          people: z.number(),
          passedOn: z.number(),
          unknown: z.number(),
          questions: z.number(),
        }),
      ),
    }),
    handle: async ({ tx, actor, query: { programmeId, removed } }) => ({
      items: await listCascades(tx, actor, { isRemoved: removed === 'true', ...(programmeId === undefined ? {} : { programmeId }) }),
    }),
  }),
  route({
    method: 'GET',
    path: one,
    operation: 'showCascade',
    summary: 'Where the stick is: everybody in the chain, what is unknown and where it stopped',
    access: { member: 'see' },
    params: cascadeParams,
    answer: cascade,
    handle: async ({ tx, actor, params }) => {
      const json = JSON.stringify(cascadeAnswer(await showCascade(tx, actor, params)));
      return afterCommit((reply) => reply.type('application/json; charset=utf-8').send(json));
    },
  }),
  route({
    method: 'GET',
    path: `${one}/kit`,
    operation: 'showKit',
    summary: 'What every holder gets ready to use',
    access: { member: 'see' },
    params: cascadeParams,
    answer: z.object({ kit, revision: z.number() }),
    handle: ({ tx, actor, params }) => showKit(tx, actor, params),
  }),
  route({
    method: 'GET',
    path: `${one}/holders.csv`,
    operation: 'downloadHolders',
    summary: 'The chain as CSV for Swedish Excel',
    access: { member: 'see' },
    hidden: true,
    params: cascadeParams,
    answer: z.any(),
    handle: async ({ tx, actor, params }) => {
      const { header, rows } = cascadeRows(await showCascade(tx, actor, params), actor.locale);
      return afterCommit((reply) =>
        reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', 'attachment; filename="budkavle.csv"')
          .send(toCsv(header, rows)),
      );
    },
  }),
];

const changing: Route[] = [
  route({
    method: 'PATCH',
    path: one,
    operation: 'changeCascade',
    summary: 'Title, introduction, days and reminders; a revision that is not the latest answers editConflict with theirs',
    access: { member: 'write' },
    params: cascadeParams,
    body: z.object({
      title: title.optional(),
      intro: longText.optional(),
      contact: shortText.optional(),
      lastDay: day.nullable().optional(),
      answerDays: days.optional(),
      reminderDays: z.array(days).max(10).optional(),
      reminderBefore: z.number().int().min(0).max(60).nullable().optional(),
      reminderLimit: z.number().int().min(0).max(10).optional(),
      revision,
    }),
    answer: z.object({ revision: z.number() }),
    handle: ({ tx, actor, params, body }) => changeCascade(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: `${one}/kit`,
    operation: 'changeKit',
    summary: 'Change the kit; everybody who opens a link sees it as it is now',
    access: { member: 'write' },
    params: cascadeParams,
    body: z.object({ kit, revision }),
    answer: z.object({ revision: z.number() }),
    bodyLimitBytes: 2 * 1024 * 1024,
    handle: ({ tx, actor, params, body }) => changeKit(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: `${one}/start`,
    operation: 'startCascade',
    summary: 'Start: the first hop gets its links',
    access: { member: 'send' },
    params: cascadeParams,
    answer: sent,
    handle: ({ tx, actor, params }) => startCascade(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: `${one}/stop`,
    operation: 'stopCascade',
    summary: 'Pause: nothing more is sent, and the links say so',
    access: { member: 'send' },
    params: cascadeParams,
    answer: steered,
    handle: ({ tx, actor, params }) => stopCascade(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: `${one}/resume`,
    operation: 'resumeCascade',
    summary: 'Go on after a pause, or after having ended it too early',
    access: { member: 'send' },
    params: cascadeParams,
    answer: sent,
    handle: ({ tx, actor, params }) => resumeCascade(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: `${one}/end`,
    operation: 'endCascade',
    summary: 'End it: links work for a grace time, no more reminders',
    access: { member: 'send' },
    params: cascadeParams,
    answer: steered,
    handle: ({ tx, actor, params }) => endCascade(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: `${one}/reminders`,
    operation: 'remindEverybody',
    summary: 'Remind everybody who has not answered and may have one more reminder',
    access: { member: 'send' },
    params: cascadeParams,
    answer: z.object({ reminded: z.number(), skipped: z.number() }),
    handle: ({ tx, actor, params }) => remindEverybody(tx, actor, params),
  }),
  route({
    method: 'DELETE',
    path: one,
    operation: 'removeCascade',
    summary: 'Take it away, links and all; restoreCascade undoes it',
    access: { member: 'send' },
    params: cascadeParams,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await removeCascade(tx, actor, params);
      return {};
    },
  }),
  route({
    method: 'POST',
    path: `${one}/restore`,
    operation: 'restoreCascade',
    summary: 'Bring it back as it was',
    access: { member: 'send' },
    params: cascadeParams,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await restoreCascade(tx, actor, params);
      return {};
    },
  }),
];

export const cascadeRoutes: Route[] = [...reading, ...changing];
