/** The face of mediator: digital post as a channel, over the national contract, and what is to be said of its certificates. */

export type { WireTuning } from './channels/open-wire-channel.ts';
export { mediatorMerging } from './jobs/stay-at-merger.ts';
export { type MediatorOptions, mediatorModule } from './module.ts';
export { type ExpiringCertificate, listExpiringCertificates } from './use-cases/list-expiring-certificates.ts';
