/** What evaluation writes to the audit log, in words. */
export const evaluation = {
  documentWritten: 'Tog ut ett dokument',
} as const;
