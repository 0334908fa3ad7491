import type { FastifyRequest } from 'fastify';
import { hashToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { SignedIn } from '../../../platform/http/server.ts';
import { selectSession, touchSession } from '../storage/sessions.ts';

export const sessionCookie = 'budkavle_session';

/** Reads the session cookie; undefined when there is none, or when it has ended. */
export const authenticate =
  (sessionHours: number) =>
  async (tx: Tx, request: FastifyRequest): Promise<SignedIn | undefined> => {
    const token = request.cookies[sessionCookie];
    if (token === undefined) return undefined;
    const tokenHash = hashToken(token);
    const session = await selectSession(tx, tokenHash);
    if (session === undefined) return undefined;
    if (Date.now() - session.usedAt.getTime() > 60_000) await touchSession(tx, tokenHash, sessionHours);
    return {
      csrfToken: session.csrfToken,
      actor: {
        personId: session.personId,
        name: session.name,
        organisationId: session.organisationId,
        roles: session.roles ?? [],
        assuranceLevel: session.assuranceLevel,
        personalNumberHash: session.personalNumberHash,
        locale: session.locale,
      },
    };
  };
