import { findOrganisations, networkOf, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { type FindingKind, isToldToNetwork } from '../domain/finding-kind.ts';
import {
  countIgnored,
  deleteIgnored,
  type IgnoredFinding,
  type IgnoredInText,
  insertIgnored,
  selectIgnored,
  selectIgnoredOf,
} from '../storage/ignored-findings.ts';
import { selectText } from '../storage/registered-texts.ts';

const assertText = async (tx: Tx, { organisationId }: MemberActor, textId: Id): Promise<void> => {
  if ((await selectText(tx, organisationId, textId)) === undefined) throw new AppError('notFound');
};

export const listIgnored = async (tx: Tx, actor: MemberActor, { textId }: { textId: Id }): Promise<IgnoredFinding[]> => {
  await assertText(tx, actor, textId);
  return selectIgnored(tx, actor.organisationId, textId);
};

export type IgnoreCommand = { textId: Id; finding: FindingKind; found: string; place: string; termId: Id | null };

/** Leaves a finding as it is. Nobody is asked and no reason is wanted; it is written down, and the editor-in-chief sees it. */
export const ignoreFinding = async (tx: Tx, actor: MemberActor, command: IgnoreCommand): Promise<{ id: Id }> => {
  const { textId, finding } = command;
  await assertText(tx, actor, textId);
  const { organisationId, personId } = actor;
  const { id, isNew } = await insertIgnored(tx, { ...command, id: newId(), organisationId, ignoredBy: personId });
  if (isNew)
    await recordAudit(tx, actor, { action: 'language.findingIgnored', subjectType: 'text', subjectId: textId, details: { finding } });
  return { id };
};

/** Takes the finding up again. */
export const heedFinding = async (tx: Tx, actor: MemberActor, { ignoredId }: { ignoredId: Id }): Promise<void> => {
  const textId = await deleteIgnored(tx, actor.organisationId, ignoredId);
  if (textId === undefined) throw new AppError('notFound');
  await recordAudit(tx, actor, { action: 'language.findingHeeded', subjectType: 'text', subjectId: textId });
};

export type IgnoredInNetwork = {
  organisation: { id: Id; name: string };
  finding: FindingKind;
  /** The word, where it is an agreed term or office language; null where it may be a name or somebody's sentence. */
  found: string | null;
  texts: number;
  times: number;
};

const mostListed = 500;

const ignoredInNetwork = async (tx: Tx, actor: MemberActor): Promise<IgnoredInNetwork[] | null> => {
  if (!actor.roles.includes('editor')) return null;
  const counts = await countIgnored(tx, await networkOf(tx, actor.organisationId), mostListed);
  const ids = [...new Set(counts.map(({ organisationId }) => organisationId))];
  const names = new Map((await findOrganisations(tx, ids)).map(({ id, name }) => [id, name]));
  return counts.map(({ organisationId, finding, found, texts, times }) => ({
    organisation: { id: organisationId, name: names.get(organisationId) ?? '' },
    finding,
    found: isToldToNetwork(finding) ? found : null,
    texts,
    times,
  }));
};

/** What has been ignored: the organisation's own, text by text; for the editor-in-chief also counts of the network. */
export const reviewIgnored = async (
  tx: Tx,
  actor: MemberActor,
): Promise<{ items: IgnoredInText[]; network: IgnoredInNetwork[] | null }> => ({
  items: await selectIgnoredOf(tx, actor.organisationId, mostListed),
  network: await ignoredInNetwork(tx, actor),
});
