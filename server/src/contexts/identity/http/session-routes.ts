import { z } from 'zod';
import { hashToken } from '../../../platform/crypto/token.ts';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { locales } from '../../../vocabulary/locale.ts';
import { roles } from '../../../vocabulary/role.ts';
import { organisationKinds } from '../domain/organisation.ts';
import { updatePerson } from '../storage/people.ts';
import { selectSession } from '../storage/sessions.ts';
import { describeSession } from '../use-cases/describe-session.ts';
import { switchOrganisation } from '../use-cases/switch-organisation.ts';
import { sessionCookie } from './authenticate.ts';

const organisation = z.object({
  id: z.uuid(),
  name: z.string(),
  slug: z.string(),
  kind: z.enum(organisationKinds),
  brandColour: z.string(),
  roles: z.array(z.enum(roles)),
  archiveOf: z.uuid().nullable().describe('Set for one that has gone up in this organisation: it can be read, and no more'),
});

const signedIn = z.object({
  signedIn: z.literal(true),
  csrfToken: z.string(),
  person: z.object({ id: z.uuid(), name: z.string(), locale: z.enum(locales) }),
  assuranceLevel: z.number(),
  organisation: organisation.nullable(),
  organisations: z.array(organisation),
  signsFor: z.array(z.object({ id: z.uuid(), name: z.string(), slug: z.string(), brandColour: z.string() })),
  hasMailbox: z.boolean().describe('Signed in with an e-ID that opens the mailbox'),
  mode: z.enum(['demo', 'production']),
});

const signedOut = z.object({ signedIn: z.literal(false), mode: z.enum(['demo', 'production']) });

export const sessionRoutes = (mode: 'demo' | 'production'): Route[] => [
  route({
    method: 'GET',
    path: '/v1/session',
    operation: 'getSession',
    summary: 'Who is signed in, and for which organisation',
    access: { open: 'tells a signed-out visitor just that' },
    answer: z.discriminatedUnion('signedIn', [signedIn, signedOut]),
    handle: async ({ tx, actor, request }) => {
      const token = request.cookies[sessionCookie];
      const session = token === undefined ? undefined : await selectSession(tx, hashToken(token));
      if (actor === null || session === undefined) return { signedIn: false as const, mode };
      return { signedIn: true as const, mode, csrfToken: session.csrfToken, ...(await describeSession(tx, actor)) };
    },
  }),
  route({
    method: 'POST',
    path: '/v1/session/organisation',
    operation: 'switchOrganisation',
    summary: 'Works for another of one’s organisations from now on',
    access: { person: true },
    body: z.object({ organisationId: z.uuid() }),
    answer: nothing,
    handle: async ({ tx, actor, body, request }) => {
      await switchOrganisation(tx, actor, {
        organisationId: body.organisationId,
        tokenHash: hashToken(request.cookies[sessionCookie] ?? ''),
      });
      return {};
    },
  }),
  route({
    method: 'POST',
    path: '/v1/session/locale',
    operation: 'chooseLanguage',
    summary: 'Chooses the language of the pages',
    access: { person: true },
    body: z.object({ locale: z.enum(locales) }),
    answer: nothing,
    handle: async ({ tx, actor, body }) => {
      await updatePerson(tx, actor.personId, { locale: body.locale });
      return {};
    },
  }),
];
