import { z } from 'zod';
import { hashToken } from '../../../platform/crypto/token.ts';
import type { Database } from '../../../platform/database/database.ts';
import { afterCommit, nothing, type Route, route } from '../../../platform/http/route.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { safeReturn } from '../domain/safe-return.ts';
import { deleteSession, insertLoginAttempt, takeLoginAttempt } from '../storage/sessions.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { recogniseOrAddPerson } from '../use-cases/sign-in.ts';
import { startSession } from '../use-cases/start-session.ts';
import { sessionCookie } from './authenticate.ts';
import type { OidcClient } from './oidc-client.ts';

type Options = { oidc: OidcClient; database: () => Database; publicUrl: string; sessionHours: number };

const stateCookie = 'budkavle_login';

/** The e-ID login: two redirects, with the issuer asked outside any transaction. */
export const loginRoutes = ({ oidc, database, publicUrl, sessionHours }: Options): Route[] => {
  const secure = publicUrl.startsWith('https:');
  const redirectUri = `${publicUrl}/login/callback`;
  return [
    route({
      method: 'GET',
      path: '/login',
      operation: 'beginLogin',
      summary: 'Sends the browser to the e-ID issuer',
      access: { open: 'login' },
      hidden: true,
      ratePerMinute: 60,
      query: z.object({ return: z.string().max(500).optional() }),
      answer: z.any(),
      handle: async ({ query }) =>
        afterCommit(async (reply) => {
          const begun = await oidc.begin(redirectUri);
          const attempt = {
            stateHash: hashToken(begun.state),
            nonce: begun.nonce,
            codeVerifier: begun.codeVerifier,
            returnTo: safeReturn(query.return),
          };
          await database().transaction((tx) => insertLoginAttempt(tx, attempt));
          // Ties the answer to this browser, so that nobody can be logged in with somebody else's answer.
          reply.setCookie(stateCookie, begun.state, { path: '/login', httpOnly: true, sameSite: 'lax', secure, maxAge: 600 });
          return reply.redirect(begun.url.href);
        }),
    }),
    route({
      method: 'GET',
      path: '/login/callback',
      operation: 'finishLogin',
      summary: 'Takes the issuer’s answer and starts the session',
      access: { open: 'login' },
      hidden: true,
      ratePerMinute: 60,
      query: z.object({ state: z.string().max(500).optional() }).loose(),
      answer: z.any(),
      handle: async ({ tx, query, request }) => {
        const state = query.state ?? '';
        const attempt = state !== '' && request.cookies[stateCookie] === state ? await takeLoginAttempt(tx, hashToken(state)) : undefined;
        if (attempt === undefined) throw new AppError('loginFailed');
        const older = request.cookies[sessionCookie];
        return afterCommit(async (reply) => {
          const claims = await oidc.finish(new URL(request.url, publicUrl), {
            state,
            nonce: attempt.nonce,
            codeVerifier: attempt.codeVerifier,
          });
          const session = await database().transaction(async (inner) => {
            if (older !== undefined) await deleteSession(inner, hashToken(older));
            const personId = await recogniseOrAddPerson(inner, claims);
            return startSession(inner, { personId, assuranceLevel: claims.assuranceLevel, hours: sessionHours });
          });
          reply.clearCookie(stateCookie, { path: '/login' });
          reply.setCookie(sessionCookie, session.token, { path: '/', httpOnly: true, sameSite: 'lax', secure });
          return reply.redirect(attempt.returnTo);
        });
      },
    }),
    route({
      method: 'POST',
      path: '/v1/session/end',
      operation: 'endSession',
      summary: 'Signs out',
      access: { person: true },
      answer: nothing,
      handle: async ({ tx, actor, request }) => {
        const token = request.cookies[sessionCookie];
        if (token !== undefined) await deleteSession(tx, hashToken(token));
        await recordAudit(tx, actor, { action: 'identity.signedOut', subjectType: 'person', subjectId: actor.personId });
        return {};
      },
    }),
  ];
};
