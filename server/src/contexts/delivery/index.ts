/** The face of delivery: what a channel is, send-outs for planning, facts for evaluation. */

export { carryMail, type MailEnd } from './channels/carry-mail.ts';
export { createEmailChannel, type SmtpSettings } from './channels/email-channel.ts';
export { sendOneMail } from './channels/send-one-mail.ts';
export { startDemoOutbox } from './demo/start-demo-outbox.ts';
export type { Body } from './domain/body.ts';
export type { Channel, NumberedRecipient, OutgoingAttachment, OutgoingContact, OutgoingItem, SendResult } from './domain/channel.ts';
export type { EntryReason, EntryStatus, FinalStatus } from './domain/entry-status.ts';
export type { Rendered } from './domain/render-email.ts';
export type { LedgerChannel, SendOutChannel, SendOutStatus } from './domain/send-out.ts';
export { entriesConcluded, lettersConcluded, membersChanged, receiptGiven, sendOutReleased } from './events.ts';
export { readBody } from './http/body-schema.ts';
export type { ReceiptPage, ReceiptPageProps } from './http/receipt-page.ts';
export { deliveryMerging } from './jobs/follow-merger.ts';
export type { LedgerSettings } from './jobs/ledger-settings.ts';
export { type DeliveryOptions, deliveryModule } from './module.ts';
export { addMember } from './use-cases/add-member.ts';
export { addMembers, findMembersByEmail } from './use-cases/add-members.ts';
export type { AnswerForActivities } from './use-cases/check-letters.ts';
export { createSendOut, type NewSendOut } from './use-cases/create-send-out.ts';
export { importMembers } from './use-cases/import-members.ts';
export {
  audiencesOfRecipients,
  countDeliveredDigitally,
  countDeliveries,
  countMembers,
  findEntries,
  findSendOut,
  findSendOuts,
  listRecentSendOuts,
  type RecentSendOut,
} from './use-cases/look-up.ts';
export { findMembersNamed, type LinkHolder, listMembersOf, whoseLink } from './use-cases/members-of.ts';
export { previewMembers } from './use-cases/preview-members.ts';
export { type Release, type ReleaseSendOut, releaseSendOut } from './use-cases/release-send-out.ts';
export { replaceNeeds } from './use-cases/replace-needs.ts';
export { saveDraft } from './use-cases/save-draft.ts';
