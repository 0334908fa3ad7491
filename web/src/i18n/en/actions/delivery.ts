import type { SameKeys } from '../../same-keys.ts';
import type { delivery as sv } from '../../sv/actions/delivery.ts';

export const delivery: SameKeys<typeof sv> = {
  failedResent: 'Tried again with those not reached',
  letterCancelled: 'Took a letter back',
  lettersTaken: 'Took letters from a system',
  memberAdded: 'Added a member',
  memberRemoved: 'Removed a member',
  memberRestored: 'Put a member back',
  membersImported: 'Imported members',
  receiptGiven: 'A recipient answered that they have read',
  recipientCorrected: 'Corrected a recipient’s details',
  sendOutCreated: 'Began a send-out',
  sendOutEdited: 'Wrote in a send-out',
  sendOutReleased: 'Sent a send-out',
  sendOutStopped: 'Stopped a send-out',
  membersAdded: 'Added members',
};
