import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { afterCommit, nothing, type Route, route } from '../../../platform/http/route.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { agreementText } from '../domain/agreement-text.ts';
import { leftDays } from '../domain/place.ts';
import { closeMailbox } from '../use-cases/close-mailbox.ts';
import type { Signer } from '../use-cases/find-signer.ts';
import { keepAgreement } from '../use-cases/keep-agreement.ts';
import { prepareLeaving } from '../use-cases/prepare-leaving.ts';
import type { Registrar } from '../use-cases/registrar.ts';
import { askAccountState } from './account-state.ts';
import { askRegister, mustBeComplete, type SigningCall, signingIdField, signText } from './ask-register.ts';

const params = z.object({ mailboxId: z.uuid() });
const access = { mailbox: true } as const;

type Leaving = { registrar: Registrar; signer: Signer; mailboxId: Id; call: SigningCall };

const textFor = ({ registrar, signer }: Pick<Leaving, 'registrar' | 'signer'>, actor: Actor): string =>
  agreementText('leave', { ...signer.party, operator: registrar.domain }, actor.locale);

/** Signs and deregisters. A mailbox that the register no longer has here, since its owner has moved, needs no signature. */
const deregister = async ({ registrar, signer, call }: Leaving, shown: string | undefined) => {
  if ((await askAccountState(registrar, signer.recipientId)).state !== 'here') return null;
  const text = textFor({ registrar, signer }, call.actor);
  if (shown !== text) throw new AppError('agreementChanged');
  const signature = await signText(registrar, signer, text, call);
  const { recipientId } = signer;
  const { domain, register } = registrar;
  const result = await askRegister(() => register.deregister({ recipientId, agreementText: text, signatures: [signature], domain }));
  mustBeComplete(result);
  return { ownerHash: signer.owner.hash, purpose: 'leave' as const, text, signature, status: result.status ?? 'Complete' };
};

/** The register first: were it the other way about, a sender could be told to send to a mailbox that is gone. */
const leave = async (leaving: Leaving, shown: string | undefined): Promise<void> => {
  const signed = await deregister(leaving, shown);
  const { registrar, mailboxId } = leaving;
  const { actor } = leaving.call;
  await registrar.database().transaction(async (tx) => {
    await closeMailbox(tx, actor, { mailboxId });
    if (signed !== null) await keepAgreement(tx, actor, signed);
  });
};

export const leavingRoutes = (registrar: Registrar | null): Route[] => [
  route({
    method: 'GET',
    path: '/v1/mailboxes/:mailboxId/leaving',
    operation: 'prepareLeaving',
    summary: 'What leaving a mailbox means, and the text to sign for it',
    access,
    params,
    answer: z.object({
      letters: z.int(),
      keptDays: z.int().describe('Letters of a mailbox that was left are kept so long'),
      agreementText: z.string().nullable().describe('Null where nothing need be signed: the register does not have the mailbox here'),
      movedTo: z.string().nullable().describe('The operator that the owner has moved to already'),
    }),
    handle: async ({ tx, actor, params: command }) => {
      const { signer, letters } = await prepareLeaving(tx, actor, command);
      const facts = { letters, keptDays: leftDays, agreementText: null, movedTo: null };
      if (registrar === null) return facts;
      return afterCommit(async (reply: FastifyReply) => {
        const account = await askAccountState(registrar, signer.recipientId);
        if (account.state === 'elsewhere') return reply.send({ ...facts, movedTo: account.operatorName });
        return reply.send(account.state === 'here' ? { ...facts, agreementText: textFor({ registrar, signer }, actor) } : facts);
      });
    },
  }),
  route({
    method: 'POST',
    path: '/v1/mailboxes/:mailboxId/close',
    operation: 'closeMailbox',
    summary: 'Signs, deregisters and closes the mailbox; the letters are kept for thirty days',
    access,
    params,
    body: z.object({ agreementText: z.string().max(5000).optional(), signingId: signingIdField }),
    answer: nothing,
    handle: async ({ tx, actor, params: command, body }) => {
      if (registrar === null) {
        await closeMailbox(tx, actor, command);
        return {};
      }
      const { signer } = await prepareLeaving(tx, actor, command);
      return afterCommit(async (reply: FastifyReply) => {
        const call = { actor, signingId: body.signingId, endUserIp: reply.request.ip };
        await leave({ registrar, signer, call, ...command }, body.agreementText);
        return reply.send({});
      });
    },
  }),
];
