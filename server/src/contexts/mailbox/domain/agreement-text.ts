import type { Locale } from '../../../vocabulary/locale.ts';
import type { AgreementPurpose } from './agreement.ts';

export type Party = {
  /** Who signs. */
  personName: string;
  personalNumber: string;
  /** The company or association that she signs for; null when she signs for herself. */
  organisation: { name: string; number: string } | null;
  /** The operator's internet domain. */
  operator: string;
  /** For preferences: the senders that post is not taken from, as `name (number)`. */
  senders?: readonly string[];
};

const words = {
  sv: {
    me: ({ personName, personalNumber }: Party) => `Jag, ${personName} (${personalNumber}),`,
    us: ({ personName, personalNumber, organisation }: Party) =>
      `Jag, ${personName} (${personalNumber}), tecknar firma för ${organisation?.name} (${organisation?.number}) och`,
    open: ({ operator }: Party) => `vill få digital post från anslutna myndigheter och kommuner till brevlådan hos ${operator}.`,
    move: ({ operator }: Party) =>
      `flyttar den digitala posten till brevlådan hos ${operator}. Brev som redan har kommit ligger kvar i den gamla brevlådan.`,
    terms: [
      'Post som annars hade kommit på papper kommer hit. Jag ser själv till att öppna brevlådan; en avisering är en hjälp och ingen garanti.',
      'Breven lagras krypterade. De öppnas bara med e-legitimation.',
      'Jag kan när som helst säga nej till enskilda avsändare, byta brevlåda eller lämna den. Lämnar jag den sparas breven i 30 dagar.',
      'Uppgiften om att brevlådan finns lämnas till det nationella registret över digital post.',
    ],
    leave: ({ operator }: Party) =>
      `vill inte längre ha digital post till brevlådan hos ${operator}. Nya brev kommer på papper. Breven i brevlådan sparas i 30 dagar och tas sedan bort för gott.`,
    preferences: 'vill inte ha digital post från:',
    everybody: 'vill ha digital post från alla avsändare som är anslutna.',
    rest: 'Från alla andra anslutna avsändare tas digital post emot.',
  },
  en: {
    me: ({ personName, personalNumber }: Party) => `I, ${personName} (${personalNumber}),`,
    us: ({ personName, personalNumber, organisation }: Party) =>
      `I, ${personName} (${personalNumber}), sign for ${organisation?.name} (${organisation?.number}) and`,
    open: ({ operator }: Party) => `want digital post from connected authorities and municipalities in the mailbox at ${operator}.`,
    move: ({ operator }: Party) =>
      `move the digital post to the mailbox at ${operator}. Letters that have come already stay in the old mailbox.`,
    terms: [
      'Post that would have come on paper comes here. I see to it that the mailbox is opened; a notice is a help and no guarantee.',
      'The letters are kept encrypted. They are opened with an e-ID only.',
      'At any time I can say no to single senders, change mailbox or leave it. If I leave it, the letters are kept for 30 days.',
      'That the mailbox exists is told to the national register of digital post.',
    ],
    leave: ({ operator }: Party) =>
      `no longer want digital post in the mailbox at ${operator}. New letters come on paper. The letters in the mailbox are kept for 30 days and then removed for good.`,
    preferences: 'do not want digital post from:',
    everybody: 'want digital post from every sender that is connected.',
    rest: 'From all other connected senders digital post is taken.',
  },
} as const;

const listed = (lines: readonly string[]): string => lines.map((line) => `– ${line}`).join('\n');

const wish = (purpose: AgreementPurpose, party: Party, locale: Locale): string => {
  const text = words[locale];
  if (purpose !== 'preferences') return text[purpose](party);
  const senders = party.senders ?? [];
  return senders.length === 0 ? text.everybody : `${text.preferences}\n${listed(senders)}\n\n${text.rest}`;
};

/** The very text that is shown and signed, the same to the byte for the same facts. */
export const agreementText = (purpose: AgreementPurpose, party: Party, locale: Locale): string => {
  const text = words[locale];
  const who = party.organisation === null ? text.me(party) : text.us(party);
  const what = `${who} ${wish(purpose, party, locale)}`;
  return purpose === 'open' || purpose === 'move' ? `${what}\n\n${listed(text.terms)}` : what;
};
