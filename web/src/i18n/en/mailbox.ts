import type { SameKeys } from '../same-keys.ts';
import type * as original from '../sv/mailbox.ts';

export const mailbox: SameKeys<typeof original.mailbox> = {
  title: 'My mailbox',
  greeting: {
    morning: 'Good morning, {{name}}',
    day: 'Good afternoon, {{name}}',
    evening: 'Good evening, {{name}}',
    night: 'Hello, {{name}}',
  },
  whose: 'Whose post',
  private: 'Private',
  unread_one: '{{count}} unread',
  unread_other: '{{count}} unread',
  search: 'Search your letters',
  fresh: 'New',
  earlier: 'Earlier',
  isUnread: 'unread',
  noLettersTitle: 'Your post comes here',
  noLettersText: 'When an authority or a municipality sends you something, you see it here.',
  nothingFoundTitle: 'No letter matches your search',
  nothingFoundText: 'Try another word, or part of the sender’s name.',
  openTitle: 'Get your post digitally',
  openText:
    'Open a mailbox, and post from connected authorities and municipalities comes here instead of on paper. It is free, and you can close it whenever you like.',
  openPrivate: 'Open my mailbox',
  openFor: 'Open a mailbox for {{name}}',
  opened: 'The mailbox is open.',
  forTitle: 'Post to {{name}}',
  forText: 'You may open the post of {{name}}. Its mailbox has not been opened yet.',
  eidTitle: 'Sign in with an e-ID',
  eidText: 'The mailbox opens with an e-ID at level of assurance 3 only, so that nobody else can read your post.',
  toWork: 'To work',
  settings: 'Settings',
  backToLetters: 'All letters',
  received: 'Came {{when}}',
  markUnread: 'Mark as unread',
  markedUnread: 'The letter is marked as unread.',
  deleteLetter: 'Delete the letter',
  deleted: 'The letter is deleted.',
  readingTold: 'The sender is told that you have opened the letter, and nothing else.',
  readingMayBeTold: 'When you open a letter, the sender may be told. The letter says so.',
  notReachable: 'The letter does not exist, or has been deleted.',
};

export const invitation: SameKeys<typeof original.invitation> = {
  title: 'You are invited',
  text: 'Somebody wants you to take part in planning communication. You join as {{name}}.',
  accept: 'Join the organisation',
};
