import { z } from 'zod';
import { hashToken } from '../../../platform/crypto/token.ts';
import { afterCommit, type Route, route } from '../../../platform/http/route.ts';
import { acceptInvitation } from '../use-cases/accept-invitation.ts';
import { sessionCookie } from './authenticate.ts';

/**
 * The link in the mail: leads to the login, then to the page in the app where the person accepts with a button.
 * Opening it changes nothing, so a mail scanner cannot use it up.
 */
export const invitationPages: Route[] = [
  route({
    method: 'GET',
    path: '/inbjudan/:token',
    operation: 'openInvitation',
    summary: 'Leads to the login and then to the invitation',
    access: { open: 'the link in the invitation mail' },
    hidden: true,
    ratePerMinute: 60,
    params: z.object({ token: z.string().min(20).max(100) }),
    answer: z.any(),
    handle: async ({ params, actor }) => {
      const page = `/app/inbjudan/${encodeURIComponent(params.token)}`;
      return afterCommit((reply) => reply.redirect(actor === null ? `/login?return=${encodeURIComponent(page)}` : page));
    },
  }),
  route({
    method: 'POST',
    path: '/v1/invitations/accept',
    operation: 'acceptInvitation',
    summary: 'Joins the organisation that sent the invitation',
    access: { person: true },
    ratePerMinute: 60,
    body: z.object({ token: z.string().min(20).max(100) }),
    answer: z.object({ organisationId: z.uuid() }),
    handle: async ({ tx, actor, body, request }) => ({
      organisationId: await acceptInvitation(tx, actor, {
        token: body.token,
        sessionTokenHash: hashToken(request.cookies[sessionCookie] ?? ''),
      }),
    }),
  }),
];
