import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import {
  type ChannelText,
  insertChannel,
  selectChannels,
  selectOwnChannel,
  updateChannel,
  updateChannelRemoved,
} from '../storage/channels.ts';
import { type Named, nameThem, reachNetwork } from './reach-network.ts';

const audit = (tx: Tx, actor: MemberActor, action: string, id: Id): Promise<void> =>
  recordAudit(tx, actor, { action, subjectType: 'channel', subjectId: id });

const assertWhole = ({ status, plannedFor, carriesService }: ChannelText): void => {
  if (status !== 'planned' && plannedFor !== null)
    throw invalidField('plannedFor', 'Bara en planerad kanal har en dag då den börjar.', 'Only a planned channel has a day it begins.');
  if (status === 'ended' && carriesService)
    throw invalidField('carriesService', 'En nedlagd kanal bär inget budskap.', 'A channel that has ended carries no message.');
};

/** The own organisation's way to reach people: there today, or planned. */
export const addChannel = async (tx: Tx, actor: MemberActor, text: ChannelText): Promise<{ id: Id; revision: number }> => {
  const { serviceId } = await reachNetwork(tx, actor);
  assertWhole(text);
  const id = newId();
  const { organisationId, personId: createdBy } = actor;
  await insertChannel(tx, { id, serviceId, organisationId, isShared: false, createdBy }, text);
  await audit(tx, actor, 'network.channelAdded', id);
  return { id, revision: 1 };
};

const reachOwn = async (tx: Tx, actor: MemberActor, id: Id) => {
  const { serviceId } = await reachNetwork(tx, actor);
  const channel = await selectOwnChannel(tx, serviceId, actor.organisationId, id);
  if (channel === undefined) throw new AppError('notFound');
  return channel;
};

export const changeChannel = async (
  tx: Tx,
  actor: MemberActor,
  { channelId, revision, ...text }: ChannelText & { channelId: Id; revision: number },
): Promise<{ revision: number }> => {
  const channel = await reachOwn(tx, actor, channelId);
  assertWhole(text);
  if (!(await updateChannel(tx, channelId, revision, text))) throw new AppError('editConflict', {}, { extra: { theirs: channel } });
  await audit(tx, actor, 'network.channelChanged', channelId);
  return { revision: revision + 1 };
};

export const removeChannel = async (
  tx: Tx,
  actor: MemberActor,
  { channelId, isRemoved }: { channelId: Id; isRemoved: boolean },
): Promise<void> => {
  await reachOwn(tx, actor, channelId);
  await updateChannelRemoved(tx, channelId, isRemoved);
  await audit(tx, actor, isRemoved ? 'network.channelRemoved' : 'network.channelRestored', channelId);
};

export type ChannelInventory = {
  organisations: (Named & { isOwn: boolean; existing: number; planned: number; carrying: number })[];
  items: (Awaited<ReturnType<typeof selectChannels>>[number] & { organisation: Named; isOwn: boolean })[];
};

/** Every organisation's channels, and how many of them carry the shared service's message. */
export const listChannels = async (tx: Tx, actor: MemberActor): Promise<ChannelInventory> => {
  const { serviceId, organisationIds } = await reachNetwork(tx, actor);
  const channels = (await selectChannels(tx, serviceId)).filter(({ organisationId }) => organisationIds.includes(organisationId));
  const names = await nameThem(tx, organisationIds, []);
  const organisations = organisationIds.map((id) => {
    const own = channels.filter(({ organisationId }) => organisationId === id);
    const count = (isCounted: (one: (typeof own)[number]) => boolean): number => own.filter(isCounted).length;
    return {
      ...names.organisation(id),
      isOwn: id === actor.organisationId,
      existing: count(({ status }) => status === 'existing'),
      planned: count(({ status }) => status === 'planned'),
      carrying: count(({ status, carriesService }) => status === 'existing' && carriesService),
    };
  });
  return {
    organisations: organisations.toSorted((one, other) => one.name.localeCompare(other.name, 'sv')),
    items: channels.map((one) => ({
      ...one,
      organisation: names.organisation(one.organisationId),
      isOwn: one.organisationId === actor.organisationId,
    })),
  };
};
