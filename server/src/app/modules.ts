import { cascadeModule } from '#cascade';
import { deliveryModule } from '#delivery';
import { evaluationModule } from '#evaluation';
import { identityModule } from '#identity';
import { languageModule } from '#language';
import { mailboxModule } from '#mailbox';
import { createDigitalPostChannel } from '#mediator';
import { answerWithLetters, planningModule } from '#planning';
import { publishingModule } from '#publishing';
import { registerModule } from '#register';
import type { Settings } from '../platform/config/settings.ts';
import type { Database } from '../platform/database/database.ts';
import type { MigrationFolder } from '../platform/database/migrate.ts';
import type { Logger } from '../platform/logging/logger.ts';
import type { ContextModule } from '../platform/module.ts';
import type { Metrics } from '../platform/telemetry/metrics.ts';
import { ownMailboxCarrier } from './own-mailbox-carrier.ts';
import { loadPortalPages } from './portal-pages.ts';
import { receiptPage } from './receipt-page.ts';

export type Wiring = { settings: Settings; database: () => Database; logger: Logger; metrics: Metrics };

/** Every context, wired: the only place where one context's need meets another's offer. */
export const createModules = ({ settings, database, logger, metrics }: Wiring): ContextModule[] => {
  const { mode, oidc, publicUrl, sessionHours, smtp } = settings;
  const pages = loadPortalPages({ isDemo: mode === 'demo' });
  return [
    identityModule({ mode, oidc, publicUrl, sessionHours, database }),
    languageModule({ mode }),
    planningModule({ pages }),
    cascadeModule({ pages }),
    deliveryModule({
      mode,
      database,
      smtp,
      logger,
      answerFor: answerWithLetters,
      channels: [createDigitalPostChannel(ownMailboxCarrier(database))],
      receiptPage: receiptPage(pages),
      count: (channel, status, rows) => metrics.deliveries.inc({ channel, status }, rows),
    }),
    publishingModule({ pages }),
    mailboxModule(),
    // Nobody keeps it until the wire says whose certificate it has.
    registerModule({ ownerOrganisationNumber: () => '', eIdRoots: () => [], database, logger }),
    evaluationModule(),
  ];
};

const contexts = ['identity', 'language', 'planning', 'cascade', 'delivery', 'publishing', 'mailbox', 'mediator', 'register', 'evaluation'] as const;

/** Schemas are independent of each other, so the order is only the order of reading. */
export const contextMigrations = (): MigrationFolder[] =>
  contexts.map((context) => ({ context, folder: new URL(`../contexts/${context}/migrations/`, import.meta.url) }));
