import type { Dispatcher, Sender } from '#mina-meddelanden';
import type { Tx } from '../../../platform/database/database.ts';
import type { RegisterCaller } from '../domain/caller.ts';
import { selectMediators, selectPartyByNumber, selectSenders } from '../storage/parties.ts';
import { requireMember } from './authorise-caller.ts';

/** Authority.getSenders: everybody who may send. */
export const tellSenders = async (tx: Tx, caller: RegisterCaller): Promise<Sender[]> => {
  await requireMember(tx, caller);
  return (await selectSenders(tx)).map(({ number, name }) => ({ id: number, name }));
};

/** Authority.getDispatchers: the mediators and whom each may send for. */
export const tellDispatchers = async (tx: Tx, caller: RegisterCaller): Promise<Dispatcher[]> => {
  await requireMember(tx, caller);
  const mediators = await selectMediators(tx);
  return mediators.filter(({ removedAt }) => removedAt === null).map(({ number, name, senders }) => ({ id: number, name, senders }));
};

/** Authority.isSenderAccepted: whether it is a sender of the infrastructure at all; says nothing about recipients. */
export const isSenderAccepted = async (tx: Tx, caller: RegisterCaller, { senderId }: { senderId: string }): Promise<boolean> => {
  await requireMember(tx, caller);
  return (await selectPartyByNumber(tx, 'sender', senderId)) !== undefined;
};
