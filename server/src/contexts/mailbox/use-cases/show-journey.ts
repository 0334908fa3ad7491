import { findOrganisationByNumber, findPerson } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { LetterOperation } from '../domain/letter.ts';
import { type FoundCertificate, type JourneyRow, selectCertificates, selectJourney } from '../storage/letter-journey.ts';
import { type LetterNotice, selectNoticesOf } from '../storage/notices.ts';
import { findOwnLetter } from './find-own-letter.ts';

export type SigningParty = {
  organisationNumber: string;
  /** Null when the number is not known here. */
  name: string | null;
  certificate: Omit<FoundCertificate, 'der' | 'organisationNumber'> | null;
};

export type LetterJourney = {
  /** False for letters that did not come over the wire: of those little is known. */
  isOverTheWire: boolean;
  operation: LetterOperation;
  messageId: string;
  transactionId: Id;
  sender: { name: string; organisationNumber: string };
  /** Null when the letter carries no signature. */
  signedBy: SigningParty | null;
  sealedBy: SigningParty | null;
  /** The day in the seal, `yyyy-mm-dd`: the contract has no time of day. */
  sealedOn: string | null;
  deliveredBy: { organisationNumber: string; name: string | null } | null;
  arrivedAt: Date | null;
  verifiedAt: Date | null;
  storedAt: Date;
  notices: LetterNotice[];
  readAt: Date | null;
  /** In a company's mailbox. */
  readByName: string | null;
  isReadingTold: boolean;
  deletedAt: Date | null;
};

const nameOf = async (tx: Tx, number: string): Promise<string | null> =>
  (await findOrganisationByNumber(tx, number.slice(-10)))?.name ?? null;

const partyOf = async (tx: Tx, fingerprint: string | null): Promise<SigningParty | null> => {
  const [found] = fingerprint === null ? [] : await selectCertificates(tx, [fingerprint]);
  if (found === undefined) return null;
  const { der: _, organisationNumber, ...certificate } = found;
  return { organisationNumber, name: await nameOf(tx, organisationNumber), certificate };
};

const readerOf = async (tx: Tx, { readByPersonId }: JourneyRow, isShared: boolean): Promise<string | null> =>
  isShared && readByPersonId !== null ? ((await findPerson(tx, readByPersonId))?.name ?? null) : null;

/** A letter's way here, from what is stored about it and nothing else. */
export const showJourney = async (tx: Tx, actor: Actor, { letterId }: { letterId: Id }): Promise<LetterJourney> => {
  const { letter, mailbox } = await findOwnLetter(tx, actor, letterId);
  const row = await selectJourney(tx, letterId);
  const { dispatcherNumber } = row;
  return {
    isOverTheWire: dispatcherNumber !== null,
    operation: row.operation,
    messageId: row.messageId,
    transactionId: row.transactionId,
    sender: { name: row.senderName, organisationNumber: row.senderNumber },
    signedBy: await partyOf(tx, row.signerFingerprint),
    sealedBy: await partyOf(tx, row.sealerFingerprint),
    sealedOn: row.takenOverOn?.slice(0, 10) ?? null,
    deliveredBy: dispatcherNumber === null ? null : { organisationNumber: dispatcherNumber, name: await nameOf(tx, dispatcherNumber) },
    arrivedAt: row.arrivedAt,
    verifiedAt: row.verifiedAt,
    storedAt: row.receivedAt,
    notices: await selectNoticesOf(tx, letterId),
    readAt: row.firstReadAt,
    readByName: await readerOf(tx, row, mailbox.owner.kind === 'organisation'),
    isReadingTold: letter.deliveryId !== null,
    deletedAt: row.deletedAt,
  };
};
