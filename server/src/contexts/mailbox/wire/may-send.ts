import { fault, type SoapFault } from '#mina-meddelanden';
import type { AuthorityList, AuthorityLists } from './authority-lists.ts';
import { registerAway } from './receiving-faults.ts';

type Question = (list: AuthorityList) => SoapFault | null;

const orAway = async (asked: Promise<AuthorityList>): Promise<AuthorityList> => {
  try {
    return await asked;
  } catch {
    throw registerAway();
  }
};

/** Throws the fault unless the register's lists allow it. Before somebody is refused the lists are read anew. */
export const demandAllowed = async (authority: AuthorityLists, question: Question): Promise<void> => {
  if (question(await orAway(authority.current())) === null) return;
  const refusal = question(await orAway(authority.fresher()));
  if (refusal !== null) throw refusal;
};

/** The one at the other end of the connection is a mediator. */
export const isDispatcher =
  (caller: string): Question =>
  ({ dispatchers }) =>
    dispatchers.has(caller)
      ? null
      : fault('dispatcherNotApproved', 'The organisation in the TLS certificate is not a registered mediator.');

/** The delivery was signed by its sender, or by a mediator that acts for the sender (8.4). */
export const maySign =
  (signer: string | null, sender: string): Question =>
  ({ dispatchers }) =>
    signer === sender || (signer !== null && dispatchers.get(signer)?.senders.has(sender))
      ? null
      : fault('accessDenied', 'The delivery is signed neither by its sender nor by a mediator that may act for the sender.');

/** The sender is connected, and the mediator may send for it. */
export const maySendFor =
  (dispatcher: string, sender: string): Question =>
  ({ senders, dispatchers }) => {
    if (!senders.has(sender)) return fault('unknownSender', 'The sender is not registered.');
    return dispatchers.get(dispatcher)?.senders.has(sender)
      ? null
      : fault('dispatcherNotApproved', 'The mediator may not send for this sender.');
  };
