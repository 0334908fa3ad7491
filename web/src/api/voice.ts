import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, given, quietApi } from './client.ts';

export type BrandRegister = AnswerOf<'listBrands'>;
export type Brand = BrandRegister['items'][number];
export type BrandLayer = Brand['layer'];
export type BrandAsset = Brand['assets'][number];
export type PageLink = AnswerOf<'listPageLinks'>['items'][number];
export type ShownSender = AnswerOf<'showSender'>;
export type MessageTest = AnswerOf<'listMessageTests'>['items'][number];
export type TestAge = AnswerOf<'listTestAges'>['items'][number];
export type TextGuidelines = AnswerOf<'checkGuidelines'>;
export type NetworkChannel = AnswerOf<'listChannels'>['items'][number];
export type ChannelProposal = AnswerOf<'listChannelProposals'>['items'][number];
export type SocialAccount = AnswerOf<'listSocialAccounts'>['items'][number];
export type Approval = AnswerOf<'listApprovals'>['items'][number];
export type ReleaseRule = AnswerOf<'listApprovals'>['rule'];
export type Waiting = AnswerOf<'measureWaiting'>;
export type Savings = AnswerOf<'tellSavings'>;
export type Partnership = AnswerOf<'showPartnerships'>['items'][number];

const brand = (brandId: string) => ({ params: { path: { brandId } } });
const test = (testId: string) => ({ params: { path: { testId } } });
const text = (textId: string) => ({ params: { path: { textId } } });
const link = (linkId: string) => ({ params: { path: { linkId } } });

export const brandsQuery = queryOptions({ queryKey: ['brands'], queryFn: () => dataOf(api.GET('/v1/brands')) });
export const addBrand = (body: BodyOf<'addBrand'>) => dataOf(api.POST('/v1/brands', { body }));
export const changeBrand = (id: string, body: BodyOf<'changeBrand'>) => dataOf(api.PUT('/v1/brands/{brandId}', { ...brand(id), body }));
export const retireBrand = (id: string) => dataOf(api.POST('/v1/brands/{brandId}/retire', brand(id)));
export const restoreBrand = (id: string) => dataOf(api.POST('/v1/brands/{brandId}/restore', brand(id)));
export const measureBrand = (id: string, body: BodyOf<'measureBrand'>) =>
  dataOf(api.POST('/v1/brands/{brandId}/strengths', { ...brand(id), body }));
export const addBrandAsset = (id: string, body: BodyOf<'addBrandAsset'>) =>
  dataOf(api.POST('/v1/brands/{brandId}/assets', { ...brand(id), body }));
export const removeBrandAsset = (assetId: string) =>
  dataOf(api.POST('/v1/brand-assets/{assetId}/remove', { params: { path: { assetId } } }));
export const restoreBrandAsset = (assetId: string) =>
  dataOf(api.POST('/v1/brand-assets/{assetId}/restore', { params: { path: { assetId } } }));

/** Asked again while a page has not been looked at yet. */
export const pageLinksQuery = queryOptions({
  queryKey: ['page-links'],
  queryFn: () => dataOf(api.GET('/v1/page-links')),
  refetchInterval: ({ state }) => (state.data?.items.some(({ checkedAt }) => checkedAt === null) === true ? 3000 : false),
});
export const addPageLink = (body: BodyOf<'addPageLink'>) => dataOf(api.POST('/v1/page-links', { body }));
export const checkPageLink = (id: string) => dataOf(api.POST('/v1/page-links/{linkId}/checks', link(id)));
export const removePageLink = (id: string) => dataOf(api.POST('/v1/page-links/{linkId}/remove', link(id)));
export const restorePageLink = (id: string) => dataOf(api.POST('/v1/page-links/{linkId}/restore', link(id)));

export const senderQuery = (textId: string, joint: boolean | undefined) =>
  queryOptions({
    queryKey: ['sender', textId, joint],
    queryFn: () =>
      dataOf(
        api.GET('/v1/texts/{textId}/sender', {
          params: { path: { textId }, query: joint === undefined ? {} : { joint: joint ? 'true' : 'false' } },
        }),
      ),
  });
export const senderProposalQuery = queryOptions({
  queryKey: ['sender', 'proposal'],
  queryFn: () => dataOf(api.GET('/v1/sender-proposal')),
});
export const chooseSender = (textId: string, body: BodyOf<'chooseSender'>) =>
  dataOf(api.PUT('/v1/texts/{textId}/sender', { ...text(textId), body }));

export const guidelinesQuery = (textId: string) =>
  queryOptions({
    queryKey: ['guidelines', textId],
    queryFn: () => dataOf(api.GET('/v1/texts/{textId}/guidelines', text(textId))),
    staleTime: 0,
  });
export const guidelineReviewQuery = queryOptions({
  queryKey: ['guidelines', 'review'],
  queryFn: async () => (await dataOf(api.GET('/v1/guideline-review'))).items,
});

/** Quiet: it happens by itself, and never asks anybody to sign in. */
export const tellPresence = async (textId: string) => (await dataOf(quietApi.PUT('/v1/texts/{textId}/presence', text(textId)))).others;
export const leaveText = (textId: string) => dataOf(quietApi.DELETE('/v1/texts/{textId}/presence', text(textId)));

export const messageTestsQuery = (subjectId: string | null = null) =>
  queryOptions({
    queryKey: ['message-tests', subjectId],
    queryFn: async () => (await dataOf(api.GET('/v1/message-tests', { params: { query: given({ subjectId }) } }))).items,
  });
export const testAgesQuery = (messageId: string | null = null) =>
  queryOptions({
    queryKey: ['message-test-ages', messageId],
    queryFn: async () => (await dataOf(api.GET('/v1/message-test-ages', { params: { query: given({ messageId }) } }))).items,
  });
export const addMessageTest = (body: BodyOf<'addMessageTest'>) => dataOf(api.POST('/v1/message-tests', { body }));
export const openMessageTest = (id: string) => dataOf(api.POST('/v1/message-tests/{testId}/open', test(id)));
export const closeMessageTest = (id: string, conclusion: string) =>
  dataOf(api.POST('/v1/message-tests/{testId}/close', { ...test(id), body: { conclusion } }));
export const retireMessageTest = (id: string) => dataOf(api.POST('/v1/message-tests/{testId}/retire', test(id)));
export const restoreMessageTest = (id: string) => dataOf(api.POST('/v1/message-tests/{testId}/restore', test(id)));

export const proposeStartPackage = () => dataOf(api.POST('/v1/main-messages/start-package'));

const channel = (channelId: string) => ({ params: { path: { channelId } } });
const proposal = (proposalId: string) => ({ params: { path: { proposalId } } });
const account = (accountId: string) => ({ params: { path: { accountId } } });
const partner = (partnerId: string) => ({ params: { path: { partnerId } } });

export const channelsQuery = queryOptions({ queryKey: ['network', 'channels'], queryFn: () => dataOf(api.GET('/v1/network/channels')) });
export const addChannel = (body: BodyOf<'addChannel'>) => dataOf(api.POST('/v1/network/channels', { body }));
export const changeChannel = (id: string, body: BodyOf<'changeChannel'>) =>
  dataOf(api.PUT('/v1/network/channels/{channelId}', { ...channel(id), body }));
export const removeChannel = (id: string) => dataOf(api.POST('/v1/network/channels/{channelId}/remove', channel(id)));
export const restoreChannel = (id: string) => dataOf(api.POST('/v1/network/channels/{channelId}/restore', channel(id)));

export const channelProposalsQuery = queryOptions({
  queryKey: ['network', 'channel-proposals'],
  queryFn: () => dataOf(api.GET('/v1/network/channel-proposals')),
});
export const proposeChannel = (body: BodyOf<'proposeChannel'>) => dataOf(api.POST('/v1/network/channel-proposals', { body }));
export const remarkOnChannel = (id: string, body: BodyOf<'remarkOnChannel'>) =>
  dataOf(api.POST('/v1/network/channel-proposals/{proposalId}/remarks', { ...proposal(id), body }));
export const concludeProposal = (id: string, body: BodyOf<'concludeChannelProposal'>) =>
  dataOf(api.PUT('/v1/network/channel-proposals/{proposalId}/conclusion', { ...proposal(id), body }));
export const reopenProposal = (id: string) => dataOf(api.POST('/v1/network/channel-proposals/{proposalId}/reopen', proposal(id)));

export const accountsQuery = queryOptions({
  queryKey: ['network', 'accounts'],
  queryFn: () => dataOf(api.GET('/v1/network/social-accounts')),
});
export const addAccount = (body: BodyOf<'addSocialAccount'>) => dataOf(api.POST('/v1/network/social-accounts', { body }));
export const changeAccount = (id: string, body: BodyOf<'changeSocialAccount'>) =>
  dataOf(api.PUT('/v1/network/social-accounts/{accountId}', { ...account(id), body }));
export const noteAccountChecked = (id: string) => dataOf(api.POST('/v1/network/social-accounts/{accountId}/checks', account(id)));
export const removeAccount = (id: string) => dataOf(api.POST('/v1/network/social-accounts/{accountId}/remove', account(id)));
export const restoreAccount = (id: string) => dataOf(api.POST('/v1/network/social-accounts/{accountId}/restore', account(id)));

export const partnersQuery = queryOptions({ queryKey: ['network', 'partners'], queryFn: () => dataOf(api.GET('/v1/network/partners')) });
export const addPartner = (body: BodyOf<'addPartner'>) => dataOf(api.POST('/v1/network/partners', { body }));
export const endPartnership = (id: string) => dataOf(api.POST('/v1/network/partners/{partnerId}/end', partner(id)));
export const resumePartnership = (id: string) => dataOf(api.POST('/v1/network/partners/{partnerId}/resume', partner(id)));
export const shareWithPartners = (body: BodyOf<'shareWithPartners'>) => dataOf(api.PUT('/v1/network/partner-shares', { body }));
export const partnershipsQuery = queryOptions({
  queryKey: ['partnerships'],
  queryFn: async () => (await dataOf(api.GET('/v1/partnerships'))).items,
});
export type PartnerCampaign = AnswerOf<'showCampaignToPartner'>;
const partnerCampaign = (campaignId: string) => ({ params: { path: { campaignId } } });
export const partnerCampaignsQuery = queryOptions({
  queryKey: ['partnerships', 'campaigns'],
  queryFn: async () => (await dataOf(api.GET('/v1/partnerships/campaigns'))).items,
});
export const partnerCampaignQuery = (id: string) =>
  queryOptions({
    queryKey: ['partnerships', 'campaigns', id],
    queryFn: () => dataOf(api.GET('/v1/partnerships/campaigns/{campaignId}', partnerCampaign(id))),
  });
export const answerInvitation = (id: string, answer: 'joined' | 'declined') =>
  dataOf(api.PUT('/v1/partnerships/campaigns/{campaignId}/answer', { ...partnerCampaign(id), body: { answer } }));
export const pledgeAsPartner = (id: string, kronor: number | null) =>
  dataOf(api.PUT('/v1/partnerships/campaigns/{campaignId}/my-share', { ...partnerCampaign(id), body: { kronor } }));
export const confirmAsPartner = (id: string, isConfirmed: boolean) =>
  dataOf(api.PUT('/v1/partnerships/campaigns/{campaignId}/my-share/confirmation', { ...partnerCampaign(id), body: { isConfirmed } }));
export const answerAsPartner = (consultationId: string, answer: string) =>
  dataOf(api.PUT('/v1/partnerships/consultations/{consultationId}/answer', { params: { path: { consultationId } }, body: { answer } }));

export const approvalsQuery = (subjectId: string | null = null) =>
  queryOptions({
    queryKey: ['approvals', subjectId],
    queryFn: () => dataOf(api.GET('/v1/approvals', { params: { query: given({ subjectId }) } })),
  });
export const askForApproval = (sendOutId: string, body: BodyOf<'askBeforeRelease'>) =>
  dataOf(api.POST('/v1/send-outs/{sendOutId}/approvals', { params: { path: { sendOutId } }, body }));
export const answerApproval = (approvalId: string, body: BodyOf<'answerApproval'>) =>
  dataOf(api.PUT('/v1/approvals/{approvalId}/answer', { params: { path: { approvalId } }, body }));
export const setReleaseRule = (body: BodyOf<'setReleaseRule'>) => dataOf(api.PUT('/v1/approval-rule', { body }));
export const waitingQuery = queryOptions({ queryKey: ['network', 'waiting'], queryFn: () => dataOf(api.GET('/v1/network/waiting')) });

export const savingsQuery = queryOptions({
  queryKey: ['network', 'savings'],
  queryFn: () => dataOf(api.GET('/v1/network/savings')),
  retry: false,
});
export const setSavingBasis = (body: BodyOf<'setSavingBasis'>) => dataOf(api.POST('/v1/network/saving-bases', { body }));
export const removeSavingBasis = (basisId: string) =>
  dataOf(api.POST('/v1/network/saving-bases/{basisId}/remove', { params: { path: { basisId } } }));
export const restoreSavingBasis = (basisId: string) =>
  dataOf(api.POST('/v1/network/saving-bases/{basisId}/restore', { params: { path: { basisId } } }));
