import { z } from 'zod';
import { type Route, route } from '../../../platform/http/route.ts';
import { previewDigest, sendDigest } from '../use-cases/send-digest.ts';

export const digestRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/campaign-digest',
    operation: 'previewCampaignDigest',
    summary: 'What a mail to communicators and the steering group would say now, and what was sent; for the editor-in-chief',
    access: { member: 'write' },
    answer: z.object({
      subject: z.string(),
      lines: z.array(z.string()),
      readers: z.number(),
      sent: z.array(
        z.object({
          sentAt: z.date(),
          sentByName: z.string().nullable().describe('Null: by itself'),
          mails: z.number(),
          campaigns: z.number(),
        }),
      ),
    }),
    handle: ({ tx, actor }) => previewDigest(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/campaign-digest',
    operation: 'sendCampaignDigest',
    summary: 'Send it now instead of waiting for Monday; each campaign once per change',
    access: { member: 'write' },
    answer: z.object({ campaigns: z.number(), mails: z.number() }),
    handle: ({ tx, actor }) => sendDigest(tx, actor),
  }),
];
