import type { SameKeys } from '../../same-keys.ts';
import type { publishing as sv } from '../../sv/actions/publishing.ts';

export const publishing: SameKeys<typeof sv> = {
  operatorAdded: 'Added a mailbox operator',
  operatorChanged: 'Changed a mailbox operator',
  operatorsSeeded: 'Set up the mailbox operators',
  pagePublished: 'Published a page',
  pageRenewed: 'Updated what is live on a page',
  pageRestored: 'Showed a page again',
  pageWithdrawn: 'Withdrew a page',
};
