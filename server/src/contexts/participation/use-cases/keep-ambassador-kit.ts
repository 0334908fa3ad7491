import { findOrganisation, type Organisation, recordAudit } from '#identity';
import { listMainMessages } from '#language';
import { assertNothingMissing, findProgramme, localTexts, reachPlannedProgramme, tellPlan } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type AmbassadorTexts, proposeKit } from '../domain/ambassador.ts';
import { openTokenOf, readOpenToken } from '../domain/check-token.ts';
import { type AmbassadorKit, selectAmbassadorKit, selectKitOf, upsertAmbassadorKit } from '../storage/ambassador-kits.ts';

/** A token of its own kind: the one of a check leads nowhere here. */
const keyed = (text: string): string => processServices().cipher.lookupHash(`ambassador ${text}`);
const addressOf = (id: Id): string => `${processServices().publicUrl}/ambassador/${openTokenOf(id, keyed)}`;

const propose = async (tx: Tx, actor: MemberActor, programmeId: Id): Promise<AmbassadorTexts> => {
  const { items } = await listMainMessages(tx, actor);
  const inForce = items.flatMap(
    ({ currentVersion, versions }) => versions.find(({ version }) => version === currentVersion)?.statement ?? [],
  );
  const { messages, questions } = await tellPlan(tx, actor.organisationId, programmeId);
  return proposeKit(inForce, messages, questions);
};

/** The organisation's kit for its employees, or a first go at one made from the main messages and the answered questions. */
export const showAmbassadorKit = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }) => {
  await reachPlannedProgramme(tx, actor, programmeId);
  const kit = await selectKitOf(tx, actor.organisationId, programmeId);
  const proposal = await propose(tx, actor, programmeId);
  return {
    kit: kit ?? { ...proposal, isShared: false, revision: 0 },
    proposal,
    url: kit?.isShared === true ? addressOf(kit.id) : null,
  };
};

type Command = AmbassadorTexts & { programmeId: Id; isShared: boolean; revision: number };

/** Shared, it can be read and printed by everybody who has its link. */
export const keepAmbassadorKit = async (
  tx: Tx,
  actor: MemberActor,
  { programmeId, revision, ...texts }: Command,
): Promise<{ revision: number; url: string | null }> => {
  await reachPlannedProgramme(tx, actor, programmeId);
  const { organisationId } = actor;
  const before = await selectKitOf(tx, organisationId, programmeId);
  if ((before?.revision ?? 0) !== revision) throw new AppError('editConflict', {}, { extra: { theirs: before ?? null } });
  const local = await localTexts(tx, organisationId, programmeId);
  const all = [...texts.sentences, texts.page, ...texts.answers.flatMap(({ question, answer }) => [question, answer])];
  if (texts.isShared) assertNothingMissing(all.flatMap(local.missing));
  const kept = await upsertAmbassadorKit(tx, { programmeId, organisationId }, texts);
  await recordAudit(tx, actor, { action: 'participation.ambassadorKitKept', subjectType: 'programme', subjectId: programmeId });
  return { revision: kept.revision, url: texts.isShared ? addressOf(kept.id) : null };
};

export type OpenAmbassadorKit = { organisation: Organisation; programmeName: string; kit: AmbassadorKit };

/** For whoever has the link; undefined when it is no longer shared. What is live reads as today. */
export const openAmbassadorKit = async (tx: Tx, token: string): Promise<OpenAmbassadorKit | undefined> => {
  const id = readOpenToken(token, keyed);
  const kit = id === undefined ? undefined : await selectAmbassadorKit(tx, id);
  if (kit === undefined || !kit.isShared) return undefined;
  const organisation = await findOrganisation(tx, kit.organisationId);
  const programme = await findProgramme(tx, kit.organisationId, kit.programmeId);
  if (organisation === undefined || programme === undefined) return undefined;
  const { fill } = await localTexts(tx, kit.organisationId, kit.programmeId);
  return {
    organisation,
    programmeName: programme.name,
    kit: {
      ...kit,
      sentences: kit.sentences.map(fill),
      page: fill(kit.page),
      answers: kit.answers.map(({ question, answer }) => ({ question: fill(question), answer: fill(answer) })),
    },
  };
};
