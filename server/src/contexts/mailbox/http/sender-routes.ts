import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Sender } from '#mina-meddelanden';
import { afterCommit, nothing, type Route, route } from '../../../platform/http/route.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { agreementText } from '../domain/agreement-text.ts';
import type { Signer } from '../use-cases/find-signer.ts';
import { keepAgreement } from '../use-cases/keep-agreement.ts';
import { listOptOuts } from '../use-cases/list-opt-outs.ts';
import type { Registrar } from '../use-cases/registrar.ts';
import { saveOptOuts } from '../use-cases/save-opt-outs.ts';
import { askRegister, mustBeComplete, type SigningCall, signingIdField, signText } from './ask-register.ts';

const params = z.object({ mailboxId: z.uuid() });
const access = { mailbox: true } as const;
const numbers = z.array(z.string().regex(/^16\d{10}$/)).max(5000);

type Change = { registrar: Registrar; actor: Actor; signer: Signer; mailboxId: Id; optedOut: readonly string[] };

const senders = async ({ register }: Registrar): Promise<Sender[]> =>
  [...(await askRegister(() => register.getSenders()))].toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));

const textFor = ({ registrar, actor, signer, optedOut }: Change, all: readonly Sender[]): string => {
  const refused = all.filter(({ id }) => optedOut.includes(id)).map(({ id, name }) => `${name} (${id.slice(2)})`);
  return agreementText('preferences', { ...signer.party, operator: registrar.domain, senders: refused }, actor.locale);
};

/** Signed and taken by the register first; then kept here for the operator's own check. */
const save = async (change: Change, shown: string, call: SigningCall): Promise<void> => {
  const { registrar, actor, signer, mailboxId, optedOut } = change;
  const all = await senders(registrar);
  const text = textFor(change, all);
  if (text !== shown) throw new AppError('agreementChanged');
  const signature = await signText(registrar, signer, text, call);
  const { recipientId, userIdentity } = signer;
  const acceptedSenders = all.filter(({ id }) => !optedOut.includes(id));
  const result = await askRegister(() =>
    registrar.register.storePreferences({ recipientId, userIdentity, agreementText: text, signatures: [signature], acceptedSenders }),
  );
  mustBeComplete(result);
  await registrar.database().transaction(async (tx) => {
    await saveOptOuts(tx, actor, { mailboxId, optedOut });
    const status = result.status ?? 'Complete';
    await keepAgreement(tx, actor, { ownerHash: signer.owner.hash, purpose: 'preferences', text, signature, status });
  });
};

/** Whom the owner takes post from. The register has the rule that counts, so every change is signed. */
export const senderRoutes = (registrar: Registrar | null): Route[] => [
  route({
    method: 'GET',
    path: '/v1/mailboxes/:mailboxId/senders',
    operation: 'listMailboxSenders',
    summary: 'Everybody who may send digital post, and whether the owner takes it',
    access,
    params,
    answer: z.object({ items: z.array(z.object({ number: z.string(), name: z.string(), isAccepted: z.boolean() })) }),
    handle: async ({ tx, actor, params: command }) => {
      const { optedOut } = await listOptOuts(tx, actor, command);
      if (registrar === null) return { items: [] };
      return afterCommit(async (reply: FastifyReply) =>
        reply.send({ items: (await senders(registrar)).map(({ id, name }) => ({ number: id, name, isAccepted: !optedOut.includes(id) })) }),
      );
    },
  }),
  route({
    method: 'POST',
    path: '/v1/mailboxes/:mailboxId/sender-agreement',
    operation: 'writeSenderAgreement',
    summary: 'The text to sign for not taking post from these senders; changes nothing',
    access,
    params,
    body: z.object({ optedOut: numbers }),
    answer: z.object({ agreementText: z.string() }),
    handle: async ({ tx, actor, params: command, body }) => {
      const { signer } = await listOptOuts(tx, actor, command);
      if (registrar === null) throw new AppError('registerUnreachable');
      return afterCommit(async (reply: FastifyReply) =>
        reply.send({ agreementText: textFor({ registrar, actor, signer, ...command, ...body }, await senders(registrar)) }),
      );
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/mailboxes/:mailboxId/senders',
    operation: 'saveMailboxSenders',
    summary: 'Signs the text and tells the register which senders the owner takes no post from',
    access,
    params,
    body: z.object({ optedOut: numbers, agreementText: z.string().max(400_000), signingId: signingIdField }),
    answer: nothing,
    handle: async ({ tx, actor, params: command, body: { optedOut, agreementText: shown, signingId } }) => {
      const { signer } = await listOptOuts(tx, actor, command);
      if (registrar === null) throw new AppError('registerUnreachable');
      return afterCommit(async (reply: FastifyReply) => {
        const call = { actor, signingId, endUserIp: reply.request.ip };
        await save({ registrar, actor, signer, optedOut, ...command }, shown, call);
        return reply.send({});
      });
    },
  }),
];
