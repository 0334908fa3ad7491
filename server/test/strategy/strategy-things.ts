import type { AppUnderTest } from '../app-under-test.ts';
import { beginDocument, decide, documents, writeDraft } from './strategy-under-test.ts';

/** One thing of every kind: the host's, which the network reads, and a benefit that is Storsjö's own. */
export const makeStrategyThings = async (app: AppUnderTest): Promise<Record<string, string>> => {
  const maria = await app.as('maria', { organisationId: app.organisations.lansmyndigheten });
  const karin = await app.as('karin');
  const made = async (url: string, body: object, by = maria): Promise<string> => (await by.post(`/v1/strategy/${url}`, body)).body.id;
  const { id: documentId, versionId } = await beginDocument(maria, 'Strategi');
  const revision = await writeDraft(maria, versionId, 1, [{ key: null, level: 1, heading: 'Mål', body: 'Alla.' }]);
  await decide(maria, versionId, revision, { validFrom: '2026-01-01' });
  const [section] = (await maria.get(`${documents}/${documentId}`)).body.sections;
  const assumptionId = await made('assumptions', { text: 'Det är frivilligt' });
  const goalId = await made('goals', { statement: 'Alla hittar hit', audiences: ['Alla'] });
  const decision = {
    question: 'Ska vi?',
    alternatives: [],
    decision: 'Ja',
    reason: 'Det är bra',
    decidedBy: 'Vi',
    decidedOn: '2026-01-01',
  };
  const benefit = { title: 'Snabbare', beneficiary: 'Alla', ownerOrganisationId: app.organisations.storsjo };
  const benefitId = await made('benefits', benefit, karin);
  const event = { documentId, title: 'Ny lag', owner: 'Maria', watchOn: '2030-01-01', sectionKeys: [section.key] };
  return {
    documentId,
    versionId,
    assumptionId,
    goalId,
    benefitId,
    outsideEventId: await made('outside-events', event),
    dependentId: await made(`assumptions/${assumptionId}/dependents`, { kind: 'section', subjectId: section.key }),
    targetId: await made(`goals/${goalId}/targets`, { year: 2030, measure: 'Andel', target: 50 }),
    loggedDecisionId: await made('decisions', decision),
    changeId: await made('changes', { title: 'Ny knapp' }),
    followUpId: await made(`benefits/${benefitId}/follow-ups`, { followedOn: '2026-02-01', value: 3 }, karin),
  };
};
