/** The face of the mailbox operator: who can be reached, letters in, and the fact that one was read. */
export { letterRead } from './events.ts';
export { demoSmsGateway } from './jobs/demo-sms-gateway.ts';
export type { SmsGateway } from './jobs/notice-sender.ts';
export { mailboxMerging } from './jobs/stay-at-merger.ts';
export { mailboxModule } from './module.ts';
export { openMailbox } from './use-cases/open-mailbox.ts';
export type { Signing, SigningOrder, SigningStep } from './use-cases/signing.ts';
export { type AuthorityList, type AuthorityLists, createAuthorityLists } from './wire/authority-lists.ts';
export type { OperatorSettings } from './wire/operator-settings.ts';
export { createRegisterClient, type RegisterClient } from './wire/register-client.ts';
