import { findOrganisations, networkOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { unhandledBy } from '../../../platform/jobs/events.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import {
  countTexts,
  countUsesByOrganisation,
  selectBreaches,
  selectTextsUsing,
  type TextPlace,
  type TextUsingTerm,
} from '../storage/registered-texts.ts';
import { selectTerm } from '../storage/terms.ts';
import { reachOf } from './reach-terms.ts';
import { textMarkWork } from './register-text.ts';

export type OrganisationUses = { organisation: { id: Id; name: string }; texts: number; uses: number };
export type TermUses = {
  items: TextUsingTerm[];
  /** Texts that have not been read since the last change of a text or a term. */
  waiting: number;
  /** For the editor-in-chief only: how many texts of each organisation. Whose text says what is each organisation's own. */
  network: OrganisationUses[] | null;
};

const mostListed = 500;

const networkUses = async (tx: Tx, actor: MemberActor, termId: Id | null): Promise<OrganisationUses[] | null> => {
  if (!actor.roles.includes('editor')) return null;
  const counts = await countUsesByOrganisation(tx, await networkOf(tx, actor.organisationId), termId);
  const organisations = await findOrganisations(
    tx,
    counts.map(({ organisationId }) => organisationId),
  );
  return organisations.flatMap(({ id, name }) => {
    const count = counts.find(({ organisationId }) => organisationId === id);
    return count === undefined ? [] : [{ organisation: { id, name }, texts: count.texts, uses: count.uses }];
  });
};

/** A term that has just changed concerns every text, also before each has been marked: none of them may seem to be read. */
const waitingFor = async (tx: Tx, actor: MemberActor): Promise<number> => {
  const network = await networkOf(tx, actor.organisationId);
  const changes = await unhandledBy(tx, textMarkWork);
  const isMarked = !changes.some(({ organisationId }) => network.includes(organisationId));
  return countTexts(tx, actor.roles.includes('editor') ? network : [actor.organisationId], isMarked ? 'waiting' : 'all');
};

/** Where a term is used among the organisation's own texts. */
export const tellTermUses = async (tx: Tx, actor: MemberActor, { termId }: { termId: Id }): Promise<TermUses> => {
  const term = await selectTerm(tx, await reachOf(tx, actor), termId);
  if (term === undefined) throw new AppError('notFound');
  return {
    items: await selectTextsUsing(tx, actor.organisationId, termId, mostListed),
    waiting: await waitingFor(tx, actor),
    network: term.visibility === 'network' ? await networkUses(tx, actor, termId) : null,
  };
};

export type BreakingText = TextPlace & { terms: { termId: Id; term: string; prefer: string | null; uses: number }[] };

/** Every text of the organisation that breaks what has been agreed, with the words that do. */
export const listBreakingTexts = async (
  tx: Tx,
  actor: MemberActor,
): Promise<{ items: BreakingText[]; waiting: number; network: OrganisationUses[] | null }> => {
  const breaches = await selectBreaches(tx, actor.organisationId, mostListed * 4);
  const byText = Map.groupBy(breaches, ({ textId }) => textId);
  const items = [...byText.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { textId, kind, title, address } = first;
    const terms = [first, ...others].map(({ termId, term, prefer, uses }) => ({ termId, term, prefer, uses }));
    return [{ textId, kind, title, address, terms }];
  });
  return { items: items.slice(0, mostListed), waiting: await waitingFor(tx, actor), network: await networkUses(tx, actor, null) };
};
