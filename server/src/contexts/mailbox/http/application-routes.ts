import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { afterCommit, type Route, route } from '../../../platform/http/route.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { agreementText } from '../domain/agreement-text.ts';
import { ownerKinds } from '../domain/mailbox.ts';
import { findSigner, type Signer } from '../use-cases/find-signer.ts';
import { keepAgreement } from '../use-cases/keep-agreement.ts';
import { openMailbox } from '../use-cases/open-mailbox.ts';
import type { Registrar } from '../use-cases/registrar.ts';
import { type AccountState, askAccountState } from './account-state.ts';
import { askRegister, mustBeComplete, type SigningCall, signingIdField, signText } from './ask-register.ts';

const whose = z.object({ kind: z.enum(ownerKinds), organisationId: z.uuid().nullish() });
const access = { mailbox: true } as const;
const applying = ['open', 'move'] as const;
type Applying = (typeof applying)[number];
type Whose = z.output<typeof whose>;
type Application = Whose & { purpose?: Applying | undefined; agreementText?: string | undefined };
type Applicant = { registrar: Registrar; signer: Signer; call: SigningCall };

const textFor = (purpose: Applying, { party }: Signer, { domain }: Registrar, actor: Actor): string =>
  agreementText(purpose, { ...party, operator: domain }, actor.locale);

const describe = (signer: Signer, account: AccountState, registrar: Registrar, actor: Actor) => {
  const purpose: Applying = account.state === 'elsewhere' ? 'move' : 'open';
  return {
    name: signer.owner.name,
    state: account.state,
    operatorName: account.state === 'elsewhere' ? account.operatorName : null,
    operatorAddress: account.state === 'elsewhere' ? account.operatorAddress : null,
    purpose,
    agreementText: textFor(purpose, signer, registrar, actor),
  };
};

const ask = async ({ registrar, signer, call }: Applicant, purpose: Applying, text: string) => {
  const signature = await signText(registrar, signer, text, call);
  const { recipientId, userIdentity } = signer;
  const { register, domain } = registrar;
  const signed = { recipientId, agreementText: text, signatures: [signature], domain };
  const result = await askRegister(() =>
    purpose === 'move' ? register.changeSupplier({ ...signed, userIdentity }) : register.register(signed),
  );
  mustBeComplete(result);
  return { signature, status: result.status ?? 'Complete' };
};

/**
 * Signs, asks the register, and only then opens the mailbox. When the register says no or is silent, nothing is changed here. When this
 * process dies after the register's yes, the register answers `here` the next time, and the same call opens the mailbox.
 */
const apply = async (applicant: Applicant, application: Application): Promise<{ id: Id }> => {
  const { registrar, signer } = applicant;
  const { actor } = applicant.call;
  const { state } = await askAccountState(registrar, signer.recipientId);
  const purpose: Applying = state === 'elsewhere' ? 'move' : 'open';
  const text = textFor(purpose, signer, registrar, actor);
  if (application.agreementText !== text || (application.purpose ?? purpose) !== purpose) throw new AppError('agreementChanged');
  const signed = state === 'here' ? null : await ask(applicant, purpose, text);
  return registrar.database().transaction(async (tx) => {
    const opened = await openMailbox(tx, actor, application);
    if (signed !== null) await keepAgreement(tx, actor, { ownerHash: signer.owner.hash, purpose, text, ...signed });
    return opened;
  });
};

/** Getting a mailbox: what the register says, the text, the signature, the registration. Without a registrar it is only opened here. */
export const applicationRoutes = (registrar: Registrar | null): Route[] => [
  route({
    method: 'GET',
    path: '/v1/mailbox-application',
    operation: 'findMailboxApplication',
    summary: 'Where the register says that the owner’s post goes, and the text to sign for having it here',
    access,
    query: whose,
    answer: z.object({
      name: z.string(),
      state: z.enum(['none', 'here', 'pending', 'elsewhere']),
      operatorName: z.string().nullable(),
      operatorAddress: z.string().nullable(),
      purpose: z.enum(applying),
      agreementText: z.string().nullable().describe('Null where there is no register to sign for'),
    }),
    handle: async ({ tx, actor, query }) => {
      const signer = await findSigner(tx, actor, query);
      if (registrar === null)
        return {
          name: signer.owner.name,
          state: 'none' as const,
          operatorName: null,
          operatorAddress: null,
          purpose: 'open' as const,
          agreementText: null,
        };
      return afterCommit(async (reply: FastifyReply) =>
        reply.send(describe(signer, await askAccountState(registrar, signer.recipientId), registrar, actor)),
      );
    },
  }),
  route({
    method: 'POST',
    path: '/v1/mailboxes',
    operation: 'openMailbox',
    summary: 'Signs the text, registers the owner here and opens the mailbox; a closed one opens again with its letters',
    access,
    body: whose.extend({
      purpose: z.enum(applying).optional(),
      agreementText: z.string().max(5000).optional().describe('The text as it was shown: that and nothing else is signed'),
      signingId: signingIdField,
    }),
    answer: z.object({ id: z.uuid() }),
    handle: async ({ tx, actor, body }) => {
      if (registrar === null) return openMailbox(tx, actor, body);
      const signer = await findSigner(tx, actor, body);
      return afterCommit(async (reply: FastifyReply) => {
        const call = { actor, signingId: body.signingId, endUserIp: reply.request.ip };
        return reply.send(await apply({ registrar, signer, call }, body));
      });
    },
  }),
];
