import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { partnerKinds, shareKinds } from '../domain/partner.ts';
import { addPartner, endPartnership, listPartners, shareWithPartners } from '../use-cases/keep-partners.ts';
import { answerAsPartner, showPartnerships } from '../use-cases/show-partnership.ts';
import { longText, named, shortText } from './schemas.ts';

const partnerParams = z.object({ partnerId: z.uuid() });
const kind = z.enum(partnerKinds);

const end = (isEnded: boolean): Route =>
  route({
    method: 'POST',
    path: `/v1/network/partners/:partnerId/${isEnded ? 'end' : 'resume'}`,
    operation: isEnded ? 'endPartnership' : 'resumePartnership',
    summary: isEnded ? 'End a partnership: the partner sees nothing more' : 'Resume a partnership',
    access: { member: 'write' },
    params: partnerParams,
    answer: nothing,
    handle: async ({ tx, actor, params: { partnerId } }) => {
      await endPartnership(tx, actor, { partnerId, isEnded });
      return {};
    },
  });

const partnership = z.object({
  serviceName: z.string(),
  host: named,
  kind,
  meetings: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      heldOn: z.string(),
      startsAt: z.string(),
      minutesLong: z.number().int(),
      place: z.string(),
      status: z.enum(['planned', 'held', 'cancelled']),
      agenda: z.array(z.string()),
    }),
  ),
  consultations: z.array(
    z.object({
      id: z.uuid(),
      question: z.string(),
      background: z.string(),
      answerBy: z.string(),
      conclusion: z.string().nullable(),
      answer: z.string().nullable().describe('The partner’s own; the others’ are not shown'),
    }),
  ),
});

export const partnerRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/network/partners',
    operation: 'listPartners',
    summary: 'The network’s partners, such as mailbox operators and suppliers, and what is shared with them',
    access: { member: 'see' },
    answer: z.object({
      isEditor: z.boolean(),
      items: z.array(z.object({ id: z.uuid(), organisation: named, kind, since: z.date() })),
      shared: z.array(z.object({ subjectId: z.uuid(), kind: z.enum(shareKinds) })),
    }),
    handle: ({ tx, actor }) => listPartners(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/network/partners',
    operation: 'addPartner',
    summary: 'Make an organisation outside the network its partner: it sees only what is shared with partners',
    access: { member: 'write' },
    body: z.object({ organisationNumber: shortText.min(1), kind }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, body }) => addPartner(tx, actor, body),
  }),
  end(true),
  end(false),
  route({
    method: 'PUT',
    path: '/v1/network/partner-shares',
    operation: 'shareWithPartners',
    summary: 'Share a meeting or a consultation with the partners, or stop doing so',
    access: { member: 'write' },
    body: z.object({ subjectId: z.uuid(), kind: z.enum(shareKinds), isShared: z.boolean() }),
    answer: nothing,
    handle: async ({ tx, actor, body }) => {
      await shareWithPartners(tx, actor, body);
      return {};
    },
  }),
  route({
    method: 'GET',
    path: '/v1/partnerships',
    operation: 'showPartnerships',
    summary: 'What networks share with the own organisation as their partner',
    access: { member: 'see' },
    answer: z.object({ items: z.array(partnership) }),
    handle: async ({ tx, actor }) => ({ items: await showPartnerships(tx, actor) }),
  }),
  route({
    method: 'PUT',
    path: '/v1/partnerships/consultations/:consultationId/answer',
    operation: 'answerAsPartner',
    summary: 'A partner’s answer to a consultation that was shared with it',
    access: { member: 'write' },
    params: z.object({ consultationId: z.uuid() }),
    body: z.object({ answer: longText.min(1) }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await answerAsPartner(tx, actor, { ...params, ...body });
      return {};
    },
  }),
];
