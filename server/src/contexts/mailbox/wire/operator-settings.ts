import type { Trust } from '#mina-meddelanden';
import type { Database } from '../../../platform/database/database.ts';
import type { Logger } from '../../../platform/logging/logger.ts';
import type { Signing } from '../use-cases/signing.ts';
import type { AuthorityLists } from './authority-lists.ts';
import type { RegisterClient } from './register-client.ts';

/** What makes this installation a mailbox operator of the infrastructure. */
export type OperatorSettings = {
  /** `16` and ten digits. */
  organisationNumber: () => string;
  /** The internet domain by which the register knows this operator. */
  domain: string;
  database: () => Database;
  /** Whose signatures are believed; asked anew for every delivery, so that roots can be replaced without a restart. */
  trust: () => Trust;
  register: RegisterClient;
  authority: AuthorityLists;
  signing: Signing;
  logger: Logger;
  /** The senders that this operator has agreed with to tell them when a letter has been opened; nobody, if left out. */
  readCallbacksFor?: (senderNumber: string) => boolean;
};
