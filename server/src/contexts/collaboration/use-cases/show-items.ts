import { nameThem } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { mayDo } from '../../../vocabulary/role.ts';
import type { Collection } from '../domain/collection.ts';
import { type Item, selectContent, selectItems, selectVersions } from '../storage/items.ts';
import { selectSubscriptionsOf } from '../storage/subscriptions.ts';
import { countUse, selectUses, type Use } from '../storage/uses.ts';
import { mayChangeItem, reachItem } from './keep-item.ts';
import { type Room, reachRoom, seeRoom } from './reach-room.ts';

type Asked = { collection?: Collection | undefined; tag?: string | undefined; search?: string | undefined };

const countOf = (uses: readonly Use[], itemId: Id) => {
  const own = uses.filter((use) => use.itemId === itemId);
  return {
    people: new Set(own.map(({ organisationId, personId }) => `${organisationId} ${personId}`)).size,
    organisations: new Set(own.map(({ organisationId }) => organisationId)).size,
  };
};

/** What the room is and how one stands to it: also for those who are not in. */
export const describeRoom = async (tx: Tx, actor: MemberActor) => {
  const room = await seeRoom(tx, actor);
  const names = await nameThem(tx, room.organisationIds, []);
  const { serviceId, name: serviceName, hasAccess, isOwner } = room;
  const { organisationId, personId } = actor;
  const subscriptions = await selectSubscriptionsOf(tx, { serviceId, organisationId, personId });
  return {
    serviceName,
    host: names.organisation(room.hostOrganisationId),
    hasAccess,
    isOwner,
    mayWrite: hasAccess && mayDo(actor.roles, 'write'),
    organisations: room.organisationIds
      .map((id) => names.organisation(id))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'sv')),
    subscriptions: subscriptions.map(({ collection, cadence }) => ({ collection, cadence })),
  };
};

/** What lies in a collection, latest changed first, with how many have used each. */
export const listItems = async (tx: Tx, actor: MemberActor, asked: Asked) => {
  const room = await reachRoom(tx, actor);
  const items = await selectItems(tx, room.serviceId, asked);
  const uses = await selectUses(tx, room.serviceId);
  const names = await nameThem(tx, [...room.organisationIds, ...items.map(({ organisationId }) => organisationId)], []);
  return {
    items: items.map((item) => ({
      ...summaryOf(item),
      organisation: names.organisation(item.organisationId),
      mayChange: mayChangeItem(actor, room, item),
      used: countOf(uses, item.id),
    })),
    tags: [...new Set(items.flatMap(({ tags }) => tags))].toSorted((one, other) => one.localeCompare(other, 'sv')),
  };
};

const summaryOf = ({ id, collection, kind, title, summary, tags, version, changedAt }: Item) => ({
  id,
  collection,
  kind,
  title,
  summary,
  tags,
  version,
  changedAt,
});

/** Used or not, an organisation a row: everybody who may see the room, those without use too. */
const usedByOrganisation = (room: Room, uses: readonly Use[], names: Awaited<ReturnType<typeof nameThem>>) =>
  room.organisationIds
    .map((id) => {
      const own = uses.filter(({ organisationId }) => organisationId === id);
      const times = (kind: Use['kind']): number => own.filter((use) => use.kind === kind).reduce((sum, use) => sum + use.times, 0);
      return {
        organisation: names.organisation(id),
        people: new Set(own.map(({ personId }) => personId)).size,
        opened: times('opened'),
        fetched: times('fetched'),
      };
    })
    .toSorted((one, other) => one.organisation.name.localeCompare(other.organisation.name, 'sv'));

/** One thing in the room, with its versions and who has used it. Opening it is counted; an older version can be asked for. */
export const showItem = async (tx: Tx, actor: MemberActor, { itemId, version }: { itemId: Id; version?: number | undefined }) => {
  const { item, room } = await reachItem(tx, actor, itemId);
  const { organisationId, personId } = actor;
  const versions = await selectVersions(tx, itemId);
  const shown = versions.find((one) => one.version === (version ?? item.version));
  if (shown === undefined) throw new AppError('notFound');
  await countUse(tx, { itemId, organisationId, personId, kind: 'opened' });
  const names = await nameThem(
    tx,
    [...room.organisationIds, item.organisationId],
    versions.map(({ createdBy }) => createdBy),
  );
  return {
    ...summaryOf(item),
    revision: item.revision,
    isRemoved: item.removedAt !== null,
    organisation: names.organisation(item.organisationId),
    mayChange: mayChangeItem(actor, room, item),
    shown: {
      version: shown.version,
      text: shown.text,
      url: shown.url,
      fileName: shown.fileName,
      mediaType: shown.mediaType,
      sizeBytes: shown.sizeBytes,
    },
    versions: versions.map((one) => ({
      version: one.version,
      changeNote: one.changeNote,
      createdAt: one.createdAt,
      createdByName: names.person(one.createdBy),
    })),
    use: usedByOrganisation(room, await selectUses(tx, room.serviceId, itemId), names),
  };
};

export type RoomFile = { fileName: string; mediaType: string; content: Buffer };

/** A file to keep. Fetching it is counted. */
export const fetchFile = async (
  tx: Tx,
  actor: MemberActor,
  { itemId, version }: { itemId: Id; version?: number | undefined },
): Promise<RoomFile> => {
  const { item } = await reachItem(tx, actor, itemId);
  const found = await selectContent(tx, itemId, version ?? item.version);
  if (found?.content === null || found?.fileName === null || found?.mediaType === null || found === undefined)
    throw new AppError('notFound');
  const { organisationId, personId } = actor;
  await countUse(tx, { itemId, organisationId, personId, kind: 'fetched' });
  return { fileName: found.fileName, mediaType: found.mediaType, content: found.content };
};

/** Whether each organisation uses the room at all, and which collections. */
export const tellUse = async (tx: Tx, actor: MemberActor) => {
  const room = await reachRoom(tx, actor);
  const names = await nameThem(tx, room.organisationIds, []);
  return { items: usedByOrganisation(room, await selectUses(tx, room.serviceId), names) };
};
