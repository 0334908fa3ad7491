import type { Database } from '../../platform/database/database.ts';
import { createLogger, type Logger } from '../../platform/logging/logger.ts';
import type { ContextModule } from '../../platform/module.ts';
import { createEmailChannel, type SmtpSettings } from './channels/email-channel.ts';
import type { Channel } from './domain/channel.ts';
import { demoRoutes } from './http/demo-routes.ts';
import { letterRoutes } from './http/letter-routes.ts';
import { memberRoutes } from './http/member-routes.ts';
import type { OutboxPages } from './http/outbox-pages.ts';
import { progressRoutes } from './http/progress-routes.ts';
import { type ReceiptPage, renderReceiptPage } from './http/receipt-page.ts';
import { receiptRoutes } from './http/receipt-routes.ts';
import { sendOutRoutes } from './http/send-out-routes.ts';
import { cleanUp } from './jobs/clean-up.ts';
import { followMerger } from './jobs/follow-merger.ts';
import { defaultLedgerSettings, type LedgerSettings } from './jobs/ledger-settings.ts';
import { sendCallback } from './jobs/send-callback.ts';
import { startLedgerWork } from './jobs/start-ledger-work.ts';
import type { AnswerForActivities } from './use-cases/check-letters.ts';
import { asWritten, type TextsFor } from './use-cases/fill-texts.ts';
export type DeliveryOptions = {
  mode: 'demo' | 'production';
  database: () => Database;
  smtp: SmtpSettings;
  /** Ways out besides e-mail, such as mediator's digital post. */
  channels?: readonly Channel[];
  /** Planning's word on the activities that letters answer for; without it letters can answer for none. */
  answerFor?: AnswerForActivities;
  /** Planning's word on local fields and what is live; without it texts go out as they are written. */
  textsFor?: TextsFor;
  /** A page in the portal's look; without it a plain one. */
  receiptPage?: ReceiptPage;
  /** The demo's outbox in the portal's look; without it there is none. */
  outboxPages?: OutboxPages;
  ledger?: Partial<LedgerSettings>;
  logger?: Logger;
  /** Told of every batch of concluded rows, for metrics. */
  count?: (channel: string, status: string, rows: number) => void;
};

export const deliveryModule = (options: DeliveryOptions): ContextModule => {
  const { mode, database, smtp, outboxPages, channels = [], receiptPage = renderReceiptPage, answerFor = async () => new Set() } = options;
  // In the demo, a connected system on the same machine can be called back.
  const outbound = { allowLoopback: mode === 'demo' };
  return {
    name: 'delivery',
    migrations: new URL('./migrations/', import.meta.url),
    routes: [
      ...memberRoutes,
      ...sendOutRoutes(channels, options.textsFor ?? asWritten),
      ...progressRoutes(database),
      ...receiptRoutes(receiptPage),
      ...letterRoutes({ outbound, answerFor }),
      ...(mode === 'demo' && outboxPages !== undefined ? demoRoutes(outboxPages) : []),
    ],
    listeners: [followMerger],
    jobs: [cleanUp, sendCallback(outbound)],
    startWork: async () =>
      startLedgerWork({
        database: database(),
        // The pool of connections is opened by the role that sends, and by no other.
        channels: [createEmailChannel(smtp), ...channels],
        settings: { ...defaultLedgerSettings, ...options.ledger },
        logger: options.logger ?? createLogger('warn'),
        count: options.count,
      }),
  };
};
