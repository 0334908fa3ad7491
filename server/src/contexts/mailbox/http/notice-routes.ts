import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { noticeChannels } from '../domain/notice.ts';
import { addNoticeAddress } from '../use-cases/add-notice-address.ts';
import { findNoticeSettings } from '../use-cases/find-notice-settings.ts';
import { removeNoticeAddress } from '../use-cases/remove-notice-address.ts';
import { resendNoticeCode } from '../use-cases/resend-notice-code.ts';
import { saveNoticeSettings } from '../use-cases/save-notice-settings.ts';
import { verifyNoticeAddress } from '../use-cases/verify-notice-address.ts';

const ofMailbox = z.object({ mailboxId: z.uuid() });
const ofAddress = z.object({ addressId: z.uuid() });
const access = { mailbox: true } as const;
const hour = z.int().min(0).max(23).nullable();
const channel = z.enum(noticeChannels);
const settings = z.object({
  namesSender: z.boolean().describe('Whether a notice says who the letter is from'),
  quietFrom: hour.describe('Whole hours in Sweden'),
  quietUntil: hour,
  reminderDays: z.int().min(1).max(30).nullable(),
});

/** `hasSms`: whether this installation can send text messages. */
export const noticeRoutes = ({ hasSms }: { hasSms: boolean }): Route[] => [
  route({
    method: 'GET',
    path: '/v1/mailboxes/:mailboxId/notices',
    operation: 'findNoticeSettings',
    summary: 'Where and how a mailbox tells of new post',
    access,
    params: ofMailbox,
    answer: settings.extend({
      hasSms: z.boolean().describe('Whether text messages can be sent at all'),
      addresses: z.array(
        z.object({ id: z.uuid(), channel, address: z.string(), isVerified: z.boolean(), codeExpiresAt: z.date().nullable() }),
      ),
    }),
    handle: async ({ tx, actor, params }) => ({ ...(await findNoticeSettings(tx, actor, params)), hasSms }),
  }),
  route({
    method: 'PUT',
    path: '/v1/mailboxes/:mailboxId/notices',
    operation: 'saveNoticeSettings',
    summary: 'Quiet hours, reminders, and whether senders are named',
    access,
    params: ofMailbox,
    body: settings,
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await saveNoticeSettings(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  route({
    method: 'POST',
    path: '/v1/mailboxes/:mailboxId/notice-addresses',
    operation: 'addNoticeAddress',
    summary: 'Adds an address and sends a code of six digits there',
    access,
    ratePerMinute: 20,
    params: ofMailbox,
    body: z.object({ channel, address: z.string().max(254) }),
    answer: z.object({ id: z.uuid(), codeExpiresAt: z.date() }),
    handle: ({ tx, actor, params, body }) => addNoticeAddress(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/notice-addresses/:addressId/code',
    operation: 'resendNoticeCode',
    summary: 'Sends a new code; the one before no longer holds',
    access,
    ratePerMinute: 20,
    params: ofAddress,
    answer: z.object({ codeExpiresAt: z.date() }),
    handle: ({ tx, actor, params }) => resendNoticeCode(tx, actor, params),
  }),
  route({
    method: 'POST',
    path: '/v1/notice-addresses/:addressId/verification',
    operation: 'verifyNoticeAddress',
    summary: 'Takes the code: five tries within a quarter of an hour',
    access,
    params: ofAddress,
    body: z.object({ code: z.string().max(20) }),
    answer: z.object({ result: z.enum(['verified', 'wrong', 'expired']), triesLeft: z.int().optional() }),
    handle: ({ tx, actor, params, body }) => verifyNoticeAddress(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/notice-addresses/:addressId',
    operation: 'removeNoticeAddress',
    summary: 'Nothing more is sent there',
    access,
    params: ofAddress,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await removeNoticeAddress(tx, actor, params);
      return {};
    },
  }),
];
