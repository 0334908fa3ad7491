import {
  answerCheck,
  beginDocument,
  beginDraft,
  decideVersion,
  enterActuals,
  followDocument,
  followUpBenefit,
  leanOnAssumption,
  logDecision,
  planChange,
  registerBenefit,
  setGoal,
  setTarget,
  showDocument,
  stateAssumption,
  watchEvent,
  writeDraft,
} from '#strategy';
import type { Tx } from '../../platform/database/database.ts';
import type { MemberActor } from '../../vocabulary/actor.ts';
import { calendarDateOf } from '../../vocabulary/calendar-date.ts';
import { draftVersion, firstVersion, secondVersion } from './demo-strategy-texts.ts';

const dayFromNow = (days: number): string => calendarDateOf(new Date(Date.now() + days * 86_400_000));
const year = new Date().getFullYear();

/** The keys of a document's sections by their headings. */
const findSections = async (tx: Tx, actor: MemberActor, documentId: string): Promise<Map<string, string>> => {
  const { sections } = await showDocument(tx, actor, { documentId });
  return new Map(sections.map(({ heading, key }) => [heading, key]));
};

type Host = { maria: MemberActor; karin: MemberActor };

const seedDocument = async (tx: Tx, maria: MemberActor): Promise<string> => {
  const { id, versionId } = await beginDocument(tx, maria, {
    kind: 'strategy',
    title: 'Så berättar vi om bokning och bidrag',
    visibility: 'public',
  });
  // Nobody is to find mails about last year in the outbox of a demo that has just been started.
  await followDocument(tx, maria, { documentId: id, isFollowed: false });
  const words = { writtenBy: 'Maria Sund och referensgruppen', note: '' };
  const sections = firstVersion.map((section) => ({ key: null, ...section }));
  const { revision } = await writeDraft(tx, maria, { versionId, revision: 1, label: '1.0', sections, ...words });
  const decision = { decidedBy: 'Styrgruppen', diaryNumber: 'LM 2026/112', validTo: null };
  await decideVersion(tx, maria, {
    versionId,
    revision,
    validFrom: dayFromNow(-300),
    decidedOn: dayFromNow(-310),
    changeNote: '',
    ...decision,
  });
  const next = (await beginDraft(tx, maria, { documentId: id })).versionId;
  const known = await findSections(tx, maria, id);
  const changed = secondVersion.map((section) => ({ key: known.get(section.heading) ?? null, ...section }));
  const saved = await writeDraft(tx, maria, {
    versionId: next,
    revision: 1,
    label: '2.0',
    sections: changed,
    ...words,
    note: 'Efter nätverksmötet',
  });
  await decideVersion(tx, maria, {
    versionId: next,
    revision: saved.revision,
    validFrom: dayFromNow(-40),
    decidedOn: dayFromNow(-50),
    changeNote: 'Kortare om varumärket, och ett nytt avsnitt om de som hjälper andra att boka.',
    ...decision,
    diaryNumber: 'LM 2026/487',
  });
  await followDocument(tx, maria, { documentId: id, isFollowed: true });
  return id;
};

/** The version after the one that holds, not decided on yet. */
const seedDraft = async (tx: Tx, maria: MemberActor, documentId: string): Promise<void> => {
  const { versionId } = await beginDraft(tx, maria, { documentId });
  const known = await findSections(tx, maria, documentId);
  const sections = draftVersion.map((section) => ({ key: known.get(section.heading) ?? null, ...section }));
  const words = { writtenBy: 'Maria Sund och Karin Lindqvist', note: 'Till styrgruppens möte' };
  await writeDraft(tx, maria, { versionId, revision: 1, label: '3.0', sections, ...words });
};

const seedGoal = async (tx: Tx, maria: MemberActor): Promise<void> => {
  const statement = 'Att boka och söka bidrag själv är det självklara, för den som är ledig och för den som driver något.';
  const { id: goalId } = await setGoal(tx, maria, { statement, audiences: ['Privatpersoner', 'Företag'] });
  const target = { year, measure: 'Bokningar som görs utan hjälp', unit: '%', audience: 'Privatpersoner', baseline: 41, target: 70 };
  const { id: targetId } = await setTarget(tx, maria, { goalId, ...target });
  // The months of the year that are over.
  const values = [43, 44, 48, 51, 55, 54, 52, 58, 61, 64, 66].slice(0, new Date().getMonth());
  await enterActuals(tx, maria, { targetId, actuals: values.map((value, at) => ({ month: at + 1, value })) });
};

const seedBenefits = async (tx: Tx, { karin, maria }: Host): Promise<void> => {
  const common = { baselineOn: `${year}-01-31`, targetOn: `${year + 1}-06-30`, visibility: 'network' as const };
  const { id } = await registerBenefit(tx, karin, {
    ...common,
    title: 'Föreningar får besked samma vecka',
    beneficiary: 'Föreningarnas kassörer',
    measure: 'Dagar från ansökan till besked',
    unit: 'dagar',
    baseline: 23,
    target: 7,
    ownerOrganisationId: karin.organisationId,
    ownerPerson: 'Karin Lindqvist',
    followUpOn: null,
  });
  const note = 'Vanliga ansökningar går fort. De som saknar bilagor drar upp snittet.';
  await followUpBenefit(tx, karin, { benefitId: id, followedOn: dayFromNow(-30), value: 12, note, nextOn: dayFromNow(60) });
  await registerBenefit(tx, maria, {
    ...common,
    title: 'Färre samtal om lediga tider',
    beneficiary: 'Kommunernas kontaktcenter',
    measure: 'Samtal i månaden',
    unit: 'samtal',
    baseline: 1850,
    target: 900,
    ownerOrganisationId: maria.organisationId,
    ownerPerson: 'Maria Sund',
    followUpOn: dayFromNow(-6),
  });
};

const seedDecision = (tx: Tx, maria: MemberActor) =>
  logDecision(tx, maria, {
    question: 'Ska tjänsten ha ett eget namn utåt?',
    alternatives: ['Ett nytt namn med egen logotyp', 'Kommunens namn först och tjänsten som vardagsord', 'Inget namn alls'],
    decision: 'Kommunens namn står först. Tjänsten kallas bokning och bidrag, med liten bokstav.',
    reason: 'Folk litar på sin kommun och letar efter den. Ett nytt namn kostar år att göra känt.',
    decidedBy: 'Styrgruppen',
    decidedOn: dayFromNow(-120),
    followUpOn: dayFromNow(90),
    supersedes: null,
  });

const seedChange = async (tx: Tx, maria: MemberActor): Promise<void> => {
  const description = 'Den som bokar för en förening kan logga in som företrädare i stället för med ett delat lösenord.';
  const { id: changeId } = await planChange(tx, maria, { title: 'Inloggning för företrädare', description, launchOn: dayFromNow(45) });
  const answers = [
    { item: 'affected', answer: 'Den som bokar för en förening eller ett företag. Ungefär var tredje bokning.', notNeededBecause: '' },
    { item: 'message', answer: 'Nu bokar du som dig själv, och föreningen syns på bokningen.', notNeededBecause: '' },
    { item: 'term', answer: 'Företrädare. Inte ombud, det betyder något annat.', notNeededBecause: '' },
  ] as const;
  for (const answer of answers) await answerCheck(tx, maria, { changeId, ...answer });
};

/** What governs the demo's shared service: a strategy in two versions and a draft, what it rests on, a goal, benefits, a decision, a change. */
export const seedStrategy = async (tx: Tx, host: Host): Promise<void> => {
  const { maria } = host;
  const documentId = await seedDocument(tx, maria);
  const sections = await findSections(tx, maria, documentId);
  const voluntary = sections.get('Vad vi tar för givet') ?? '';
  const { id: assumptionId } = await stateAssumption(tx, maria, { text: 'Varje kommun väljer själv om den vill vara med' });
  await leanOnAssumption(tx, maria, { assumptionId, kind: 'section', subjectId: voluntary });
  await watchEvent(tx, maria, {
    documentId,
    title: 'Utredningen om gemensam inloggning för föreningar',
    note: 'Kommer den, behöver ingen egen inloggning förklaras.',
    owner: 'Maria Sund',
    watchOn: dayFromNow(20),
    sectionKeys: [voluntary],
  });
  await seedDraft(tx, maria, documentId);
  await seedGoal(tx, maria);
  await seedBenefits(tx, host);
  await seedDecision(tx, maria);
  await seedChange(tx, maria);
};
