import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Channel, NumberedRecipient } from '../domain/channel.ts';
import { countReach, type Reach, selectNumbers } from '../storage/reach.ts';
import { demandSendOut, scopeOf } from './find-send-out.ts';

const mostAsked = 1000;

/** Counts who can be reached, and answers how to ask the mailbox register, which must happen outside the transaction. */
export const checkReach = async (
  tx: Tx,
  actor: MemberActor,
  { sendOutId, channels }: { sendOutId: Id; channels: readonly Channel[] },
): Promise<{ reach: Reach; askMailboxes: () => Promise<number | null> }> => {
  const { cipher } = processServices();
  const sendOut = await demandSendOut(tx, actor, sendOutId);
  const reach = await countReach(tx, scopeOf(sendOut), sendOut.channels);
  const numbers = await selectNumbers(tx, scopeOf(sendOut));
  const ask = channels.find(({ name }) => name === 'digitalPost')?.reachable;
  if (ask === undefined) return { reach, askMailboxes: async () => null };
  const recipients = numbers.map(
    ({ numberHash, numberSealed, organisationNumber }): NumberedRecipient =>
      numberHash !== null
        ? { kind: 'person', numberHash, numberSealed: numberSealed ?? '' }
        : {
            kind: 'organisation',
            numberHash: cipher.lookupHash(organisationNumber ?? ''),
            numberSealed: cipher.encrypt(organisationNumber ?? ''),
          },
  );
  const { organisationId } = sendOut;
  const askMailboxes = async (): Promise<number | null> => {
    let found = 0;
    for (let from = 0; from < recipients.length; from += mostAsked) {
      const answers = await ask(recipients.slice(from, from + mostAsked), { organisationId });
      if (answers === null) return null;
      found += answers.filter(Boolean).length;
    }
    return found;
  };
  return { reach, askMailboxes };
};
