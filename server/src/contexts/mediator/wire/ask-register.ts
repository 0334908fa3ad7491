import { type ReachabilityStatus, recipientService } from '#mina-meddelanden';
import type { CurrentClient } from '../../../platform/certificates/current-client.ts';
import { gatherQuestions } from '../domain/gather-questions.ts';

/** Where a recipient's letters from one sender go, asked just before they are sent; never kept, for people move (section 10). */
export type Reachability =
  | { kind: 'reachable'; operatorNumber: string; address: string }
  | { kind: 'unreachable'; reason: 'noMailbox' | 'senderDeclined' | 'senderNotApproved' };

export type AskRegister = (senderNumber: string, recipient: string) => Promise<Reachability>;

/** Section 10: digitally only if the sender is accepted, nothing is pending, the type is Secure, and an operator has an address. */
export const reachabilityOf = (status: ReachabilityStatus | undefined): Reachability => {
  if (status === undefined) return { kind: 'unreachable', reason: 'noMailbox' };
  const { accountStatus, senderAccepted } = status;
  const { type, pending, serviceSupplier } = accountStatus;
  const address = serviceSupplier?.serviceAddress.trim() ?? '';
  if (type !== 'Secure' || pending || serviceSupplier === undefined || address === '') return { kind: 'unreachable', reason: 'noMailbox' };
  if (!senderAccepted) return { kind: 'unreachable', reason: 'senderDeclined' };
  return { kind: 'reachable', operatorNumber: serviceSupplier.id, address };
};

/** The schema's limit. */
const mostInOneQuestion = 1000;

/** Questions for the same sender at the same time go to the register as one. Throws SoapFault, TransportError or ContractError. */
export const createAskRegister = (client: CurrentClient, recipientAddress: string): AskRegister => {
  const bySender = new Map<string, (recipient: string) => Promise<Reachability>>();
  const askFor = (senderOrgNr: string) =>
    gatherQuestions<string, Reachability>(
      async (recipients) => {
        const recipientIds = [...new Set(recipients)];
        const answer = await client.get().call(recipientAddress, recipientService.isReachable, { senderOrgNr, recipientIds });
        // By number, not by place (section 10).
        const byNumber = new Map(answer.return.map((status) => [status.accountStatus.recipientId, status]));
        return recipients.map((recipient) => reachabilityOf(byNumber.get(recipient)));
      },
      { mostAtOnce: mostInOneQuestion },
    );
  return (senderNumber, recipient) => {
    const ask = bySender.get(senderNumber) ?? askFor(senderNumber);
    bySender.set(senderNumber, ask);
    return ask(recipient);
  };
};
