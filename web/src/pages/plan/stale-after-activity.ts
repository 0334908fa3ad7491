import type { QueryKey } from '@tanstack/react-query';

/** What shows activities and must be fetched anew when one has changed. */
export const staleAfterActivity = (programmeId: string): readonly QueryKey[] => [
  ['activities', programmeId],
  ['matrix', programmeId],
  ['plan', programmeId],
  ['calendar'],
  ['pressure'],
  ['year-plan'],
  ['evidence'],
  ['today'],
];
