import { z } from 'zod';
import type { OutboundRules } from '../../../platform/http/outbound-address.ts';
import { localeOf } from '../../../platform/http/problem.ts';
import { pageQuery, type Route, route } from '../../../platform/http/route.ts';
import { apiKeyKinds } from '../../../vocabulary/api-key.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { describeReason, describeStatus } from '../domain/entry-status.ts';
import type { SentLetter } from '../domain/letters/letter.ts';
import { cancelLetter } from '../use-cases/cancel-letter.ts';
import type { AnswerForActivities } from '../use-cases/check-letters.ts';
import { countLetters } from '../use-cases/count-letters.ts';
import { findLetter } from '../use-cases/find-letter.ts';
import { listLetters } from '../use-cases/list-letters.ts';
import { sendLetters } from '../use-cases/send-letters.ts';
import { readBody } from './body-schema.ts';
import { letterInput, lettersInput, sentLetter, takenLetter } from './letter-schemas.ts';
import { entryStatus } from './schemas.ts';

/** A letter may weigh 2 MB on the wire; a little more is let in, to be told so in words. */
const oneLetterBytes = 3 * 1024 * 1024;
/** A thousand letters, or some ten with large attachments. */
const bulkBytes = 24 * 1024 * 1024;

const ofLetter = z.object({ letterId: z.uuid() });

const inWords = (letter: SentLetter, locale: Locale) => ({
  ...letter,
  statusText: describeStatus(letter.status, locale),
  reasonText: describeReason(letter.reason, locale),
});

export type LetterRouteOptions = { outbound: OutboundRules; answerFor: AnswerForActivities };

const sendingRoutes = ({ outbound, answerFor }: LetterRouteOptions): Route[] => {
  const rules = { outbound, readDocument: readBody };
  return [
    route({
      method: 'POST',
      path: '/v1/letters',
      operation: 'sendLetter',
      summary: 'Sends one letter to one recipient’s digital mailbox',
      access: { key: 'letters:send' },
      body: letterInput,
      bodyLimitBytes: oneLetterBytes,
      answer: takenLetter,
      status: 202,
      handle: async ({ tx, actor, body }) => {
        const [taken] = await sendLetters(tx, actor, { letters: [body], rules, answerFor, fieldsOf: () => '' });
        if (taken === undefined) throw new Error('one letter in, none out');
        return taken;
      },
    }),
    route({
      method: 'POST',
      path: '/v1/letters/bulk',
      operation: 'sendLetters',
      summary: 'Sends up to 1,000 letters, all or none: when one is wrong, each fault is told and no letter is taken',
      access: { key: 'letters:send' },
      body: lettersInput,
      bodyLimitBytes: bulkBytes,
      answer: z.object({ items: z.array(takenLetter).describe('In the order of the request') }),
      status: 202,
      handle: async ({ tx, actor, body: { letters } }) => ({
        items: await sendLetters(tx, actor, { letters, rules, answerFor, fieldsOf: (index) => `letters.${index}.` }),
      }),
    }),
  ];
};

const followingRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/letters',
    operation: 'listSentLetters',
    summary: 'Letters of the organisation’s connected systems, newest first; never their contents',
    access: { member: 'see', key: 'letters:read' },
    query: pageQuery.extend({
      after: z.uuid().optional(),
      status: entryStatus.optional(),
      reference: z.string().max(100).optional(),
      apiKeyId: z.uuid().optional(),
    }),
    answer: z.object({ items: z.array(sentLetter), next: z.string().nullable() }),
    handle: async ({ tx, actor, query, request }) => {
      const { items, next } = await listLetters(tx, actor, query);
      return { items: items.map((letter) => inWords(letter, localeOf(request))), next };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/letters/counts',
    operation: 'countSentLetters',
    summary: 'How the last 90 days’ letters stand, key by key',
    access: { member: 'see' },
    answer: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          kind: z.enum(apiKeyKinds),
          isRevoked: z.boolean(),
          waiting: z.number().int(),
          delivered: z.number().int(),
          notDelivered: z.number().int(),
          unknown: z.number().int(),
          callbacksGivenUp: z.number().int(),
        }),
      ),
    }),
    handle: async ({ tx, actor }) => ({ items: await countLetters(tx, actor) }),
  }),
  route({
    method: 'GET',
    path: '/v1/letters/:letterId/status',
    operation: 'getSentLetter',
    summary: 'How one letter stands',
    access: { member: 'see', key: 'letters:read' },
    params: ofLetter,
    answer: sentLetter,
    handle: async ({ tx, actor, params, request }) => inWords(await findLetter(tx, actor, params.letterId), localeOf(request)),
  }),
  route({
    method: 'POST',
    path: '/v1/letters/:letterId/cancel',
    operation: 'cancelLetter',
    summary: 'Takes a letter back while it waits',
    access: { member: 'send', key: 'letters:send' },
    params: ofLetter,
    answer: sentLetter,
    handle: async ({ tx, actor, params, request }) => inWords(await cancelLetter(tx, actor, params.letterId), localeOf(request)),
  }),
];

/** What connected systems send and follow; the recipient's own side of `/v1/letters/:letterId` is the mailbox's. */
export const letterRoutes = (options: LetterRouteOptions): Route[] => [...sendingRoutes(options), ...followingRoutes];
