import type { FastifyRequest } from 'fastify';
import { hashToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { bearerOf } from '../../../platform/http/bearer.ts';
import type { SignedIn } from '../../../platform/http/server.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Role } from '../../../vocabulary/role.ts';
import { selectSession, touchSession } from '../storage/sessions.ts';
import { recogniseApiKey } from '../use-cases/recognise-api-key.ts';

export const sessionCookie = 'budkavle_session';

type Membership = { nowId: Id | null; closingSince: Date | null; roles: readonly Role[] | null };

/** In an organisation that has gone up in another one reads, and no more. */
const standingOf = ({ nowId, closingSince, roles }: Membership): { standing?: Actor['standing']; roles: readonly Role[] } => {
  if (roles === null) return { roles: [] };
  if (nowId !== null) return { standing: 'merged', roles: ['see'] };
  return closingSince === null ? { roles } : { standing: 'merging', roles };
};

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
    const { standing, roles } = standingOf(session);
    if (Date.now() - session.usedAt.getTime() > 60_000) await touchSession(tx, tokenHash, sessionHours);
    return {
      csrfToken: session.csrfToken,
      actor: {
        personId: session.personId,
        name: session.name,
        organisationId: session.organisationId,
        roles,
        assuranceLevel: session.assuranceLevel,
        personalNumberHash: session.personalNumberHash,
        locale: session.locale,
        ...(standing === undefined ? {} : { standing }),
      },
      alsoReads: session.organisationId === null ? [] : session.absorbedIds,
    };
  };
