import type { MainMessageText } from './main-message.ts';

/**
 * Three main messages to begin with for a network that shares secure digital post, as a strategy for it worded them: each a
 * statement with the sentences that carry it. Proposals like any other: the network agrees on them, or words them anew.
 */
export const startPackage: readonly MainMessageText[] = [
  {
    statement: 'Säkert',
    supporting: ['Ingen annan kommer åt din post.', 'Du loggar in med e-legitimation/bankid.', 'Brev kan inte komma bort.'],
    benefit: 'Du vet att det som är ditt stannar hos dig.',
    proof: '',
  },
  {
    statement: 'Praktiskt/bekvämt',
    supporting: [
      'Breven finns kvar på ett ställe.',
      'Överallt, på landet, från båten, under resor.',
      'Slipper leta i pappershögar.',
      'Meddelande i din vanliga e-post eller via sms.',
    ],
    benefit: 'Du läser posten när och där det passar dig.',
    proof: '',
  },
  {
    statement: 'Miljövänligt och billigt',
    supporting: ['Tillsammans sparar vi på miljön och gemensamma tryck- och portokostnader.'],
    benefit: 'Du är med och sparar pengar och papper som vi alla annars betalar för.',
    proof: 'Sparade tryck- och portokostnader: nätverkets egen räkning, med dagens antal brev.',
  },
];
