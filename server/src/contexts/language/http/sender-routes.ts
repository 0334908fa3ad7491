import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { linkOutcomes } from '../domain/page-link.ts';
import { chooseSender, proposeFor, reachOwnText, showSender } from '../use-cases/choose-sender.ts';
import { addPageLink, listPageLinks, recheckPageLink, removePageLink } from '../use-cases/keep-page-links.ts';
import { organisation, printable } from './schemas.ts';

const textParams = z.object({ textId: z.uuid() });
const linkParams = z.object({ linkId: z.uuid() });

const proposal = z.object({
  brandId: z.uuid().nullable(),
  name: z.string(),
  reasons: z.array(
    z.object({ code: z.enum(['ownAuthority', 'strongest', 'notMeasured', 'noOther', 'serviceInText']), sv: z.string(), en: z.string() }),
  ),
  inText: z.object({ brandId: z.uuid(), name: z.string(), definition: z.string() }).nullable(),
});

/** Also planning's answer about an activity. */
export const shownSender = z.object({
  proposal,
  others: z.array(z.object({ brandId: z.uuid(), name: z.string() })),
  chosen: z
    .object({
      brandId: z.uuid().nullable(),
      name: z.string(),
      reason: z.string(),
      isProposed: z.boolean(),
      byName: z.string().nullable(),
      at: z.date(),
    })
    .nullable(),
  isJoint: z.boolean(),
});

export const senderQuery = z.object({
  joint: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .describe('Sent for several organisations at once'),
});

export const senderChoice = z.object({
  isJoint: z.boolean().default(false),
  brandId: z.uuid().nullable().default(null).describe('Null follows the rule'),
  reason: printable(500).default('').describe('Needed for anybody but the proposed'),
});

const senders: Route[] = [
  route({
    method: 'GET',
    path: '/v1/sender-proposal',
    operation: 'proposeSender',
    summary: 'Whom the rule would have sign, with the reason, before there is anything to sign',
    access: { member: 'see' },
    query: senderQuery,
    answer: proposal,
    handle: ({ tx, actor, query: { joint = false } }) => proposeFor(tx, actor, { isJoint: joint }),
  }),
  route({
    method: 'GET',
    path: '/v1/texts/:textId/sender',
    operation: 'showSender',
    summary: 'Who signs this: the rule’s proposal with its reason, and what was chosen',
    access: { member: 'see' },
    params: textParams,
    query: senderQuery,
    answer: shownSender,
    handle: async ({ tx, actor, params: { textId }, query: { joint } }) =>
      showSender(tx, actor, { subjectId: await reachOwnText(tx, actor, textId), isJoint: joint }),
  }),
  route({
    method: 'PUT',
    path: '/v1/texts/:textId/sender',
    operation: 'chooseSender',
    summary: 'Choose who signs: the proposed, or somebody else with a reason',
    access: { member: 'write' },
    params: textParams,
    body: senderChoice,
    answer: z.object({ name: z.string() }),
    handle: async ({ tx, actor, params: { textId }, body }) =>
      chooseSender(tx, actor, { subjectId: await reachOwnText(tx, actor, textId), ...body }),
  }),
];

const removal = (isRemoved: boolean): Route =>
  route({
    method: 'POST',
    path: `/v1/page-links/:linkId/${isRemoved ? 'remove' : 'restore'}`,
    operation: isRemoved ? 'removePageLink' : 'restorePageLink',
    summary: isRemoved ? 'Stop looking at a page' : 'Look at a page again',
    access: { member: 'write' },
    params: linkParams,
    answer: nothing,
    handle: async ({ tx, actor, params: { linkId } }) => {
      await removePageLink(tx, actor, { linkId, isRemoved });
      return {};
    },
  });

const links: Route[] = [
  route({
    method: 'GET',
    path: '/v1/page-links',
    operation: 'listPageLinks',
    summary: 'The organisations’ pages that lead visitors on, whether the link was there when last looked at, and who has none',
    access: { member: 'see' },
    answer: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          organisation,
          isOwn: z.boolean(),
          pageAddress: z.string(),
          targetAddress: z.string(),
          outcome: z.enum(linkOutcomes).nullable().describe('Null until the first look'),
          checkedAt: z.date().nullable(),
          lastFoundAt: z.date().nullable(),
        }),
      ),
      without: z.array(organisation).describe('Organisations without a page that was found to lead on'),
    }),
    handle: ({ tx, actor }) => listPageLinks(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/page-links',
    operation: 'addPageLink',
    summary: 'Name an own page that is to lead visitors on, and where to; it is looked at now and every night',
    access: { member: 'write' },
    body: z.object({ pageAddress: z.string().trim().min(1).max(2000), targetAddress: z.string().trim().min(1).max(2000) }),
    ratePerMinute: 30,
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, body }) => addPageLink(tx, actor, body),
  }),
  route({
    method: 'POST',
    path: '/v1/page-links/:linkId/checks',
    operation: 'checkPageLink',
    summary: 'Look at a page now',
    access: { member: 'write' },
    params: linkParams,
    ratePerMinute: 30,
    answer: nothing,
    status: 202,
    handle: async ({ tx, actor, params }) => {
      await recheckPageLink(tx, actor, params);
      return {};
    },
  }),
  removal(true),
  removal(false),
];

export const senderRoutes: Route[] = [...senders, ...links];
