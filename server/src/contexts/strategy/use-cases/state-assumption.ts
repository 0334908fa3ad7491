import { recordAudit } from '#identity';
import { findRegisteredTexts, listMainMessageNames, searchRegisteredTexts } from '#language';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { type DependentKind, isToRewrite } from '../domain/assumption.ts';
import { numbersOf } from '../domain/section.ts';
import {
  type Assumption,
  type Dependent,
  deleteDependent,
  insertAssumption,
  insertAssumptionChange,
  insertDependent,
  selectAssumption,
  selectAssumptionChanges,
  selectAssumptions,
  selectDependent,
  selectDependents,
  updateAssumption,
  updateRewritten,
} from '../storage/assumptions.ts';
import { selectDocuments } from '../storage/documents.ts';
import { selectGoals } from '../storage/goals.ts';
import { selectSections, selectVersions } from '../storage/versions.ts';
import { today } from './reach-document.ts';
import { nameThem, reachAsWriter, reachStrategy, type Strategy } from './reach-strategy.ts';
import { shownVersion } from './show-document.ts';

const audit = (tx: Tx, actor: MemberActor, action: string, id: Id, details: Record<string, number | string> = {}): Promise<void> =>
  recordAudit(tx, actor, { action: `strategy.${action}`, subjectType: 'assumption', subjectId: id, details });

const reach = async (tx: Tx, strategy: Strategy, id: Id): Promise<Assumption> => {
  const assumption = await selectAssumption(tx, strategy.serviceId, id);
  if (assumption === undefined) throw new AppError('notFound');
  return assumption;
};

/** Something the texts take for granted, such as that joining is voluntary. */
export const stateAssumption = async (tx: Tx, actor: MemberActor, { text }: { text: string }): Promise<{ id: Id }> => {
  const { serviceId } = await reachAsWriter(tx, actor);
  const id = newId();
  const { organisationId, personId } = actor;
  await insertAssumption(tx, { id, serviceId, organisationId, text, createdBy: personId });
  await insertAssumptionChange(tx, { assumptionId: id, edition: 1, text, reason: '', changedBy: personId });
  await audit(tx, actor, 'assumptionStated', id);
  return { id };
};

type Change = { assumptionId: Id; revision: number; text: string; reason: string };

/** What is taken for granted has changed: everything that rests on it is to be rewritten. Answers how many texts. */
export const changeAssumption = async (
  tx: Tx,
  actor: MemberActor,
  { assumptionId, revision, text, reason }: Change,
): Promise<{ revision: number; toRewrite: number }> => {
  const strategy = await reachAsWriter(tx, actor);
  const assumption = await reach(tx, strategy, assumptionId);
  const edition = assumption.edition + 1;
  if (!(await updateAssumption(tx, assumptionId, revision, { text, edition })))
    throw new AppError('editConflict', {}, { extra: { theirs: { text: assumption.text, revision: assumption.revision } } });
  await insertAssumptionChange(tx, { assumptionId, edition, text, reason, changedBy: actor.personId });
  const toRewrite = (await selectDependents(tx, [assumptionId])).length;
  await audit(tx, actor, 'assumptionChanged', assumptionId, { edition, toRewrite });
  return { revision: revision + 1, toRewrite };
};

export const setAssumptionRemoved = async (
  tx: Tx,
  actor: MemberActor,
  { assumptionId, isRemoved }: { assumptionId: Id; isRemoved: boolean },
): Promise<void> => {
  const assumption = await reach(tx, await reachAsWriter(tx, actor), assumptionId);
  if ((assumption.removedAt !== null) === isRemoved) return;
  await updateAssumption(tx, assumptionId, assumption.revision, { removed_at: isRemoved ? new Date() : null });
  await audit(tx, actor, isRemoved ? 'assumptionRemoved' : 'assumptionRestored', assumptionId);
};

type Place = { kind: DependentKind; subjectId: Id; organisationId: Id; title: string; address: string };

const sectionPlaces = async (tx: Tx, strategy: Strategy): Promise<Place[]> => {
  const documents = await selectDocuments(tx, strategy.serviceId);
  const versions = await selectVersions(
    tx,
    documents.map(({ id }) => id),
  );
  const shown = documents.flatMap((document) => {
    const own = versions.filter(({ documentId, decidedAt }) => documentId === document.id && (strategy.mayWrite || decidedAt !== null));
    const version = shownVersion(own, today());
    return version === undefined ? [] : [{ document, version }];
  });
  const sections = await selectSections(
    tx,
    shown.map(({ version }) => version.id),
  );
  return shown.flatMap(({ document, version }) => {
    const own = sections.filter(({ versionId }) => versionId === version.id);
    const numbers = numbersOf(own.map(({ level }) => level));
    return own.map(({ key, heading }, at) => ({
      kind: 'section' as const,
      subjectId: key,
      organisationId: document.organisationId,
      title: `${document.title}: ${numbers[at]} ${heading}`,
      address: `/app/strategi/dokument/${document.id}`,
    }));
  });
};

/** What can rest on an assumption and belongs to everybody: sections, main messages, goals. */
const sharedPlaces = async (tx: Tx, strategy: Strategy): Promise<Place[]> => [
  ...(await sectionPlaces(tx, strategy)),
  ...(await listMainMessageNames(tx, strategy.organisationIds)).map(({ id, organisationId, statement }) => ({
    kind: 'mainMessage' as const,
    subjectId: id,
    organisationId,
    title: statement,
    address: '/app/sprak/budskap',
  })),
  ...(await selectGoals(tx, strategy.serviceId)).map(({ id, organisationId, statement }) => ({
    kind: 'goal' as const,
    subjectId: id,
    organisationId,
    title: statement,
    address: '/app/strategi?del=goals',
  })),
];

const asText = ({ textId, organisationId, title, address }: { textId: Id; organisationId: Id; title: string; address: string }): Place => ({
  kind: 'text',
  subjectId: textId,
  organisationId,
  title,
  address,
});

/** What one can say rests on an assumption, by words of its title: one's own texts, and for the host also what is shared. */
export const searchDependables = async (tx: Tx, actor: MemberActor, { search }: { search: string }): Promise<Place[]> => {
  const strategy = await reachStrategy(tx, actor);
  const texts = (await searchRegisteredTexts(tx, actor.organisationId, search, 40)).filter(({ kind }) => kind !== 'document');
  const shared = strategy.mayWrite ? await sharedPlaces(tx, strategy) : [];
  const sought = search.toLowerCase();
  return [...shared.filter(({ title }) => title.toLowerCase().includes(sought)), ...texts.map(asText)].slice(0, 60);
};

type Lean = { assumptionId: Id; kind: DependentKind; subjectId: Id };

const findPlace = async (tx: Tx, actor: MemberActor, strategy: Strategy, { kind, subjectId }: Lean): Promise<Place | undefined> => {
  if (kind === 'text') {
    const [text] = await findRegisteredTexts(tx, actor.organisationId, [subjectId]);
    return text && asText(text);
  }
  if (!strategy.mayWrite) throw new AppError('onlyHost');
  return (await sharedPlaces(tx, strategy)).find((place) => place.kind === kind && place.subjectId === subjectId);
};

/** A text rests on the assumption. Each organisation says it of its own texts; the host of what is shared. */
export const leanOnAssumption = async (tx: Tx, actor: MemberActor, command: Lean): Promise<{ id: Id }> => {
  const strategy = await reachStrategy(tx, actor);
  const assumption = await reach(tx, strategy, command.assumptionId);
  const place = await findPlace(tx, actor, strategy, command);
  if (place === undefined || assumption.removedAt !== null) throw new AppError('notFound');
  const id = newId();
  const { organisationId } = actor;
  const isNew = await insertDependent(tx, { id, ...command, organisationId, rewrittenFor: assumption.edition });
  if (isNew) await audit(tx, actor, 'dependentAdded', assumption.id, { kind: command.kind });
  const known = (await selectDependents(tx, [assumption.id])).find(
    ({ kind, subjectId }) => kind === command.kind && subjectId === command.subjectId,
  );
  return { id: known?.id ?? id };
};

const reachDependent = async (tx: Tx, actor: MemberActor, id: Id): Promise<{ dependent: Dependent; assumption: Assumption }> => {
  const strategy = await reachStrategy(tx, actor);
  const dependent = await selectDependent(tx, actor.organisationId, id);
  if (dependent === undefined) throw new AppError('notFound');
  return { dependent, assumption: await reach(tx, strategy, dependent.assumptionId) };
};

/** The text has been rewritten for what holds now; or that is taken back. */
export const tickRewritten = async (
  tx: Tx,
  actor: MemberActor,
  { dependentId, isRewritten }: { dependentId: Id; isRewritten: boolean },
): Promise<void> => {
  const { dependent, assumption } = await reachDependent(tx, actor, dependentId);
  const edition = isRewritten ? assumption.edition : Math.max(0, assumption.edition - 1);
  await updateRewritten(tx, dependent.id, edition, isRewritten ? actor.personId : null);
  await audit(tx, actor, isRewritten ? 'dependentRewritten' : 'dependentToRewrite', assumption.id, { kind: dependent.kind });
};

/** It no longer rests on the assumption. Choosing it again brings it back. */
export const dropDependent = async (tx: Tx, actor: MemberActor, { dependentId }: { dependentId: Id }): Promise<void> => {
  const { dependent, assumption } = await reachDependent(tx, actor, dependentId);
  await deleteDependent(tx, dependent.id);
  await audit(tx, actor, 'dependentDropped', assumption.id, { kind: dependent.kind });
};

/** An organisation reads which of its own texts are to be rewritten and what is shared; of others' texts only how many. */
export const listAssumptions = async (tx: Tx, actor: MemberActor) => {
  const strategy = await reachStrategy(tx, actor);
  const assumptions = await selectAssumptions(tx, strategy.serviceId);
  const ids = assumptions.map(({ id }) => id);
  const dependents = await selectDependents(tx, ids);
  const changes = await selectAssumptionChanges(tx, ids);
  const names = await nameThem(
    tx,
    [],
    changes.map(({ changedBy }) => changedBy),
  );
  const own = dependents.filter(({ kind, organisationId }) => kind === 'text' && organisationId === actor.organisationId);
  const texts = await findRegisteredTexts(
    tx,
    actor.organisationId,
    own.map(({ subjectId }) => subjectId),
  );
  const places = [...(await sharedPlaces(tx, strategy)), ...texts.map(asText)];
  const items = assumptions.map((assumption) => {
    const leaning = dependents.filter(({ assumptionId }) => assumptionId === assumption.id);
    const shown = leaning.filter((one) => one.kind !== 'text' || one.organisationId === actor.organisationId);
    const { id, text, edition, revision } = assumption;
    return {
      id,
      text,
      edition,
      revision,
      history: changes
        .filter(({ assumptionId }) => assumptionId === id)
        .map(({ changedBy, assumptionId: _, ...change }) => ({ ...change, changedByName: names.person(changedBy) })),
      dependents: shown.map((one) => {
        const place = places.find(({ kind, subjectId }) => kind === one.kind && subjectId === one.subjectId);
        return {
          id: one.id,
          kind: one.kind,
          title: place?.title ?? null,
          address: place?.address ?? null,
          isToRewrite: isToRewrite(one, edition),
          rewrittenAt: one.rewrittenAt,
          isOwn: one.organisationId === actor.organisationId,
        };
      }),
      toRewrite: leaning.filter((one) => isToRewrite(one, edition)).length,
      others: leaning.length - shown.length,
    };
  });
  return { mayWrite: strategy.mayWrite, items };
};
