import type { AnswerOf, BodyOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, given, upload } from './client.ts';

export type ListedDocument = AnswerOf<'listGoverningDocuments'>['items'][number];
export type GoverningDocument = AnswerOf<'showGoverningDocument'>;
export type DocumentVersion = GoverningDocument['versions'][number];
export type DocumentSection = GoverningDocument['sections'][number];
export type DocumentKind = GoverningDocument['kind'];
export type Comparison = AnswerOf<'compareGoverningVersions'>;
export type ComparedSection = Comparison['sections'][number];
export type WrittenSection = BodyOf<'writeGoverningDraft'>['sections'][number];
export type OutsideEvent = AnswerOf<'listOutsideEvents'>['items'][number];
export type Assumption = AnswerOf<'listAssumptions'>['items'][number];
export type Goal = AnswerOf<'listGoals'>['items'][number];
export type Target = Goal['targets'][number];
export type Benefit = AnswerOf<'listBenefits'>['items'][number];
export type LoggedDecision = AnswerOf<'listLoggedDecisions'>['items'][number];
export type ServiceChange = AnswerOf<'listServiceChanges'>['items'][number];
export type CheckItem = ServiceChange['missing'][number];
export type Imported = AnswerOf<'importGoverningDraft'>;

export const strategyKey = ['strategy'];

const documentIn = (documentId: string) => ({ params: { path: { documentId } } });
const versionIn = (versionId: string) => ({ params: { path: { versionId } } });
const eventIn = (outsideEventId: string) => ({ params: { path: { outsideEventId } } });
const assumptionIn = (assumptionId: string) => ({ params: { path: { assumptionId } } });
const dependentIn = (dependentId: string) => ({ params: { path: { dependentId } } });
const goalIn = (goalId: string) => ({ params: { path: { goalId } } });
const targetIn = (targetId: string) => ({ params: { path: { targetId } } });
const benefitIn = (benefitId: string) => ({ params: { path: { benefitId } } });
const decisionIn = (loggedDecisionId: string) => ({ params: { path: { loggedDecisionId } } });
const changeIn = (changeId: string) => ({ params: { path: { changeId } } });

export const documentsQuery = queryOptions({
  queryKey: ['strategy', 'documents'],
  queryFn: () => dataOf(api.GET('/v1/strategy/documents')),
  retry: false,
});
export const documentQuery = (documentId: string, version?: number) =>
  queryOptions({
    queryKey: ['strategy', 'document', documentId, version ?? null],
    queryFn: () =>
      dataOf(
        api.GET('/v1/strategy/documents/{documentId}', {
          params: { path: { documentId }, query: version === undefined ? {} : { version } },
        }),
      ),
  });
export const comparisonQuery = (documentId: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['strategy', 'comparison', documentId, from, to],
    queryFn: () =>
      dataOf(api.GET('/v1/strategy/documents/{documentId}/comparison', { params: { path: { documentId }, query: { from, to } } })),
  });
export const revisionsQuery = (versionId: string) =>
  queryOptions({
    queryKey: ['strategy', 'revisions', versionId],
    queryFn: async () => (await dataOf(api.GET('/v1/strategy/versions/{versionId}/revisions', versionIn(versionId)))).items,
  });
export const eventsQuery = queryOptions({
  queryKey: ['strategy', 'events'],
  queryFn: () => dataOf(api.GET('/v1/strategy/outside-events')),
});
export const assumptionsQuery = queryOptions({
  queryKey: ['strategy', 'assumptions'],
  queryFn: () => dataOf(api.GET('/v1/strategy/assumptions')),
});
export const dependablesQuery = (search: string) =>
  queryOptions({
    queryKey: ['strategy', 'dependables', search],
    queryFn: async () => (await dataOf(api.GET('/v1/strategy/dependables', { params: { query: { search } } }))).items,
  });
export const goalsQuery = queryOptions({ queryKey: ['strategy', 'goals'], queryFn: () => dataOf(api.GET('/v1/strategy/goals')) });
export const benefitsQuery = queryOptions({
  queryKey: ['strategy', 'benefits'],
  queryFn: () => dataOf(api.GET('/v1/strategy/benefits')),
});
export const decisionsQuery = (search: string) =>
  queryOptions({
    queryKey: ['strategy', 'decisions', search],
    queryFn: () => dataOf(api.GET('/v1/strategy/decisions', { params: { query: given({ search }) } })),
  });
export const changesQuery = queryOptions({ queryKey: ['strategy', 'changes'], queryFn: () => dataOf(api.GET('/v1/strategy/changes')) });

export const beginDocument = (body: BodyOf<'beginGoverningDocument'>) => dataOf(api.POST('/v1/strategy/documents', { body }));
export const changeDocument = (id: string, body: BodyOf<'changeGoverningDocument'>) =>
  dataOf(api.PATCH('/v1/strategy/documents/{documentId}', { ...documentIn(id), body }));
export const removeDocument = (id: string) => dataOf(api.POST('/v1/strategy/documents/{documentId}/remove', documentIn(id)));
export const restoreDocument = (id: string) => dataOf(api.POST('/v1/strategy/documents/{documentId}/restore', documentIn(id)));
export const followDocument = (id: string, isFollowed: boolean) =>
  isFollowed
    ? dataOf(api.PUT('/v1/strategy/documents/{documentId}/following', documentIn(id)))
    : dataOf(api.DELETE('/v1/strategy/documents/{documentId}/following', documentIn(id)));
export const beginDraft = (id: string) => dataOf(api.POST('/v1/strategy/documents/{documentId}/drafts', documentIn(id)));
export const writeDraft = (id: string, body: BodyOf<'writeGoverningDraft'>) =>
  dataOf(api.PUT('/v1/strategy/versions/{versionId}', { ...versionIn(id), body }));
export const decideVersion = (id: string, body: BodyOf<'decideGoverningVersion'>) =>
  dataOf(api.POST('/v1/strategy/versions/{versionId}/decision', { ...versionIn(id), body }));
export const importText = (id: string, text: string, revision: number) =>
  dataOf(api.POST('/v1/strategy/versions/{versionId}/imports', { ...versionIn(id), body: { text, revision } }));
export const importFile = (id: string, file: File, revision: number): Promise<Imported> => {
  const form = new FormData();
  // Fields come before the file: the server reads the form as it arrives.
  form.append('revision', String(revision));
  form.append('file', file);
  return upload(`/v1/strategy/versions/${id}/imports`, form);
};
export const restoreRevision = (id: string, number: number, revision: number) =>
  dataOf(api.POST('/v1/strategy/versions/{versionId}/restorations', { ...versionIn(id), body: { number, revision } }));
export const discardDraft = (id: string) => dataOf(api.POST('/v1/strategy/versions/{versionId}/discard', versionIn(id)));
export const resumeDraft = (id: string) => dataOf(api.POST('/v1/strategy/versions/{versionId}/resume', versionIn(id)));

export const watchEvent = (body: BodyOf<'watchOutsideEvent'>) => dataOf(api.POST('/v1/strategy/outside-events', { body }));
export const changeEvent = (id: string, body: BodyOf<'changeOutsideEvent'>) =>
  dataOf(api.PUT('/v1/strategy/outside-events/{outsideEventId}', { ...eventIn(id), body }));
export const judgeEvent = (id: string, body: BodyOf<'judgeOutsideEvent'>) =>
  dataOf(api.PUT('/v1/strategy/outside-events/{outsideEventId}/status', { ...eventIn(id), body }));
export const reviewSection = (id: string, body: BodyOf<'reviewSection'>) =>
  dataOf(api.PUT('/v1/strategy/outside-events/{outsideEventId}/reviews', { ...eventIn(id), body }));

export const stateAssumption = (body: BodyOf<'stateAssumption'>) => dataOf(api.POST('/v1/strategy/assumptions', { body }));
export const changeAssumption = (id: string, body: BodyOf<'changeAssumption'>) =>
  dataOf(api.PUT('/v1/strategy/assumptions/{assumptionId}', { ...assumptionIn(id), body }));
export const removeAssumption = (id: string) => dataOf(api.POST('/v1/strategy/assumptions/{assumptionId}/remove', assumptionIn(id)));
export const restoreAssumption = (id: string) => dataOf(api.POST('/v1/strategy/assumptions/{assumptionId}/restore', assumptionIn(id)));
export const leanOnAssumption = (id: string, body: BodyOf<'leanOnAssumption'>) =>
  dataOf(api.POST('/v1/strategy/assumptions/{assumptionId}/dependents', { ...assumptionIn(id), body }));
export const tickRewritten = (id: string, isRewritten: boolean) =>
  dataOf(api.PUT('/v1/strategy/dependents/{dependentId}/rewritten', { ...dependentIn(id), body: { isRewritten } }));
export const dropDependent = (id: string) => dataOf(api.DELETE('/v1/strategy/dependents/{dependentId}', dependentIn(id)));

export const setGoal = (body: BodyOf<'setGoal'>) => dataOf(api.POST('/v1/strategy/goals', { body }));
export const changeGoal = (id: string, body: BodyOf<'changeGoal'>) =>
  dataOf(api.PUT('/v1/strategy/goals/{goalId}', { ...goalIn(id), body }));
export const removeGoal = (id: string) => dataOf(api.POST('/v1/strategy/goals/{goalId}/remove', goalIn(id)));
export const restoreGoal = (id: string) => dataOf(api.POST('/v1/strategy/goals/{goalId}/restore', goalIn(id)));
export const setTarget = (goalId: string, body: BodyOf<'setTarget'>) =>
  dataOf(api.POST('/v1/strategy/goals/{goalId}/targets', { ...goalIn(goalId), body }));
export const changeTarget = (id: string, body: BodyOf<'changeTarget'>) =>
  dataOf(api.PUT('/v1/strategy/targets/{targetId}', { ...targetIn(id), body }));
export const removeTarget = (id: string) => dataOf(api.POST('/v1/strategy/targets/{targetId}/remove', targetIn(id)));
export const restoreTarget = (id: string) => dataOf(api.POST('/v1/strategy/targets/{targetId}/restore', targetIn(id)));
export const enterActuals = (id: string, actuals: BodyOf<'enterActuals'>['actuals']) =>
  dataOf(api.PUT('/v1/strategy/targets/{targetId}/actuals', { ...targetIn(id), body: { actuals } }));
export const importActuals = (id: string, text: string) =>
  dataOf(api.POST('/v1/strategy/targets/{targetId}/imports', { ...targetIn(id), body: { text } }));

export const registerBenefit = (body: BodyOf<'registerBenefit'>) => dataOf(api.POST('/v1/strategy/benefits', { body }));
export const changeBenefit = (id: string, body: BodyOf<'changeBenefit'>) =>
  dataOf(api.PUT('/v1/strategy/benefits/{benefitId}', { ...benefitIn(id), body }));
export const removeBenefit = (id: string) => dataOf(api.POST('/v1/strategy/benefits/{benefitId}/remove', benefitIn(id)));
export const restoreBenefit = (id: string) => dataOf(api.POST('/v1/strategy/benefits/{benefitId}/restore', benefitIn(id)));
export const followUpBenefit = (id: string, body: BodyOf<'followUpBenefit'>) =>
  dataOf(api.POST('/v1/strategy/benefits/{benefitId}/follow-ups', { ...benefitIn(id), body }));
const followUpIn = (followUpId: string) => ({ params: { path: { followUpId } } });
export const removeFollowUp = (id: string) => dataOf(api.POST('/v1/strategy/follow-ups/{followUpId}/remove', followUpIn(id)));
export const restoreFollowUp = (id: string) => dataOf(api.POST('/v1/strategy/follow-ups/{followUpId}/restore', followUpIn(id)));

export const logDecision = (body: BodyOf<'logDecision'>) => dataOf(api.POST('/v1/strategy/decisions', { body }));
export const changeLoggedDecision = (id: string, body: BodyOf<'changeLoggedDecision'>) =>
  dataOf(api.PUT('/v1/strategy/decisions/{loggedDecisionId}', { ...decisionIn(id), body }));
export const followUpDecision = (id: string, note: string | null) =>
  dataOf(api.PUT('/v1/strategy/decisions/{loggedDecisionId}/follow-up', { ...decisionIn(id), body: { note } }));
export const removeLoggedDecision = (id: string) => dataOf(api.POST('/v1/strategy/decisions/{loggedDecisionId}/remove', decisionIn(id)));
export const restoreLoggedDecision = (id: string) => dataOf(api.POST('/v1/strategy/decisions/{loggedDecisionId}/restore', decisionIn(id)));

export const planChange = (body: BodyOf<'planServiceChange'>) => dataOf(api.POST('/v1/strategy/changes', { body }));
export const rewriteChange = (id: string, body: BodyOf<'rewriteServiceChange'>) =>
  dataOf(api.PUT('/v1/strategy/changes/{changeId}', { ...changeIn(id), body }));
export const answerCheck = (id: string, body: BodyOf<'answerCommunicationCheck'>) =>
  dataOf(api.PUT('/v1/strategy/changes/{changeId}/answers', { ...changeIn(id), body }));
export const launchChange = (id: string, body: BodyOf<'launchServiceChange'>) =>
  dataOf(api.POST('/v1/strategy/changes/{changeId}/launch', { ...changeIn(id), body }));
export const unlaunchChange = (id: string, revision: number) =>
  dataOf(api.POST('/v1/strategy/changes/{changeId}/unlaunch', { ...changeIn(id), body: { revision } }));
export const removeChange = (id: string) => dataOf(api.POST('/v1/strategy/changes/{changeId}/remove', changeIn(id)));
export const restoreChange = (id: string) => dataOf(api.POST('/v1/strategy/changes/{changeId}/restore', changeIn(id)));
