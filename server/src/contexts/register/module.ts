import type { Certificate } from '#mina-meddelanden';
import type { Database } from '../../platform/database/database.ts';
import type { WireService } from '../../platform/http/wire-service.ts';
import type { Logger } from '../../platform/logging/logger.ts';
import type { ContextModule } from '../../platform/module.ts';
import { companyRoutes } from './http/company-routes.ts';
import { numberRoutes } from './http/number-routes.ts';
import { partyRoutes } from './http/party-routes.ts';
import { closeTheDay } from './jobs/close-the-day.ts';
import { authorityAnswers } from './wire/authority-answers.ts';
import { recipientAnswers } from './wire/recipient-answers.ts';
import { writeLater } from './wire/write-later.ts';

export type RegisterOptions = {
  /** Ten digits: the organisation whose people keep the register. */
  ownerOrganisationNumber: () => string;
  /** Roots of the e-IDs whose signatures count. */
  eIdRoots: () => readonly Certificate[];
  database: () => Database;
  logger: Logger;
  /** How long counts wait in memory before they are written. */
  countDelayMs?: number;
};

type RegisterModule = ContextModule & {
  wire: readonly WireService[];
  /** Writes the counts that wait, now: for those who are about to look. */
  flushCounts: () => Promise<void>;
};

export const registerModule = (options: RegisterOptions): RegisterModule => {
  const { database, logger, countDelayMs, ownerOrganisationNumber } = options;
  const later = writeLater({ database, logger, ...(countDelayMs === undefined ? {} : { delayMs: countDelayMs }) });
  const parts = { ...options, later };
  return {
    name: 'register',
    migrations: new URL('./migrations/', import.meta.url),
    routes: [...partyRoutes(ownerOrganisationNumber), ...companyRoutes(ownerOrganisationNumber), ...numberRoutes(ownerOrganisationNumber)],
    listeners: [],
    jobs: [closeTheDay],
    wire: [
      { role: 'register', path: '/Recipient/v3', answer: recipientAnswers(parts) },
      { role: 'register', path: '/Authority', answer: authorityAnswers(parts) },
    ],
    flushCounts: later.flush,
  };
};
