import { findOrganisation, type Organisation } from '#identity';
import { hashToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { graceDays } from '../domain/cascade.ts';
import { fillKit, type Kit } from '../domain/kit.ts';
import { type CascadeRow, lockCascade, selectCascade, selectKit } from '../storage/cascades.ts';
import { selectEdges } from '../storage/edges.ts';
import { type PlacedHolder, selectHolder, selectHolders } from '../storage/holders.ts';
import { selectLink } from '../storage/links.ts';
import { type Question, selectQuestionsFor } from '../storage/questions.ts';

/** Planning's word on what is live in a programme's texts: milestones, project group, support. */
export type TextsFor = (tx: Tx, place: { organisationId: Id; programmeId: Id }) => Promise<(text: string) => string>;

export type OpenedLink = { holder: PlacedHolder; cascade: CascadeRow; isPaused: boolean };

const dayMs = 86_400_000;

/** Past its end, or past its last day, by more than the grace time. */
const isOver = ({ status, endedAt, lastDay }: CascadeRow): boolean => {
  const limit = calendarDateOf(new Date(Date.now() - graceDays * dayMs));
  if (status === 'ended' && endedAt !== null && calendarDateOf(endedAt) < limit) return true;
  return lastDay !== null && lastDay < limit;
};

/**
 * Whose link it is. Undefined for a token that is nobody's, of somebody who was replaced or taken out, of a draft,
 * and after the grace time: the page cannot tell them apart, so a guess tells nothing.
 */
export const openLink = async (tx: Tx, token: string, { forChange = false } = {}): Promise<OpenedLink | undefined> => {
  const link = await selectLink(tx, hashToken(token));
  if (link === undefined) return undefined;
  const take = forChange ? lockCascade : selectCascade;
  const cascade = await take(tx, link.organisationId, link.cascadeId);
  const holder = await selectHolder(tx, link.holderId);
  if (cascade === undefined || holder === undefined || holder.removedAt !== null) return undefined;
  if (cascade.status === 'draft' || isOver(cascade)) return undefined;
  return { holder, cascade, isPaused: cascade.status === 'stopped' };
};

export type LinkPage = OpenedLink & {
  organisation: Organisation;
  kit: Kit;
  /** Those who hang right below: whom this holder passes it on to. */
  below: { name: string; role: string; kind: 'person' | 'audience'; isAddedByHolder: boolean; hasConfirmed: boolean }[];
  addedByName: string | null;
  questions: Question[];
};

/** Everything the holder's page shows. Looking changes nothing: mail scanners open links as well. */
export const showLink = async (tx: Tx, token: string, textsFor: TextsFor): Promise<LinkPage | undefined> => {
  const opened = await openLink(tx, token);
  if (opened === undefined) return undefined;
  const { holder, cascade } = opened;
  const organisation = await findOrganisation(tx, cascade.organisationId);
  if (organisation === undefined) return undefined;
  const holders = new Map((await selectHolders(tx, cascade.id)).map((one) => [one.id, one]));
  const edges = await selectEdges(tx, cascade.id);
  const below = edges.filter(({ fromId }) => fromId === holder.id).toSorted((one, other) => one.position - other.position);
  return {
    ...opened,
    organisation,
    kit: fillKit(await selectKit(tx, cascade.id), await textsFor(tx, cascade)),
    below: below.flatMap(({ toId }) => {
      const one = holders.get(toId);
      return one === undefined
        ? []
        : [
            {
              name: one.name,
              role: one.role,
              kind: one.kind,
              isAddedByHolder: one.addedBy === holder.id,
              hasConfirmed: one.confirmedAt !== null,
            },
          ];
    }),
    addedByName: holder.addedBy === null ? null : (holders.get(holder.addedBy)?.name ?? null),
    questions: await selectQuestionsFor(tx, cascade.id, holder.id),
  };
};
