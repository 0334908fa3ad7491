import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { ChannelKind, ChannelStatus, ProposalStatus, Stance } from '../domain/channel.ts';
import { voiceTables } from './voice-tables.ts';

export type NetworkChannel = {
  id: Id;
  organisationId: Id;
  name: string;
  kind: ChannelKind;
  status: ChannelStatus;
  plannedFor: CalendarDate | null;
  carriesService: boolean;
  isShared: boolean;
  address: string;
  note: string;
  revision: number;
};

export type ChannelText = Omit<NetworkChannel, 'id' | 'organisationId' | 'isShared' | 'revision' | 'plannedFor'> & {
  plannedFor: string | null;
};

const whole = (tx: Tx) =>
  voiceTables(tx)
    .selectFrom('network.channel')
    .select([
      'id',
      'organisation_id as organisationId',
      'name',
      'kind',
      'status',
      'planned_for as plannedFor',
      'carries_service as carriesService',
      'is_shared as isShared',
      'address',
      'note',
      'revision',
    ]);

export const selectChannels = (tx: Tx, serviceId: Id): Promise<NetworkChannel[]> =>
  whole(tx).where('service_id', '=', serviceId).where('removed_at', 'is', null).orderBy('name').limit(2000).execute();

/** The organisation's own, removed ones too. */
export const selectOwnChannel = (tx: Tx, serviceId: Id, organisationId: Id, id: Id): Promise<NetworkChannel | undefined> =>
  whole(tx).where('service_id', '=', serviceId).where('organisation_id', '=', organisationId).where('id', '=', id).executeTakeFirst();

const valuesOf = ({ name, kind, status, plannedFor, carriesService, address, note }: ChannelText) => ({
  name,
  kind,
  status,
  planned_for: plannedFor,
  carries_service: carriesService,
  address,
  note,
});

export const insertChannel = async (
  tx: Tx,
  one: { id: Id; serviceId: Id; organisationId: Id; isShared: boolean; createdBy: Id },
  text: ChannelText,
): Promise<void> => {
  await voiceTables(tx)
    .insertInto('network.channel')
    .values({
      id: one.id,
      service_id: one.serviceId,
      organisation_id: one.organisationId,
      is_shared: one.isShared,
      created_by: one.createdBy,
      ...valuesOf(text),
    })
    .execute();
};

/** False when somebody has saved since `revision`. */
export const updateChannel = async (tx: Tx, id: Id, revision: number, text: ChannelText): Promise<boolean> => {
  const { numUpdatedRows } = await voiceTables(tx)
    .updateTable('network.channel')
    .set({ ...valuesOf(text), revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const updateChannelRemoved = async (tx: Tx, id: Id, isRemoved: boolean): Promise<void> => {
  const removed_at = isRemoved ? new Date() : null;
  await voiceTables(tx)
    .updateTable('network.channel')
    .set({ removed_at, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute();
};

export type ChannelProposal = {
  id: Id;
  organisationId: Id;
  name: string;
  kind: ChannelKind;
  why: string;
  status: ProposalStatus;
  proposedBy: Id;
  proposedAt: Date;
  conclusion: string;
  concludedAt: Date | null;
  channelId: Id | null;
};
export type ChannelRemark = { id: Id; proposalId: Id; organisationId: Id; text: string; stance: Stance; writtenBy: Id; writtenAt: Date };

const wholeProposal = (tx: Tx) =>
  voiceTables(tx)
    .selectFrom('network.channel_proposal')
    .select([
      'id',
      'organisation_id as organisationId',
      'name',
      'kind',
      'why',
      'status',
      'proposed_by as proposedBy',
      'proposed_at as proposedAt',
      'conclusion',
      'concluded_at as concludedAt',
      'channel_id as channelId',
    ]);

/** Open ones first, then the newest. */
export const selectProposals = (tx: Tx, serviceId: Id): Promise<ChannelProposal[]> =>
  wholeProposal(tx).where('service_id', '=', serviceId).orderBy(sql`status <> 'open'`).orderBy('id', 'desc').limit(200).execute();

export const lockProposal = (tx: Tx, serviceId: Id, id: Id): Promise<ChannelProposal | undefined> =>
  wholeProposal(tx).where('service_id', '=', serviceId).where('id', '=', id).forUpdate().executeTakeFirst();

export const insertProposal = async (
  tx: Tx,
  one: { id: Id; serviceId: Id; organisationId: Id; name: string; kind: ChannelKind; why: string; proposedBy: Id },
): Promise<void> => {
  await voiceTables(tx)
    .insertInto('network.channel_proposal')
    .values({
      id: one.id,
      service_id: one.serviceId,
      organisation_id: one.organisationId,
      name: one.name,
      kind: one.kind,
      why: one.why,
      proposed_by: one.proposedBy,
    })
    .execute();
};

export const updateProposal = async (
  tx: Tx,
  id: Id,
  { status, conclusion, channelId }: { status: ProposalStatus; conclusion: string; channelId: Id | null },
): Promise<void> => {
  await voiceTables(tx)
    .updateTable('network.channel_proposal')
    .set({ status, conclusion, channel_id: channelId, concluded_at: status === 'open' ? null : new Date() })
    .where('id', '=', id)
    .execute();
};

export const selectRemarks = async (tx: Tx, proposalIds: readonly Id[]): Promise<ChannelRemark[]> =>
  proposalIds.length === 0
    ? []
    : voiceTables(tx)
        .selectFrom('network.channel_remark')
        .select([
          'id',
          'proposal_id as proposalId',
          'organisation_id as organisationId',
          'text',
          'stance',
          'written_by as writtenBy',
          'written_at as writtenAt',
        ])
        .where('proposal_id', 'in', proposalIds)
        .orderBy('id')
        .execute();

export const insertRemark = async (
  tx: Tx,
  one: { id: Id; proposalId: Id; organisationId: Id; text: string; stance: Stance; writtenBy: Id },
): Promise<void> => {
  await voiceTables(tx)
    .insertInto('network.channel_remark')
    .values({
      id: one.id,
      proposal_id: one.proposalId,
      organisation_id: one.organisationId,
      text: one.text,
      stance: one.stance,
      written_by: one.writtenBy,
    })
    .execute();
};
