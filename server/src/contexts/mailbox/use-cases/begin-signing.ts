import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { insertSigning } from '../storage/signings.ts';
import type { SigningStep } from './signing.ts';

type Command = { text: string; step: Extract<SigningStep, { state: 'waiting' }>; now: Date };

/** Remembers a signing that waits for the person, so that any process can follow it. */
export const beginSigning = async (tx: Tx, actor: Actor, { text, step, now }: Command): Promise<Id> => {
  const { cipher } = processServices();
  const id = newId();
  await insertSigning(tx, {
    id,
    personId: actor.personId,
    textSealed: cipher.encrypt(text),
    orderSealed: cipher.encrypt(JSON.stringify(step.order)),
    signatureSealed: null,
    state: 'waiting',
    hint: step.hint,
    beganAt: now,
    askedAt: now,
  });
  await recordAudit(tx, actor, { action: 'mailbox.signingBegun', subjectType: 'signing', subjectId: id });
  return id;
};
