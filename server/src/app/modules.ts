import { campaignsModule } from '#campaigns';
import { cascadeModule } from '#cascade';
import { collaborationModule } from '#collaboration';
import { deliveryModule } from '#delivery';
import { evaluationModule } from '#evaluation';
import { identityModule } from '#identity';
import { languageModule } from '#language';
import { demoSmsGateway } from '#mailbox';
import { networkModule } from '#network';
import { participationModule } from '#participation';
import { answerWithLetters, planningModule, textsFor } from '#planning';
import { publishingModule } from '#publishing';
import { servicesModule } from '#services';
import { strategyModule } from '#strategy';
import type { Settings } from '../platform/config/settings.ts';
import type { Database } from '../platform/database/database.ts';
import type { MigrationFolder } from '../platform/database/migrate.ts';
import type { Logger } from '../platform/logging/logger.ts';
import type { ContextModule } from '../platform/module.ts';
import type { Metrics } from '../platform/telemetry/metrics.ts';
import { agendaSources } from './agenda-sources.ts';
import { wireDigitalPost } from './digital-post.ts';
import type { EId } from './e-id.ts';
import { mergeParts } from './merge-parts.ts';
import type { OwnSenders } from './own-senders.ts';
import { loadPortalPages } from './portal-pages.ts';
import { receiptPage } from './receipt-page.ts';
import { openSmsGateway } from './sms-gateway.ts';
import type { Identities } from './wire.ts';

export type Wiring = {
  settings: Settings;
  database: () => Database;
  logger: Logger;
  metrics: Metrics;
  identities: Identities;
  eId: EId;
  ownSenders: OwnSenders;
};

/** Every context, wired: the only place where one context's need meets another's offer. */
export const createModules = (wiring: Wiring): ContextModule[] => {
  const { settings, database, logger, metrics } = wiring;
  const { mode, oidc, publicUrl, sessionHours, smtp } = settings;
  const pages = loadPortalPages({ isDemo: mode === 'demo' });
  const sms = mode === 'demo' ? demoSmsGateway() : openSmsGateway(settings);
  const digitalPost = wireDigitalPost(wiring, sms === undefined ? {} : { sms });
  return [
    identityModule({ mode, oidc, publicUrl, sessionHours, database, mergeParts }),
    languageModule({ mode, pages }),
    planningModule({ pages }),
    participationModule({ pages }),
    cascadeModule({ pages, textsFor }),
    deliveryModule({
      mode,
      database,
      smtp,
      logger,
      answerFor: answerWithLetters,
      textsFor,
      channels: [digitalPost.channel],
      receiptPage: receiptPage(pages),
      outboxPages: pages,
      count: (channel, status, rows) => metrics.deliveries.inc({ channel, status }, rows),
    }),
    publishingModule({ pages }),
    networkModule({ agendaSources }),
    campaignsModule(),
    servicesModule(),
    strategyModule({ pages }),
    collaborationModule({ pages }),
    ...digitalPost.modules,
    evaluationModule(),
  ];
};

const contexts = [
  'identity',
  'language',
  'planning',
  'participation',
  'cascade',
  'delivery',
  'publishing',
  'network',
  'campaigns',
  'services',
  'strategy',
  'collaboration',
  'mailbox',
  'mediator',
  'register',
  'evaluation',
] as const;

/** Schemas are independent of each other, so the order is only the order of reading, but for participation: its tables come from planning. */
export const contextMigrations = (): MigrationFolder[] =>
  contexts.map((context) => ({ context, folder: new URL(`../contexts/${context}/migrations/`, import.meta.url) }));
