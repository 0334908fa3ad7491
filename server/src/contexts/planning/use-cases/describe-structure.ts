import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type ResolvedAudience, resolveMessages } from '../domain/inheritance.ts';
import type { SeenProgramme } from '../domain/programme.ts';
import type { Audience, Message } from '../domain/structure.ts';
import { selectAudiences } from '../storage/audiences.ts';
import { selectMessages } from '../storage/messages.ts';
import { type Need, selectNeeds } from '../storage/needs.ts';
import { reachProgramme } from './reach-programme.ts';

export type DescribedAudience = Pick<
  Audience,
  'id' | 'name' | 'side' | 'tier' | 'channelNote' | 'contactPerson' | 'note' | 'channels' | 'position' | 'revision'
> & {
  inheritsFrom: { id: Id; name: string }[];
  ownMessageIds: Id[];
  inheritedMessageIds: Id[];
  brokenMessageIds: Id[];
};
export type DescribedMessage = Omit<Message, 'titleKey'> & {
  /** How many audiences it is for, by inheritance too. */
  usedBy: number;
};
export type DescribedStructure = { programme: SeenProgramme; audiences: DescribedAudience[]; messages: DescribedMessage[]; needs: Need[] };

/**
 * A programme as one organisation sees it: structure with inheritance worked out, and the organisation's own living needs.
 * At most six statements, however large it is.
 */
export const describeStructure = async (tx: Tx, organisationId: Id, programmeId: Id): Promise<DescribedStructure> => {
  const programme = await reachProgramme(tx, { organisationId }, programmeId);
  const audiences = await selectAudiences(tx, programmeId);
  const messages = await selectMessages(tx, programmeId);
  const needs = await selectNeeds(tx, organisationId, programmeId);
  const resolved = resolveMessages({ audiences, messages });
  return {
    programme,
    audiences: describeAudiences(audiences, resolved),
    messages: describeMessages(messages, resolved),
    needs: inPlanOrder(needs, resolved),
  };
};

const describeAudiences = (audiences: readonly Audience[], resolved: ReadonlyMap<Id, ResolvedAudience>): DescribedAudience[] => {
  const nameOf = new Map(audiences.map(({ id, name }) => [id, name]));
  return audiences.map(({ inheritsFrom, own: _own, breaks: _breaks, imported: _imported, ...audience }) => {
    const { own = [], inherited = [], broken = [] } = resolved.get(audience.id) ?? {};
    return {
      ...audience,
      inheritsFrom: inheritsFrom.flatMap((id) => (nameOf.has(id) ? [{ id, name: nameOf.get(id) ?? '' }] : [])),
      ownMessageIds: own.map(({ messageId }) => messageId),
      inheritedMessageIds: inherited.map(({ messageId }) => messageId),
      brokenMessageIds: broken,
    };
  });
};

const describeMessages = (messages: readonly Message[], resolved: ReadonlyMap<Id, ResolvedAudience>): DescribedMessage[] => {
  const living = new Set(messages.map(({ id }) => id));
  const uses = new Map<Id, number>();
  for (const { own, inherited } of resolved.values())
    for (const { messageId } of [...own, ...inherited]) uses.set(messageId, (uses.get(messageId) ?? 0) + 1);
  return messages.map(({ titleKey: _titleKey, coreMessageId, ...message }) => ({
    ...message,
    coreMessageId: coreMessageId !== null && living.has(coreMessageId) ? coreMessageId : null,
    usedBy: uses.get(message.id) ?? 0,
  }));
};

/** Group by group, inherited messages first; what the organisation has added by itself comes last. */
const inPlanOrder = (needs: readonly Need[], resolved: ReadonlyMap<Id, ResolvedAudience>): Need[] => {
  const places = new Map<string, number>();
  for (const [audienceId, { inherited, own }] of resolved)
    for (const { messageId } of [...inherited, ...own]) places.set(`${audienceId}/${messageId}`, places.size);
  const placeOf = ({ audienceId, messageId }: Need): number => places.get(`${audienceId}/${messageId}`) ?? places.size;
  return needs.toSorted((one, other) => placeOf(one) - placeOf(other));
};
