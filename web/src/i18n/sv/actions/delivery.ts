/** What delivery writes to the audit log, in words. */
export const delivery = {
  failedResent: 'Försökte igen med dem som inte nåddes',
  letterCancelled: 'Tog tillbaka ett brev',
  lettersTaken: 'Tog emot brev från ett system',
  memberAdded: 'Lade till en medlem',
  memberRemoved: 'Tog bort en medlem',
  memberRestored: 'Lade tillbaka en medlem',
  membersImported: 'Importerade medlemmar',
  receiptGiven: 'En mottagare svarade att den har läst',
  recipientCorrected: 'Rättade en mottagares uppgifter',
  sendOutCreated: 'Började på ett utskick',
  sendOutEdited: 'Skrev i ett utskick',
  sendOutReleased: 'Skickade ett utskick',
  sendOutStopped: 'Stoppade ett utskick',
  membersAdded: 'Lade till medlemmar',
} as const;
