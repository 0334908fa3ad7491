import type { Id } from '../../../vocabulary/id.ts';
import { isAtLeast, type KnowledgeLevel } from '../../../vocabulary/knowledge-level.ts';
import type { Audience, Structure } from './structure.ts';

export type InheritedMessage = { messageId: Id; level: KnowledgeLevel; from: Id };

/** What an audience should know: inherited first, in order, then its own; each message once, and its own wins. */
export type ResolvedAudience = { inherited: InheritedMessage[]; own: { messageId: Id; level: KnowledgeLevel }[]; broken: Id[] };

const nothing: ResolvedAudience = { inherited: [], own: [], broken: [] };

/** Inheritance is live: it is worked out from the sources each time, through any number of steps. */
export const resolveMessages = ({ audiences, messages }: Structure): Map<Id, ResolvedAudience> => {
  const living = new Set(messages.map(({ id }) => id));
  const byId = new Map(audiences.map((audience) => [audience.id, audience]));
  const resolved = new Map<Id, ResolvedAudience>();
  const underWay = new Set<Id>();
  const resolve = (id: Id): ResolvedAudience => {
    const known = resolved.get(id);
    const audience = byId.get(id);
    if (known !== undefined) return known;
    if (audience === undefined || underWay.has(id)) return nothing;
    underWay.add(id);
    const own = audience.own.filter(({ messageId }) => living.has(messageId)).map(({ messageId, level }) => ({ messageId, level }));
    const result = { own, ...inherit(audience, own, resolve) };
    resolved.set(id, result);
    return result;
  };
  return new Map(audiences.map(({ id }) => [id, resolve(id)]));
};

/** From several sources the highest wanted level counts. */
const inherit = (
  audience: Audience,
  own: ResolvedAudience['own'],
  resolve: (id: Id) => ResolvedAudience,
): Pick<ResolvedAudience, 'inherited' | 'broken'> => {
  const ownIds = new Set(own.map(({ messageId }) => messageId));
  const cut = new Set(audience.breaks);
  const inherited = new Map<Id, InheritedMessage>();
  const broken = new Set<Id>();
  for (const from of audience.inheritsFrom) {
    const source = resolve(from);
    for (const { messageId, level } of [...source.inherited, ...source.own]) {
      if (ownIds.has(messageId)) continue;
      if (cut.has(messageId)) broken.add(messageId);
      else inherited.set(messageId, strongest(inherited.get(messageId), { messageId, level, from }));
    }
  }
  return { inherited: [...inherited.values()], broken: [...broken] };
};

const strongest = (known: InheritedMessage | undefined, next: InheritedMessage): InheritedMessage => {
  if (known === undefined) return next;
  return isAtLeast(known.level, next.level) ? known : { ...known, level: next.level };
};

/** The first pair that would close a circle if `audienceId` inherited from `sources`; undefined when there is none. */
export const findCircle = (inheritsFrom: ReadonlyMap<Id, readonly Id[]>, audienceId: Id, sources: readonly Id[]): Id | undefined =>
  sources.find((source) => {
    const seen = new Set<Id>();
    const waiting = [source];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === audienceId) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(inheritsFrom.get(next) ?? []));
    }
    return false;
  });
