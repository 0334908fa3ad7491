import type { ContextModule } from '../../platform/module.ts';
import { folderRoutes } from './http/folder-routes.ts';
import { letterRoutes } from './http/letter-routes.ts';
import { mailboxRoutes } from './http/mailbox-routes.ts';
import { noticeRoutes } from './http/notice-routes.ts';
import { emptyBin } from './jobs/empty-bin.ts';
import { createNoticeSender, type SmsGateway } from './jobs/notice-sender.ts';
import { planNotices } from './jobs/plan-notices.ts';
import { planReminders } from './jobs/plan-reminders.ts';
import { sendCode } from './jobs/send-code.ts';
import { sendNotices } from './jobs/send-notices.ts';

export type MailboxOptions = {
  /** Left out: notices go by e-mail only, and the owner is told so. */
  sms?: SmsGateway;
};

export const mailboxModule = ({ sms }: MailboxOptions = {}): ContextModule => {
  const send = createNoticeSender(sms ?? null);
  return {
    name: 'mailbox',
    migrations: new URL('./migrations/', import.meta.url),
    routes: [...mailboxRoutes, ...letterRoutes, ...folderRoutes, ...noticeRoutes({ hasSms: sms !== undefined })],
    listeners: [planNotices],
    jobs: [emptyBin, planReminders, sendCode(send), sendNotices(send)],
  };
};
