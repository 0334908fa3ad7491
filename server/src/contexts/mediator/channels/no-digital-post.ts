import type { Channel } from '#delivery';

/** Without a certificate nobody can be reached by digital post, and the count before release says so. */
export const noDigitalPost: Channel = {
  name: 'digitalPost',
  isRepeatable: true,
  concurrency: 1,
  reachable: async (recipients) => recipients.map(() => false),
  send: async () => ({ kind: 'rejected', reason: 'noMailbox' }),
};
