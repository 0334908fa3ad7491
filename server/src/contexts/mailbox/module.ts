import type { ContextModule } from '../../platform/module.ts';
import { applicationRoutes } from './http/application-routes.ts';
import { folderRoutes } from './http/folder-routes.ts';
import { leavingRoutes } from './http/leaving-routes.ts';
import { letterFileRoutes } from './http/letter-file-routes.ts';
import { letterRoutes } from './http/letter-routes.ts';
import { mailboxRoutes } from './http/mailbox-routes.ts';
import { noticeRoutes } from './http/notice-routes.ts';
import { pdfViewerRoutes } from './http/pdf-viewer-routes.ts';
import { proofRoutes } from './http/proof-routes.ts';
import { senderRoutes } from './http/sender-routes.ts';
import { signingRoutes } from './http/signing-routes.ts';
import { emptyBin } from './jobs/empty-bin.ts';
import { createNoticeSender, type SmsGateway } from './jobs/notice-sender.ts';
import { planNotices } from './jobs/plan-notices.ts';
import { planReminders } from './jobs/plan-reminders.ts';
import { sendCode } from './jobs/send-code.ts';
import { sendNotices } from './jobs/send-notices.ts';
import { createMailboxOperator } from './wire/mailbox-operator.ts';
import type { OperatorSettings } from './wire/operator-settings.ts';

export type MailboxOptions = {
  /** Left out: this installation takes no letters over the wire. */
  operator?: OperatorSettings;
  /** Left out: notices go by e-mail only, and the owner is told so. */
  sms?: SmsGateway;
};

export const mailboxModule = ({ operator, sms }: MailboxOptions = {}): ContextModule => {
  const send = createNoticeSender(sms ?? null);
  return {
    name: 'mailbox',
    migrations: new URL('./migrations/', import.meta.url),
    routes: [
      ...mailboxRoutes,
      ...applicationRoutes(operator ?? null),
      ...leavingRoutes(operator ?? null),
      ...signingRoutes(operator ?? null),
      ...senderRoutes(operator ?? null),
      ...letterRoutes,
      ...letterFileRoutes,
      ...pdfViewerRoutes,
      ...proofRoutes(operator?.trust ?? null),
      ...folderRoutes,
      ...noticeRoutes({ hasSms: sms !== undefined }),
    ],
    listeners: [planNotices],
    wire: operator === undefined ? [] : [createMailboxOperator(operator)],
    jobs: [emptyBin, planReminders, sendCode(send), sendNotices(send)],
  };
};
