import { findPersonalNumber } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type StoredSigning, takeTurn } from '../storage/signings.ts';
import { reachSigning } from './reach-signing.ts';
import type { SigningOrder, SigningPerson } from './signing.ts';

/** The provider wants to be asked no oftener about one signing. */
const askEveryMs = 2000;

export type OpenSigning = {
  id: Id;
  state: StoredSigning['state'];
  hint: string;
  beganAt: Date;
  /** Null when it has ended. */
  order: SigningOrder | null;
  /** It is time to ask the provider, and it is this caller's turn. */
  isTurn: boolean;
  person: Omit<SigningPerson, 'endUserIp'>;
};

/** Where the person's own signing stands. */
export const followSigning = async (tx: Tx, actor: Actor, { signingId, now }: { signingId: Id; now: Date }): Promise<OpenSigning> => {
  const { id, state, hint, beganAt, orderSealed } = await reachSigning(tx, actor, signingId);
  const personalNumber = await findPersonalNumber(tx, actor.personId);
  if (personalNumber === undefined) throw new AppError('notFound');
  const isTurn = await takeTurn(tx, id, { now, before: new Date(now.getTime() - askEveryMs) });
  const order = orderSealed === null ? null : (JSON.parse(processServices().cipher.decrypt(orderSealed)) as SigningOrder);
  return { id, state, hint, beganAt, order, isTurn, person: { personalNumber, name: actor.name } };
};
