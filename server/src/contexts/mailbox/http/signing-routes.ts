import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { afterCommit, nothing, type Route, route } from '../../../platform/http/route.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import { followSigning, type OpenSigning } from '../use-cases/follow-signing.ts';
import { noteSigning } from '../use-cases/note-signing.ts';
import type { Registrar } from '../use-cases/registrar.ts';
import type { SigningStep } from '../use-cases/signing.ts';

const params = z.object({ signingId: z.uuid() });
const access = { mailbox: true } as const;

/** Asks the provider when it is time, and keeps what it says. No answer changes nothing: the page asks again. */
const askProvider = async (registrar: Registrar | null, actor: Actor, open: OpenSigning): Promise<SigningStep | null> => {
  if (registrar === null || open.order === null || !open.isTurn) return null;
  const step = await registrar.signing.follow(open.order, open.person).catch(() => null);
  if (step !== null) await registrar.database().transaction((tx) => noteSigning(tx, actor, { id: open.id, step }));
  return step;
};

const describe = (registrar: Registrar | null, open: OpenSigning, step: SigningStep | null, now: Date) => {
  const state = step?.state ?? open.state;
  const order = step?.state === 'waiting' ? step.order : open.order;
  return {
    state,
    hint: step === null || step.state === 'signed' ? open.hint : step.hint,
    lead: state === 'waiting' && order !== null ? (registrar?.signing.leadTo(order, open.beganAt, now) ?? null) : null,
  };
};

/** A signature under way: where it stands, and how to give it up. */
export const signingRoutes = (registrar: Registrar | null): Route[] => [
  route({
    method: 'GET',
    path: '/v1/mailbox-signings/:signingId',
    operation: 'findMailboxSigning',
    summary: 'Where a signature with e-ID stands, and what leads the person to it. To be asked every second while it waits',
    access,
    params,
    answer: z.object({
      state: z.enum(['waiting', 'signed', 'failed']),
      hint: z.string().describe('The e-ID’s own word for where it stands, such as userSign or expiredTransaction'),
      lead: z
        .object({
          qrText: z.string().describe('Text of the QR code; another every second'),
          startUrl: z.string(),
          startUrlOnPhone: z.string(),
        })
        .nullable()
        .describe('Null when there is nothing to wait for'),
    }),
    handle: async ({ tx, actor, params: command }) => {
      const now = new Date();
      const open = await followSigning(tx, actor, { ...command, now });
      return afterCommit(async (reply: FastifyReply) =>
        reply.send(describe(registrar, open, await askProvider(registrar, actor, open), now)),
      );
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/mailbox-signings/:signingId',
    operation: 'abandonMailboxSigning',
    summary: 'Gives up a signature that nobody has given yet',
    access,
    params,
    answer: nothing,
    handle: async ({ tx, actor, params: command }) => {
      const open = await followSigning(tx, actor, { ...command, now: new Date() });
      await noteSigning(tx, actor, { id: open.id, step: { state: 'failed', hint: 'cancelled' } });
      return afterCommit(async (reply: FastifyReply) => {
        // The provider forgets it by itself in a minute, should it not hear this.
        if (open.order !== null) await registrar?.signing.abandon(open.order).catch(() => undefined);
        return reply.send({});
      });
    },
  }),
];
