import type { OutgoingItem, SendResult } from '#delivery';
import { SoapFault, swedishDate } from '#mina-meddelanden';
import type { CurrentClient } from '../../../platform/certificates/current-client.ts';
import type { OrganisationIdentity } from '../../../platform/certificates/organisation-identity.ts';
import type { Logger } from '../../../platform/logging/logger.ts';
import { type HandOver, isWell, refusalOf } from '../domain/hand-over.ts';
import { nextTrySeconds } from '../domain/retry-schedule.ts';
import type { Handover } from '../storage/handovers.ts';
import type { AskRegister, Reachability } from './ask-register.ts';
import type { AuthorityLists } from './authority-lists.ts';
import { deliver } from './deliver.ts';
import { failureOf } from './failure.ts';
import type { HandoverBook } from './handover-book.ts';
import type { LetterOnTheWire, SealedLetter, SigningKey } from './letter-on-the-wire.ts';
import type { OperatorGate, Visit } from './operator-gate.ts';
import type { SealPool } from './seal-pool.ts';
import type { Signers, SigningPair } from './signers.ts';

export type CarrierParts = {
  signers: Signers;
  lists: AuthorityLists;
  askRegister: AskRegister;
  gateFor: (operatorNumber: string) => OperatorGate;
  client: CurrentClient;
  pool: SealPool;
  book: HandoverBook;
  /** Seconds before each new try; when they are used up, no more. */
  retrySchedule: readonly number[];
  logger: Logger;
  count: (operatorNumber: string, outcome: HandOver['kind']) => void;
};

type Reachable = Extract<Reachability, { kind: 'reachable' }>;
type Sealed = Extract<SealedLetter, { kind: 'sealed' }>;

/** One letter on its way, with what all steps need. */
type Sending = { item: OutgoingItem; letter: LetterOnTheWire; startedAt: number };

/** A second hand-over begins only while there is time to hear its end before the ledger gives the channel up. */
const mostBeforeSecondMs = 15_000;

const registerDown: SendResult = {
  kind: 'tryLater',
  reason: 'registerUnreachable',
  afterSeconds: 10,
  isChannelDown: true,
  isUntried: true,
};

/** What a worker thread needs of an identity. */
const keyOf = ({ fingerprint, certificatePem, keyPem }: OrganisationIdentity): SigningKey => ({ fingerprint, certificatePem, keyPem });

const cannotBeRepeated: SendResult = { kind: 'unknown', reason: 'interrupted' };

/** Carries letters over the national contract, with every outcome of its section 11. */
export const createWireCarrier = (parts: CarrierParts) => {
  const { signers, lists, askRegister, gateFor, client, pool, book, retrySchedule, logger, count } = parts;

  const askWhere = async ({ letter }: Sending): Promise<Reachability | undefined> => {
    try {
      return await askRegister(letter.sender.number, letter.recipient);
    } catch (error) {
      const isShutOut = error instanceof SoapFault && refusalOf(error.errorCode) === 'senderNotApproved';
      logger.warn({ ...failureOf(error), sender: letter.sender.number }, 'the register does not tell where letters go');
      return isShutOut ? { kind: 'unreachable', reason: 'senderNotApproved' } : undefined;
    }
  };

  /** After trouble: again by the schedule; after the last try it is not delivered, or, when somebody may have it, unknown. */
  const again = ({ item }: Sending, mayBeThere: boolean): SendResult => {
    const afterSeconds = nextTrySeconds(item.attempt, retrySchedule);
    const reason = mayBeThere ? 'operatorSilent' : 'operatorUnreachable';
    if (afterSeconds !== null) return { kind: 'tryLater', reason: 'operatorUnreachable', afterSeconds };
    return mayBeThere ? { kind: 'unknown', reason } : { kind: 'rejected', reason };
  };

  const refuse = ({ item }: Sending, sealed: Exclude<SealedLetter, Sealed>): SendResult => {
    if (sealed.kind === 'tooLarge') return { kind: 'rejected', reason: 'letterTooLarge' };
    logger.warn({ entryId: item.entryId, codes: sealed.codes }, 'a letter breaks the contract’s rules and was not sent');
    return { kind: 'rejected', reason: 'letterRefused' };
  };

  const handTo = async ({ item, letter }: Sending, to: { operatorNumber: string; address: string }, request: Uint8Array, visit: Visit) => {
    visit.call();
    const outcome = await deliver(client.get(), to.address, request, letter.recipient);
    visit.leave(isWell(outcome) ? 'well' : 'badly');
    count(to.operatorNumber, outcome.kind);
    // What Authority told us may be out of date.
    if (outcome.kind === 'refused' && outcome.reason === 'senderNotApproved') void lists.refresh();
    if (outcome.kind !== 'stored' && outcome.kind !== 'notPlaced')
      logger.warn({ entryId: item.entryId, operator: to.operatorNumber, ...outcome }, 'a letter was not taken');
    return outcome;
  };

  /** Through the operator's gate and out again, whatever `work` does. */
  const atOperator = async (
    sending: Sending,
    operatorNumber: string,
    mayBeThere: boolean,
    work: (visit: Visit) => Promise<SendResult>,
  ): Promise<SendResult> => {
    const pass = await gateFor(operatorNumber).enter();
    if (pass.kind === 'busy') return { kind: 'tryLater', reason: 'operatorBusy', afterSeconds: pass.afterMs / 1000, isUntried: true };
    // The operator is known to be in trouble: the letter's own schedule goes on, so that its end does not wait for ever.
    if (pass.kind === 'closed') return again(sending, mayBeThere);
    try {
      return await work(pass);
    } finally {
      pass.leave('notTried');
    }
  };

  /** The operator has no such mailbox. The recipient may have moved between the question and the letter: asked once more. */
  const placeElsewhere = async (sending: Sending, tried: string): Promise<SendResult> => {
    await book.forget(sending.item.entryId);
    const where = await askWhere(sending);
    if (where === undefined) return registerDown;
    if (where.kind === 'unreachable') return { kind: 'rejected', reason: where.reason };
    if (where.address === tried) return { kind: 'rejected', reason: 'noMailbox' };
    if (Date.now() - sending.startedAt > mostBeforeSecondMs)
      return { kind: 'tryLater', reason: 'operatorBusy', afterSeconds: 1, isUntried: true };
    return sendFirst(sending, where, false);
  };

  const conclude = async (
    sending: Sending,
    outcome: HandOver,
    letter: { mayBeThere: boolean; address: string; canMove: boolean },
  ): Promise<SendResult> => {
    const { entryId } = sending.item;
    if (outcome.kind === 'stored') return { kind: 'accepted', proves: 'delivered', providerId: outcome.transId };
    if (outcome.kind === 'notPlaced')
      return letter.canMove ? placeElsewhere(sending, letter.address) : { kind: 'rejected', reason: 'noMailbox' };
    // An earlier try of the same letter may still have been stored; a refusal of the repetition does not undo that.
    if (outcome.kind === 'refused' && letter.mayBeThere) return { kind: 'unknown', reason: 'operatorSilent' };
    if (outcome.kind === 'silent') return again(sending, true);
    if (!letter.mayBeThere) await book.forget(entryId);
    return outcome.kind === 'refused' ? { kind: 'rejected', reason: outcome.reason } : again(sending, letter.mayBeThere);
  };

  const seal = ({ letter }: Sending, { sender, mediator }: SigningPair, receivedOn: string): Promise<SealedLetter> =>
    pool.seal({ letter, receivedOn, keys: { sender: keyOf(sender), mediator: keyOf(mediator) } });

  const sendFirst = (sending: Sending, where: Reachable, canMove: boolean): Promise<SendResult> =>
    atOperator(sending, where.operatorNumber, false, async (visit) => {
      const { item, letter } = sending;
      const pair = signers.forNew(letter.sender.number);
      const receivedOn = swedishDate(new Date());
      const sealed = await seal(sending, pair, receivedOn);
      if (sealed.kind !== 'sealed') return refuse(sending, sealed);
      const { operatorNumber, address } = where;
      const noted: Handover = {
        messageId: item.entryId,
        organisationId: item.sender.organisationId,
        operatorNumber,
        address,
        receivedOn,
        signer: pair.mediator.fingerprint,
        senderSigner: pair.sender === pair.mediator ? null : pair.sender.fingerprint,
        requestHash: sealed.requestHash,
      };
      // On disk before the first byte leaves. If it was there already, an earlier worker died with this letter in hand.
      const isNew = await book.note(noted);
      if (!isNew) return { kind: 'tryLater', reason: 'operatorBusy', afterSeconds: 0 };
      const outcome = await handTo(sending, where, sealed.request, visit);
      return conclude(sending, outcome, { mayBeThere: false, address, canMove });
    });

  /** Nobody knows whether the operator has it: the same message id and the same bytes, to the same address, or not at all (section 11). */
  const repeat = (sending: Sending, earlier: Handover): Promise<SendResult> => {
    const pair = signers.forRepeat(earlier);
    if (pair === undefined) {
      logger.warn({ entryId: sending.item.entryId, signer: earlier.signer }, 'the key that signed a letter is gone: it is not repeated');
      return Promise.resolve(cannotBeRepeated);
    }
    return atOperator(sending, earlier.operatorNumber, true, async (visit) => {
      const sealed = await seal(sending, pair, earlier.receivedOn);
      if (sealed.kind !== 'sealed' || sealed.requestHash !== earlier.requestHash) {
        logger.warn({ entryId: sending.item.entryId }, 'a letter cannot be written again byte for byte: it is not repeated');
        return cannotBeRepeated;
      }
      const outcome = await handTo(sending, earlier, sealed.request, visit);
      return conclude(sending, outcome, { mayBeThere: true, address: earlier.address, canMove: true });
    });
  };

  return {
    send: async (item: OutgoingItem, letter: LetterOnTheWire): Promise<SendResult> => {
      const sending: Sending = { item, letter, startedAt: Date.now() };
      const mayWe = await lists.maySendFor(letter.sender.number);
      if (mayWe === 'unknown') return registerDown;
      const earlier = item.attempt > 1 ? await book.find(item.entryId) : null;
      if (earlier !== null) return repeat(sending, earlier);
      if (mayWe === 'no') return { kind: 'rejected', reason: 'senderNotApproved' };
      const where = await askWhere(sending);
      if (where === undefined) return registerDown;
      if (where.kind === 'unreachable') return { kind: 'rejected', reason: where.reason };
      return sendFirst(sending, where, true);
    },
  };
};

export type WireCarrier = ReturnType<typeof createWireCarrier>;
