import { z } from 'zod';
import type { Database } from '../../../platform/database/database.ts';
import { toCsv } from '../../../platform/files/csv.ts';
import { localeOf } from '../../../platform/http/problem.ts';
import { afterCommit, pageQuery, type Route, route } from '../../../platform/http/route.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { describeReason, describeStatus } from '../domain/entry-status.ts';
import type { EntryRow } from '../storage/ledger.ts';
import { listRecipients } from '../use-cases/list-recipients.ts';
import { type SendOutProgress, showProgress } from '../use-cases/show-progress.ts';
import { entryStatus, listedRecipient, ofSendOut, progress } from './schemas.ts';
import { streamProgress } from './stream-progress.ts';

const inWords = (current: SendOutProgress, locale: Locale) => ({
  ...current,
  reasons: current.reasons.map(({ reason, count }) => ({ reason, message: describeReason(reason, locale), count })),
});

const describeEntry = (entry: EntryRow, locale: Locale) => ({
  ...entry,
  statusText: describeStatus(entry.status, locale),
  reasonText: describeReason(entry.reason, locale),
});

const channelWords: Record<string, Record<Locale, string>> = {
  email: { sv: 'E-post', en: 'E-mail' },
  digitalPost: { sv: 'Digital post', en: 'Digital post' },
};

const csvHeader: Record<Locale, string[]> = {
  sv: ['Namn', 'Adress', 'Kanal', 'Status', 'Orsak', 'Klart', 'Läst', 'Försök'],
  en: ['Name', 'Address', 'Channel', 'Status', 'Reason', 'Concluded', 'Read', 'Attempts'],
};

const csvRow = (entry: EntryRow, locale: Locale): (string | number)[] => [
  entry.name,
  entry.address ?? '',
  channelWords[entry.channel]?.[locale] ?? entry.channel,
  describeStatus(entry.status, locale),
  describeReason(entry.reason, locale) ?? '',
  entry.concludedAt?.toISOString() ?? '',
  entry.receiptAt?.toISOString() ?? '',
  entry.attempts,
];

export const progressRoutes = (database: () => Database): Route[] => [
  route({
    method: 'GET',
    path: '/v1/send-outs/:sendOutId/progress',
    operation: 'showProgress',
    summary: 'Where a send-out stands',
    access: { member: 'see' },
    params: ofSendOut,
    answer: progress,
    handle: async ({ tx, actor, params, request }) => inWords(await showProgress(tx, actor, params.sendOutId), localeOf(request)),
  }),
  route({
    method: 'GET',
    path: '/v1/send-outs/:sendOutId/events',
    operation: 'followProgress',
    summary: 'The same as it changes, as server-sent events `progress`, ended by `done`',
    access: { member: 'see' },
    hidden: true,
    params: ofSendOut,
    answer: z.any(),
    handle: async ({ tx, actor, params, request }) => {
      const { sendOutId } = params;
      const locale = localeOf(request);
      const first = inWords(await showProgress(tx, actor, sendOutId), locale);
      const read = async () => inWords(await showProgress(database().read, actor, sendOutId), locale);
      return afterCommit((reply) => streamProgress(reply, first, read));
    },
  }),
  route({
    method: 'GET',
    path: '/v1/send-outs/:sendOutId/recipients',
    operation: 'listRecipients',
    summary: 'Who got it and how it went, by name',
    access: { member: 'see' },
    params: ofSendOut,
    query: pageQuery.extend({ status: entryStatus.optional() }),
    answer: z.object({ items: z.array(listedRecipient), next: z.string().nullable() }),
    handle: async ({ tx, actor, params, query, request }) => {
      const { items, next } = await listRecipients(tx, actor, { ...params, ...query });
      return { items: items.map((entry) => describeEntry(entry, localeOf(request))), next };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/send-outs/:sendOutId/recipients.csv',
    operation: 'downloadRecipients',
    summary: 'The same as CSV for Swedish Excel',
    access: { member: 'see' },
    hidden: true,
    params: ofSendOut,
    query: z.object({ status: entryStatus.optional() }),
    answer: z.any(),
    handle: async ({ tx, actor, params, query, request }) => {
      const locale = localeOf(request);
      const { items } = await listRecipients(tx, actor, { ...params, ...query, limit: 1_000_000 });
      const csv = toCsv(
        csvHeader[locale],
        items.map((entry) => csvRow(entry, locale)),
      );
      const name = locale === 'sv' ? 'mottagare.csv' : 'recipients.csv';
      return afterCommit((reply) =>
        reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`).send(csv),
      );
    },
  }),
];
