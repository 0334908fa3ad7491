import { z } from 'zod';
import { entryStatuses } from '../domain/entry-status.ts';
import { sendOutChannels, sendOutStatuses } from '../domain/send-out.ts';

const whole = z.number().int();

export const ofSendOut = z.object({ sendOutId: z.uuid() });
export const channel = z.enum(sendOutChannels);
export const status = z.enum(sendOutStatuses);
export const entryStatus = z.enum(entryStatuses);
export const counts = z.object({
  waiting: whole,
  sending: whole,
  handedOver: whole,
  delivered: whole,
  notDelivered: whole,
  unknown: whole,
});
export const reach = z.object({
  total: whole.describe('Members of the audiences, each once'),
  email: whole,
  digitalPost: whole.describe('Members with a number; whether they have a mailbox is asked by …/reach'),
  reachable: whole.describe('Recipients of the chosen channels: what release expects'),
  unreachable: whole,
});

export const missing = z.array(
  z.object({ name: z.string(), recipients: whole, rows: z.array(whole), isUnknown: z.boolean(), onWeb: z.boolean() }),
);

const sender = z
  .object({ id: z.uuid(), name: z.string() })
  .describe('In whose name: one’s own, or of an organisation that has gone up in it');

export const listedSendOut = z.object({
  id: z.uuid(),
  sender,
  programmeId: z.uuid(),
  title: z.string(),
  subject: z.string(),
  channels: z.array(channel),
  status,
  revision: whole,
  updatedAt: z.date(),
  updatedByName: z.string().nullable(),
  releasedAt: z.date().nullable(),
  recipients: whole.nullable(),
  audienceIds: z.array(z.uuid()),
  needIds: z.array(z.uuid()),
  counts,
  confirmed: whole,
});

export const sendOutAnswer = z.object({
  id: z.uuid(),
  sender,
  programmeId: z.uuid(),
  title: z.string(),
  subject: z.string(),
  body: z.record(z.string(), z.unknown()),
  channels: z.array(channel),
  status,
  revision: whole,
  createdAt: z.date(),
  updatedAt: z.date(),
  updatedBy: z.string().nullable().describe('Name'),
  releasedAt: z.date().nullable(),
  releasedBy: z.string().nullable().describe('Name'),
  recipients: whole.nullable(),
  audiences: z.array(z.object({ id: z.uuid(), members: whole })),
  needs: z.array(z.object({ id: z.uuid() })),
  reach,
  missing,
});

export const progress = z.object({
  status,
  counts,
  confirmed: whole,
  total: whole.describe('Rows of the ledger: a recipient with two channels has two'),
  people: z.object({ total: whole, reached: whole, confirmed: whole, notReached: whole }),
  reasons: z.array(z.object({ reason: z.string().nullable(), message: z.string().nullable(), count: whole })),
});

export const listedRecipient = z.object({
  id: z.uuid(),
  recipientId: z.uuid(),
  name: z.string(),
  address: z.string().nullable(),
  channel: z.string(),
  status: entryStatus,
  statusText: z.string(),
  reason: z.string().nullable(),
  reasonText: z.string().nullable(),
  attempts: whole,
  concludedAt: z.date().nullable(),
  receiptAt: z.date().nullable(),
});
