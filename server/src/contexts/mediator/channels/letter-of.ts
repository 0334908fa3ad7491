import type { NumberedRecipient, OutgoingContact, OutgoingItem } from '#delivery';
import { findOrganisation } from '#identity';
import { ContractError, toRecipientId } from '#mina-meddelanden';
import type { Database } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { LetterOnTheWire } from '../wire/letter-on-the-wire.ts';

/** The number as the wire has it, twelve digits; null when it is not one. The only place that opens a sealed number to send it. */
export const recipientIdOf = ({ numberSealed }: NumberedRecipient): string | null => {
  try {
    return toRecipientId(processServices().cipher.decrypt(numberSealed));
  } catch (error) {
    if (error instanceof ContractError) return null;
    throw error;
  }
};

export const senderNumberOf = (organisationNumber: string): string => toRecipientId(organisationNumber);

const questionsTo = { sv: (name: string) => `Frågor om brevet? Kontakta ${name}.`, en: (name: string) => `Questions? Contact ${name}.` };

/** Never changes by itself, so that a letter repeated days later has the same bytes. */
type FrontDoors = (organisationId: Id) => Promise<string>;

export const createFrontDoors = (database: () => Database): FrontDoors => {
  const known = new Map<Id, string>();
  return async (organisationId) => {
    const slug = known.get(organisationId) ?? (await findOrganisation(database().read, organisationId))?.slug ?? '';
    known.set(organisationId, slug);
    return `${processServices().publicUrl}/o/${slug}`;
  };
};

/** Whom to turn to: what the letter brings, else the sender's own page. */
const contactOf = async ({ contact, sender, recipient }: OutgoingItem, frontDoors: FrontDoors): Promise<OutgoingContact> =>
  contact ?? { text: questionsTo[recipient.locale](sender.name), url: await frontDoors(sender.organisationId) };

export const letterOf = async (item: OutgoingItem, recipient: string, frontDoors: FrontDoors): Promise<LetterOnTheWire> => ({
  messageId: item.entryId,
  sender: { number: senderNumberOf(item.sender.organisationNumber), name: item.sender.name },
  recipient,
  locale: item.recipient.locale,
  subject: item.subject,
  html: item.html,
  text: item.text,
  contact: await contactOf(item, frontDoors),
  attachments: item.attachments ?? [],
});
