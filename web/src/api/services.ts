import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, upload } from './client.ts';

export type SharedService = AnswerOf<'describeService'>;
export type ServicePart = SharedService['parts'][number];
export type SupportLevel = SharedService['support'][number];
export type Connections = AnswerOf<'listConnections'>;
export type Connection = Connections['items'][number];
export type Attachment = AnswerOf<'listAttachments'>['items'][number];
export type AttachmentVisibility = Attachment['visibility'];
export type LiveData = AnswerOf<'showLiveData'>;
export type GroupPage = AnswerOf<'showGroupPage'>;
export type Groups = AnswerOf<'describeGroups'>;
export type GroupProfile = Groups['groups'][number];
export type AccessNeed = GroupProfile['accessNeeds'][number];
export type Impact = NonNullable<GroupProfile['impact']>;
export type SignUps = AnswerOf<'showSignUps'>;
export type AmbassadorKit = AnswerOf<'showAmbassadorKit'>;

const programme = (programmeId: string) => ({ params: { path: { programmeId } } });
const message = (messageId: string) => ({ params: { path: { messageId } } });
const audience = (audienceId: string) => ({ params: { path: { audienceId } } });
const attachment = (attachmentId: string) => ({ params: { path: { attachmentId } } });
const activity = (activityId: string) => ({ params: { path: { activityId } } });

export const serviceQuery = queryOptions({ queryKey: ['service'], queryFn: () => dataOf(api.GET('/v1/service')) });
export const connectionsQuery = queryOptions({
  queryKey: ['service', 'connections'],
  queryFn: () => dataOf(api.GET('/v1/service/connections')),
});
export const partUsesQuery = queryOptions({
  queryKey: ['service', 'part-uses'],
  queryFn: async () => (await dataOf(api.GET('/v1/part-uses'))).items,
});
export const addPart = (body: BodyOf<'addServicePart'>) => dataOf(api.POST('/v1/service/parts', { body }));
export const changePart = (partId: string, body: BodyOf<'changeServicePart'>) =>
  dataOf(api.PATCH('/v1/service/parts/{partId}', { params: { path: { partId } }, body }));
export const addSupport = (body: BodyOf<'addSupportLevel'>) => dataOf(api.POST('/v1/service/support-levels', { body }));
export const changeSupport = (supportId: string, body: BodyOf<'changeSupportLevel'>) =>
  dataOf(api.PATCH('/v1/service/support-levels/{supportId}', { params: { path: { supportId } }, body }));
export const addConnection = (body: BodyOf<'addConnection'>) => dataOf(api.POST('/v1/service/connections', { body }));
export const changeConnection = (connectionId: string, body: BodyOf<'changeConnection'>) =>
  dataOf(api.PATCH('/v1/service/connections/{connectionId}', { params: { path: { connectionId } }, body }));

export const partTagsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['part-tags', programmeId],
    queryFn: () => dataOf(api.GET('/v1/programmes/{programmeId}/parts', programme(programmeId))),
  });
export const tagMessage = (id: string, partIds: string[]) =>
  dataOf(api.PUT('/v1/messages/{messageId}/parts', { ...message(id), body: { partIds } }));
export const tagAudience = (id: string, partIds: string[]) =>
  dataOf(api.PUT('/v1/audiences/{audienceId}/parts', { ...audience(id), body: { partIds } }));

export const liveDataQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['live-data', programmeId],
    queryFn: () => dataOf(api.GET('/v1/programmes/{programmeId}/live-data', programme(programmeId))),
  });
export const keepProjectGroup = (programmeId: string, members: LiveData['members']) =>
  dataOf(api.PUT('/v1/programmes/{programmeId}/project-group', { ...programme(programmeId), body: { members } }));

export const attachmentsQuery = (messageId: string) =>
  queryOptions({
    queryKey: ['attachments', messageId],
    queryFn: async () => (await dataOf(api.GET('/v1/messages/{messageId}/attachments', message(messageId)))).items,
  });
export const attachmentUrl = (id: string): string => `/v1/attachments/${id}/file`;
const asForm = (file: File, fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return form;
};
export const attachDocument = (
  messageId: string,
  file: File,
  fields: { kind: 'document' | 'template'; title: string; visibility: string },
) => upload<{ id: string }>(`/v1/messages/${messageId}/attachments`, asForm(file, fields));
export const fillInTemplate = (attachmentId: string, file: File) =>
  upload<{ id: string }>(`/v1/attachments/${attachmentId}/filled`, asForm(file, {}));
export const attachFigure = (messageId: string, body: BodyOf<'attachFigure'>) =>
  dataOf(api.POST('/v1/messages/{messageId}/figures', { ...message(messageId), body }));
export const changeAttachment = (id: string, body: BodyOf<'changeAttachment'>) =>
  dataOf(api.PATCH('/v1/attachments/{attachmentId}', { ...attachment(id), body }));

export const referencesQuery = (messageId: string) =>
  queryOptions({
    queryKey: ['references', messageId],
    queryFn: async () => (await dataOf(api.GET('/v1/messages/{messageId}/references', message(messageId)))).items,
  });
export const referredByQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['referred-by', programmeId],
    queryFn: async () => (await dataOf(api.GET('/v1/programmes/{programmeId}/referred-by', programme(programmeId)))).items,
  });
export const addReference = (messageId: string, body: BodyOf<'referToInitiative'>) =>
  dataOf(api.POST('/v1/messages/{messageId}/references', { ...message(messageId), body }));
export const removeReference = (referenceId: string, isRemoved: boolean) =>
  dataOf(api.PATCH('/v1/message-references/{referenceId}', { params: { path: { referenceId } }, body: { isRemoved } }));

export const groupsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['groups', programmeId],
    queryFn: () => dataOf(api.GET('/v1/programmes/{programmeId}/groups', programme(programmeId))),
  });
export const describeGroup = (id: string, body: BodyOf<'describeGroup'>) =>
  dataOf(api.PUT('/v1/audiences/{audienceId}/profile', { ...audience(id), body }));
export const setOwnImpact = (id: string, impact: Impact | null) =>
  dataOf(api.PUT('/v1/audiences/{audienceId}/own-impact', { ...audience(id), body: { impact } }));
export const groupPageQuery = (audienceId: string) =>
  queryOptions({
    queryKey: ['group-page', audienceId],
    queryFn: () => dataOf(api.GET('/v1/audiences/{audienceId}/group-page', audience(audienceId))),
  });
export const publishGroupPage = (id: string, body: BodyOf<'publishGroupPage'>) =>
  dataOf(api.PUT('/v1/audiences/{audienceId}/group-page', { ...audience(id), body }));
export const withdrawGroupPage = (id: string) => dataOf(api.POST('/v1/audiences/{audienceId}/group-page/withdraw', audience(id)));
export const skillsQuery = (audienceId: string) =>
  queryOptions({
    queryKey: ['skills', audienceId],
    queryFn: () => dataOf(api.GET('/v1/audiences/{audienceId}/skills', audience(audienceId))),
  });
export const planRecipe = (id: string, outlets: string[]) =>
  dataOf(api.POST('/v1/audiences/{audienceId}/recipe', { ...audience(id), body: { outlets } }));

export const undoRecipe = (body: BodyOf<'undoRecipe'>) => dataOf(api.POST('/v1/recipes/undo', { body }));

export const signUpsQuery = (activityId: string) =>
  queryOptions({
    queryKey: ['sign-ups', activityId],
    queryFn: () => dataOf(api.GET('/v1/activities/{activityId}/sign-ups', activity(activityId))),
  });
export const keepSignUps = (id: string, body: BodyOf<'keepSignUpSheet'>) =>
  dataOf(api.PUT('/v1/activities/{activityId}/sign-ups', { ...activity(id), body }));

export const ambassadorQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['ambassador', programmeId],
    queryFn: () => dataOf(api.GET('/v1/programmes/{programmeId}/ambassador-kit', programme(programmeId))),
  });
export const keepAmbassadorKit = (programmeId: string, body: BodyOf<'keepAmbassadorKit'>) =>
  dataOf(api.PUT('/v1/programmes/{programmeId}/ambassador-kit', { ...programme(programmeId), body }));

export const mentionSuggestionsQuery = (sendOutId: string) =>
  queryOptions({
    queryKey: ['mention-suggestions', sendOutId],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/send-outs/{sendOutId}/mention-suggestions', { params: { path: { sendOutId } } }))).items,
    staleTime: 5_000,
  });

export type GroupQuestion = AnswerOf<'listGroupQuestions'>['items'][number];

const groupQuestion = (groupQuestionId: string) => ({ params: { path: { groupQuestionId } } });

export const groupQuestionsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['questions', programmeId, 'groups'],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/programmes/{programmeId}/group-questions', { params: { path: { programmeId } } }))).items,
  });
export const answerGroupQuestion = (id: string, body: BodyOf<'answerGroupQuestion'>) =>
  dataOf(api.PUT('/v1/group-questions/{groupQuestionId}/answer', { ...groupQuestion(id), body }));
export const removeGroupQuestion = (id: string) => dataOf(api.POST('/v1/group-questions/{groupQuestionId}/remove', groupQuestion(id)));
export const restoreGroupQuestion = (id: string) => dataOf(api.POST('/v1/group-questions/{groupQuestionId}/restore', groupQuestion(id)));
