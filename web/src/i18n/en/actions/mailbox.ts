import type { SameKeys } from '../../same-keys.ts';
import type { mailbox as sv } from '../../sv/actions/mailbox.ts';

export const mailbox: SameKeys<typeof sv> = {
  signingBegun: 'Began to sign with an e-ID',
  textSigned: 'Signed with an e-ID',
  signingFailed: 'A signing did not come about',
  letterDeleted: 'Deleted a letter',
  letterMarkedUnread: 'Marked a letter as unread',
  letterRead: 'Read a letter',
  letterRestored: 'Brought a letter back',
  mailboxClosed: 'Closed a mailbox',
  mailboxOpened: 'Opened a mailbox',
  folderCreated: 'Created a folder',
  folderRemoved: 'Removed a folder',
  folderRenamed: 'Renamed a folder',
  folderRestored: 'Brought a folder back',
  lettersDeleted: 'Deleted letters',
  lettersMoved: 'Moved letters',
  lettersPurged: 'Erased letters for good',
  lettersReceived: 'Letters came',
  mailboxExported: 'Downloaded the whole mailbox',
  noticeAddressAdded: 'Added an address for notices',
  noticeAddressRemoved: 'Removed an address for notices',
  noticeAddressVerified: 'Confirmed an address for notices',
  noticeSettingsSaved: 'Changed how notices come',
  senderRulesSaved: 'Changed which senders are accepted',
};
