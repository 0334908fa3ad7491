import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { ApprovalStatus, TimeoutRule } from '../domain/approval.ts';
import type { ChannelKind, ChannelStatus, ProposalStatus, Stance } from '../domain/channel.ts';
import type { PartnerKind, ShareKind } from '../domain/partner.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;
type Day = ColumnType<CalendarDate, string, string>;
type MaybeDay = ColumnType<CalendarDate | null, string | null | undefined, string | null>;

export type VoiceTables = {
  'network.channel': {
    id: Id;
    service_id: Id;
    organisation_id: Id;
    name: string;
    kind: ChannelKind;
    status: ChannelStatus;
    planned_for: MaybeDay;
    carries_service: boolean;
    is_shared: Generated<boolean>;
    address: string;
    note: string;
    revision: Generated<number>;
    created_by: Id;
    created_at: Moment;
    removed_at: Maybe<Date>;
  };
  'network.channel_proposal': {
    id: Id;
    service_id: Id;
    organisation_id: Id;
    name: string;
    kind: ChannelKind;
    why: string;
    status: Generated<ProposalStatus>;
    proposed_by: Id;
    proposed_at: Moment;
    conclusion: Generated<string>;
    concluded_at: Maybe<Date>;
    channel_id: Maybe<Id>;
  };
  'network.channel_remark': {
    id: Id;
    proposal_id: Id;
    organisation_id: Id;
    text: string;
    stance: Stance;
    written_by: Id;
    written_at: Moment;
  };
  'network.social_account': {
    id: Id;
    service_id: Id;
    organisation_id: Id;
    platform: string;
    handle: string;
    address: string;
    owner_id: Maybe<Id>;
    deputy_id: Maybe<Id>;
    note: string;
    checked_at: Maybe<Date>;
    checked_by: Maybe<Id>;
    revision: Generated<number>;
    created_at: Moment;
    removed_at: Maybe<Date>;
  };
  'network.partner': {
    id: Id;
    service_id: Id;
    host_organisation_id: Id;
    organisation_id: Id;
    kind: PartnerKind;
    since: Moment;
    added_by: Id;
    ended_at: Maybe<Date>;
  };
  'network.partner_share': { service_id: Id; subject_id: Id; kind: ShareKind; organisation_id: Id; shared_by: Id; shared_at: Moment };
  'network.release_rule': {
    organisation_id: Id;
    is_on: boolean;
    hours: number;
    on_timeout: TimeoutRule;
    set_by: Id;
    set_at: Moment;
  };
  'network.approval': {
    id: Id;
    organisation_id: Id;
    subject_id: Id;
    subject_revision: number;
    recipients: number;
    title: string;
    status: Generated<ApprovalStatus>;
    asked_by: Id;
    asked_at: Moment;
    due_at: ColumnType<Date, Date, Date>;
    on_timeout: TimeoutRule;
    escalated_at: Maybe<Date>;
    answered_by: Maybe<Id>;
    answered_at: Maybe<Date>;
    reason: Generated<string>;
  };
  'network.saving_basis': {
    id: Id;
    service_id: Id;
    organisation_id: Id;
    print_kronor: number;
    postage_kronor: number;
    source: string;
    valid_from: Day;
    set_by: Id;
    set_at: Moment;
    removed_at: Maybe<Date>;
  };
};

export const voiceTables = (tx: Tx) => tx.$extendTables<VoiceTables>();
