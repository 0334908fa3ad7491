import type { FastifyRequest } from 'fastify';
import { hashToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { bearerOf } from '../../../platform/http/bearer.ts';
import type { SignedIn } from '../../../platform/http/server.ts';
import { selectSession, touchSession } from '../storage/sessions.ts';
import { recogniseApiKey } from '../use-cases/recognise-api-key.ts';

export const sessionCookie = 'budkavle_session';

/** Reads the API key, or else the session cookie; undefined when there is none, or when the session has ended. A key that is not valid is an error. */
export const authenticate =
  (sessionHours: number) =>
  async (tx: Tx, request: FastifyRequest): Promise<SignedIn | undefined> => {
    const key = bearerOf(request);
    if (key !== undefined) return { actor: await recogniseApiKey(tx, key) };
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
