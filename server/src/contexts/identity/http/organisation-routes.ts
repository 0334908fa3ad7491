import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { roles } from '../../../vocabulary/role.ts';
import { organisationKinds } from '../domain/organisation.ts';
import { selectInvitations, withdrawInvitation } from '../storage/invitations.ts';
import { selectOrganisations, selectRevision } from '../storage/organisations.ts';
import { selectMembers } from '../storage/people.ts';
import { changeOrganisation } from '../use-cases/change-organisation.ts';
import { changeRoles } from '../use-cases/change-roles.ts';
import { invitePerson } from '../use-cases/invite-person.ts';
import { recordAudit } from '../use-cases/record-audit.ts';

const personParams = z.object({ personId: z.uuid() });
const chosenRoles = z.array(z.enum(roles)).min(1).max(roles.length);

const peopleRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/people',
    operation: 'listPeople',
    summary: 'The people of the organisation and what they may do',
    access: { member: 'see' },
    answer: z.object({
      items: z.array(z.object({ personId: z.uuid(), name: z.string(), email: z.string().nullable(), roles: z.array(z.enum(roles)) })),
    }),
    handle: async ({ tx, actor }) => ({ items: await selectMembers(tx, actor.organisationId) }),
  }),
  route({
    method: 'PUT',
    path: '/v1/people/:personId/roles',
    operation: 'changeRoles',
    summary: 'Sets what a person may do',
    access: { member: 'manage' },
    params: personParams,
    body: z.object({ roles: chosenRoles }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await changeRoles(tx, actor, { personId: params.personId, roles: body.roles });
      return {};
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/people/:personId',
    operation: 'removePerson',
    summary: 'Takes a person out of the organisation',
    access: { member: 'manage' },
    params: personParams,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await changeRoles(tx, actor, { personId: params.personId, roles: [] });
      return {};
    },
  }),
];

const moment = z.date().nullable();

const invitationRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/invitations',
    operation: 'listInvitations',
    summary: 'Invitations, newest first',
    access: { member: 'manage' },
    answer: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          email: z.string(),
          roles: z.array(z.enum(roles)),
          createdAt: z.date(),
          expiresAt: z.date(),
          acceptedAt: moment,
          withdrawnAt: moment,
        }),
      ),
    }),
    handle: async ({ tx, actor }) => ({ items: await selectInvitations(tx, actor.organisationId) }),
  }),
  route({
    method: 'POST',
    path: '/v1/invitations',
    operation: 'invitePerson',
    summary: 'Invites somebody by e-mail',
    access: { member: 'manage' },
    ratePerMinute: 60,
    body: z.object({ email: z.string().max(254), roles: chosenRoles }),
    answer: z.object({ id: z.uuid() }),
    handle: async ({ tx, actor, body }) => ({ id: await invitePerson(tx, actor, body) }),
  }),
  route({
    method: 'POST',
    path: '/v1/invitations/:invitationId/withdraw',
    operation: 'withdrawInvitation',
    summary: 'Takes an unused invitation back',
    access: { member: 'manage' },
    params: z.object({ invitationId: z.uuid() }),
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      if (!(await withdrawInvitation(tx, actor.organisationId, params.invitationId))) throw new AppError('notFound');
      await recordAudit(tx, actor, { action: 'identity.invitationWithdrawn', subjectType: 'invitation', subjectId: params.invitationId });
      return {};
    },
  }),
];

const organisation = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(organisationKinds),
  organisationNumber: z.string(),
  slug: z.string(),
  brandColour: z.string(),
  revision: z.number(),
});

export const organisationRoutes: Route[] = [
  ...peopleRoutes,
  ...invitationRoutes,
  route({
    method: 'GET',
    path: '/v1/organisation',
    operation: 'getOrganisation',
    summary: 'The organisation one works for',
    access: { member: 'see' },
    answer: organisation,
    handle: async ({ tx, actor }) => {
      const [found] = await selectOrganisations(tx, [actor.organisationId]);
      if (found === undefined) throw new AppError('notFound');
      return { ...found, revision: await selectRevision(tx, actor.organisationId) };
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/organisation',
    operation: 'changeOrganisation',
    summary: 'Changes the organisation’s name and colour',
    access: { member: 'manage' },
    body: z.object({ name: z.string().trim().min(1).max(120), brandColour: z.string(), revision: z.number().int() }),
    answer: nothing,
    handle: async ({ tx, actor, body }) => {
      await changeOrganisation(tx, actor, body);
      return {};
    },
  }),
];
