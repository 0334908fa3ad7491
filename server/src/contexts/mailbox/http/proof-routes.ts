import { z } from 'zod';
import type { Trust } from '#mina-meddelanden';
import { type Route, route } from '../../../platform/http/route.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { noticeChannels } from '../domain/notice.ts';
import { checkDelivery } from '../files/check-delivery.ts';
import { showJourney } from '../use-cases/show-journey.ts';

const access = { mailbox: true } as const;
const largestFileBytes = 8 * 1024 * 1024;

const party = z.object({
  organisationNumber: z.string(),
  name: z.string().nullable(),
  certificate: z
    .object({ fingerprint: z.string(), subject: z.string(), issuer: z.string(), validFrom: z.date(), validTo: z.date() })
    .nullable(),
});
const signature = z.object({
  state: z.enum(['valid', 'invalid', 'absent']),
  code: z.string().nullable(),
  organisationNumber: z.string().nullable(),
  subject: z.string().nullable(),
  issuer: z.string().nullable(),
  validFrom: z.date().nullable(),
  validTo: z.date().nullable(),
});

/** How a letter came, and whether a delivery holds. `trust` is null where no roots are known. */
export const proofRoutes = (trust: (() => Trust) | null): Route[] => [
  route({
    method: 'GET',
    path: '/v1/letters/:letterId/journey',
    operation: 'showLetterJourney',
    summary: 'The letter’s way here, from what is stored about it',
    access,
    params: z.object({ letterId: z.uuid() }),
    answer: z.object({
      isOverTheWire: z.boolean(),
      operation: z.enum(['deliverSecure', 'notify']),
      messageId: z.string(),
      transactionId: z.string(),
      sender: z.object({ name: z.string(), organisationNumber: z.string() }),
      signedBy: party.nullable(),
      sealedBy: party.nullable(),
      sealedOn: z.string().nullable().describe('A day: the contract has no time of day'),
      deliveredBy: z.object({ organisationNumber: z.string(), name: z.string().nullable() }).nullable(),
      arrivedAt: z.date().nullable(),
      verifiedAt: z.date().nullable(),
      storedAt: z.date(),
      notices: z.array(
        z.object({
          channel: z.enum(noticeChannels),
          kind: z.enum(['arrival', 'reminder']),
          dueAt: z.date(),
          endedAt: z.date().nullable(),
          outcome: z.enum(['sent', 'failed', 'unknown', 'skipped']).nullable(),
        }),
      ),
      readAt: z.date().nullable(),
      readByName: z.string().nullable(),
      isReadingTold: z.boolean(),
      deletedAt: z.date().nullable(),
    }),
    handle: ({ tx, actor, params }) => showJourney(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/delivery-checks',
    operation: 'checkDelivery',
    summary: 'Who signed a delivery and whether it holds; takes a package from here or a delivery file, and keeps nothing',
    access,
    ratePerMinute: 30,
    bodyLimitBytes: largestFileBytes,
    answer: z.object({
      kind: z.enum(['readable', 'noDelivery']),
      code: z.string().nullable(),
      inner: signature.describe('The sender’s signature'),
      outer: signature.describe('The mediator’s seal'),
      isTrustChecked: z.boolean(),
      isJudgedThen: z.boolean(),
      sealedOn: z.string().nullable(),
      sender: z.object({ name: z.string(), organisationNumber: z.string() }).nullable(),
      subject: z.string().nullable(),
      attachments: z.array(z.object({ name: z.string(), sizeBytes: z.int() })),
    }),
    handle: async ({ request }) => {
      const file = request.isMultipart() ? await request.file() : undefined;
      if (file === undefined) throw new AppError('unreadableFile', { reasonSv: 'ingen fil valdes.', reasonEn: 'no file was chosen.' });
      return checkDelivery(await file.toBuffer(), trust?.() ?? null);
    },
  }),
];
