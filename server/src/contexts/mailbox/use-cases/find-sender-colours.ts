import { findOrganisationsByNumber } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';

type FromSender = { senderNumber: string; senderColour: string };

const tenDigits = (number: string): string => number.slice(-10);

/**
 * The wire carries no colour, so a letter of a sender that works in this installation takes that organisation's own, as it is now; of
 * anybody else's it keeps what was stored. One question for all the letters that are shown.
 */
export const findSenderColours = async (tx: Tx, letters: readonly FromSender[]): Promise<(letter: FromSender) => string> => {
  const numbers = [...new Set(letters.map(({ senderNumber }) => tenDigits(senderNumber)))];
  const senders = await findOrganisationsByNumber(tx, numbers);
  const colours = new Map(senders.map(({ organisationNumber, brandColour }) => [organisationNumber as string, brandColour]));
  return ({ senderNumber, senderColour }) => colours.get(tenDigits(senderNumber)) ?? senderColour;
};
