import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { channelKinds, channelStatuses, stances } from '../domain/channel.ts';
import { addChannel, changeChannel, listChannels, removeChannel } from '../use-cases/keep-channels.ts';
import { addAccount, changeAccount, listAccounts, noteAccountChecked, removeAccount } from '../use-cases/keep-social-accounts.ts';
import { concludeProposal, listProposals, proposeChannel, remarkOnChannel, reopenProposal } from '../use-cases/propose-channel.ts';
import { day, longText, named, revision, shortText, title, webAddress } from './schemas.ts';

const channelParams = z.object({ channelId: z.uuid() });
const proposalParams = z.object({ proposalId: z.uuid() });
const accountParams = z.object({ accountId: z.uuid() });
const kind = z.enum(channelKinds);
const count = z.number().int();

const text = {
  name: title,
  kind,
  status: z.enum(channelStatuses),
  plannedFor: day.nullable().default(null),
  carriesService: z.boolean().default(false).describe('Carries the shared service’s message'),
  address: webAddress.default(''),
  note: shortText.default(''),
};

const shown = z.object({
  id: z.uuid(),
  organisation: named,
  isOwn: z.boolean(),
  name: z.string(),
  kind,
  status: z.enum(channelStatuses),
  plannedFor: z.string().nullable(),
  carriesService: z.boolean(),
  isShared: z.boolean().describe('Added by the network, for all of it'),
  address: z.string(),
  note: z.string(),
  revision,
});

const removeOrRestore = (isRemoved: boolean): Route =>
  route({
    method: 'POST',
    path: `/v1/network/channels/:channelId/${isRemoved ? 'remove' : 'restore'}`,
    operation: isRemoved ? 'removeChannel' : 'restoreChannel',
    summary: isRemoved ? 'Take a channel out of the inventory' : 'Put a channel back',
    access: { member: 'write' },
    params: channelParams,
    answer: nothing,
    handle: async ({ tx, actor, params: { channelId } }) => {
      await removeChannel(tx, actor, { channelId, isRemoved });
      return {};
    },
  });

const channels: Route[] = [
  route({
    method: 'GET',
    path: '/v1/network/channels',
    operation: 'listChannels',
    summary: 'Every organisation’s channels, existing and planned, and which carry the shared service’s message',
    access: { member: 'see' },
    answer: z.object({
      organisations: z.array(named.extend({ isOwn: z.boolean(), existing: count, planned: count, carrying: count })),
      items: z.array(shown),
    }),
    handle: ({ tx, actor }) => listChannels(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/network/channels',
    operation: 'addChannel',
    summary: 'Add one of the own organisation’s channels',
    access: { member: 'write' },
    body: z.object(text),
    answer: z.object({ id: z.uuid(), revision }),
    status: 201,
    handle: ({ tx, actor, body }) => addChannel(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: '/v1/network/channels/:channelId',
    operation: 'changeChannel',
    summary: 'Change an own channel; a revision that is not the latest answers editConflict with theirs',
    access: { member: 'write' },
    params: channelParams,
    body: z.object({ ...text, revision }),
    answer: z.object({ revision }),
    handle: ({ tx, actor, params, body }) => changeChannel(tx, actor, { ...params, ...body }),
  }),
  removeOrRestore(true),
  removeOrRestore(false),
];

const remark = z.object({
  id: z.uuid(),
  organisation: named,
  text: z.string(),
  stance: z.enum(stances),
  writtenByName: z.string().nullable(),
  writtenAt: z.date(),
});

const proposals: Route[] = [
  route({
    method: 'GET',
    path: '/v1/network/channel-proposals',
    operation: 'listChannelProposals',
    summary: 'Channels that were proposed for everybody, what was said, and what was decided',
    access: { member: 'see' },
    answer: z.object({
      isEditor: z.boolean(),
      items: z.array(
        z.object({
          id: z.uuid(),
          organisation: named,
          proposedByName: z.string().nullable(),
          proposedAt: z.date(),
          name: z.string(),
          kind,
          why: z.string(),
          status: z.enum(['open', 'added', 'declined']),
          conclusion: z.string(),
          concludedAt: z.date().nullable(),
          remarks: z.array(remark),
        }),
      ),
    }),
    handle: ({ tx, actor }) => listProposals(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/network/channel-proposals',
    operation: 'proposeChannel',
    summary: 'Propose a channel for every organisation',
    access: { member: 'write' },
    body: z.object({ name: title, kind, why: longText.min(1) }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, body }) => proposeChannel(tx, actor, body),
  }),
  route({
    method: 'POST',
    path: '/v1/network/channel-proposals/:proposalId/remarks',
    operation: 'remarkOnChannel',
    summary: 'Say what the own organisation thinks of a proposed channel',
    access: { member: 'write' },
    params: proposalParams,
    body: z.object({ text: longText.min(1), stance: z.enum(stances) }),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, params, body }) => remarkOnChannel(tx, actor, { ...params, ...body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/network/channel-proposals/:proposalId/conclusion',
    operation: 'concludeChannelProposal',
    summary: 'Add the channel for everybody, or decline it',
    access: { member: 'write' },
    params: proposalParams,
    body: z.object({ isAdded: z.boolean(), conclusion: longText.default('') }),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await concludeProposal(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  route({
    method: 'POST',
    path: '/v1/network/channel-proposals/:proposalId/reopen',
    operation: 'reopenChannelProposal',
    summary: 'Take the decision back',
    access: { member: 'write' },
    params: proposalParams,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await reopenProposal(tx, actor, params);
      return {};
    },
  }),
];

const account = {
  platform: title,
  handle: title,
  address: webAddress.default(''),
  ownerId: z.uuid().nullable().default(null),
  deputyId: z.uuid().nullable().default(null),
  note: shortText.default('').describe('Never passwords'),
};

const accountRemoval = (isRemoved: boolean): Route =>
  route({
    method: 'POST',
    path: `/v1/network/social-accounts/:accountId/${isRemoved ? 'remove' : 'restore'}`,
    operation: isRemoved ? 'removeSocialAccount' : 'restoreSocialAccount',
    summary: isRemoved ? 'Take an account off the list' : 'Put an account back',
    access: { member: 'write' },
    params: accountParams,
    answer: nothing,
    handle: async ({ tx, actor, params: { accountId } }) => {
      await removeAccount(tx, actor, { accountId, isRemoved });
      return {};
    },
  });

const accounts: Route[] = [
  route({
    method: 'GET',
    path: '/v1/network/social-accounts',
    operation: 'listSocialAccounts',
    summary: 'The shared service’s accounts in social media, with who answers for each and when it was last looked at',
    access: { member: 'see' },
    answer: z.object({
      isEditor: z.boolean(),
      items: z.array(
        z.object({
          id: z.uuid(),
          platform: z.string(),
          handle: z.string(),
          address: z.string(),
          ownerId: z.uuid().nullable(),
          deputyId: z.uuid().nullable(),
          ownerName: z.string().nullable().describe('Null: nobody, or whoever it was has left'),
          deputyName: z.string().nullable(),
          note: z.string(),
          checkedAt: z.date().nullable(),
          checkedByName: z.string().nullable(),
          isOverdue: z.boolean().describe('Not looked at for 90 days'),
        }),
      ),
    }),
    handle: ({ tx, actor }) => listAccounts(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/network/social-accounts',
    operation: 'addSocialAccount',
    summary: 'Add a shared account: for the editor-in-chief',
    access: { member: 'write' },
    body: z.object(account),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, body }) => addAccount(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: '/v1/network/social-accounts/:accountId',
    operation: 'changeSocialAccount',
    summary: 'Change a shared account, or who answers for it',
    access: { member: 'write' },
    params: accountParams,
    body: z.object(account),
    answer: nothing,
    handle: async ({ tx, actor, params, body }) => {
      await changeAccount(tx, actor, { ...params, ...body });
      return {};
    },
  }),
  route({
    method: 'POST',
    path: '/v1/network/social-accounts/:accountId/checks',
    operation: 'noteSocialAccountChecked',
    summary: 'Note that the account has been looked at today',
    access: { member: 'write' },
    params: accountParams,
    answer: nothing,
    handle: async ({ tx, actor, params }) => {
      await noteAccountChecked(tx, actor, params);
      return {};
    },
  }),
  accountRemoval(true),
  accountRemoval(false),
];

export const channelRoutes: Route[] = [...channels, ...proposals, ...accounts];
