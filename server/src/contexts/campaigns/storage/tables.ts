import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { JoinStep, Phase } from '../domain/campaign.ts';
import type { Figure, Outcome } from '../domain/evaluation.ts';
import type { OccasionKind } from '../domain/occasion.ts';
import type { PartyAnswer } from '../domain/party.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;
/** A day comes back as one that the database has checked. */
type Day = ColumnType<CalendarDate, string, string>;
type MaybeDay = ColumnType<CalendarDate | null, string | null | undefined, string | null>;

export type MailKind = 'planning' | 'digest' | 'partner';
export type MailStatus = 'waiting' | 'sending' | 'handedOver' | 'notDelivered' | 'unknown';

export type CampaignTables = {
  'campaigns.occasion': {
    id: Id;
    service_id: Id;
    organisation_id: Id;
    kind: OccasionKind;
    title: string;
    starts_on: Day;
    ends_on: MaybeDay;
    benefit: string;
    helps: string;
    reach: Maybe<number>;
    revision: Generated<number>;
    created_by: Id;
    created_at: Moment;
    updated_by: Id;
    updated_at: Moment;
    removed_at: MaybeMoment;
  };
  'campaigns.campaign': {
    id: Id;
    service_id: Id;
    organisation_id: Id;
    host_organisation_id: Id;
    visibility: Generated<'own' | 'network'>;
    phase: Generated<Phase>;
    title: string;
    purpose: Generated<string>;
    occasion_id: Maybe<Id>;
    join_step: Maybe<JoinStep>;
    join_help: Generated<string>;
    target_number: Maybe<number>;
    target_unit: Generated<string>;
    target_by: MaybeDay;
    audiences: Generated<string[]>;
    starts_on: MaybeDay;
    ends_on: MaybeDay;
    message: Generated<string>;
    main_message_id: Maybe<Id>;
    strategy_target_id: Maybe<Id>;
    told_at: MaybeMoment;
    seen_at: MaybeMoment;
    started_on: MaybeDay;
    end_reason: Generated<string>;
    news: Generated<number>;
    told_news: Generated<number>;
    revision: Generated<number>;
    created_by: Id;
    created_at: Moment;
    updated_by: Id;
    updated_at: Moment;
    removed_at: MaybeMoment;
  };
  'campaigns.party': {
    id: Id;
    campaign_id: Id;
    organisation_id: Maybe<Id>;
    name: string;
    does: string;
    is_partner: Generated<boolean>;
    answer: Maybe<PartyAnswer>;
    answered_by: Maybe<Id>;
    answered_at: MaybeMoment;
    position: number;
  };
  'campaigns.phase_change': {
    id: Id;
    campaign_id: Id;
    organisation_id: Id;
    from_phase: Phase;
    to_phase: Phase;
    reason: string;
    changed_by: Id;
    changed_at: Moment;
  };
  'campaigns.budget_line': {
    id: Id;
    campaign_id: Id;
    title: string;
    kronor: number;
    payer_organisation_id: Maybe<Id>;
    position: number;
  };
  'campaigns.budget_share': {
    campaign_id: Id;
    organisation_id: Id;
    asked_kronor: Generated<number>;
    pledged_kronor: Maybe<number>;
    pledged_by: Maybe<Id>;
    pledged_at: MaybeMoment;
    confirmed_by: Maybe<Id>;
    confirmed_at: MaybeMoment;
  };
  'campaigns.campaign_activity': { activity_id: Id; campaign_id: Id; organisation_id: Id; added_by: Id; added_at: Moment };
  'campaigns.remark': {
    id: Id;
    campaign_id: Id;
    organisation_id: Id;
    text: string;
    written_by: Id;
    written_at: Moment;
    answer: Maybe<string>;
    answered_by: Maybe<Id>;
    answered_at: MaybeMoment;
  };
  'campaigns.evaluation': {
    campaign_id: Id;
    organisation_id: Id;
    outcome: Outcome;
    reached_number: Maybe<number>;
    worked: string;
    not_worked: string;
    keep: string;
    spent_kronor: Maybe<number>;
    figures: ColumnType<Figure[], string, string>;
    written_by: Id;
    written_at: Moment;
  };
  'campaigns.digest': { id: Id; service_id: Id; organisation_id: Id; sent_by: Maybe<Id>; sent_at: Moment; mails: Generated<number> };
  'campaigns.digest_item': { digest_id: Id; campaign_id: Id; news: number };
  'campaigns.mail': {
    id: Id;
    kind: MailKind;
    organisation_id: Id;
    person_id: Id;
    campaign_id: Maybe<Id>;
    digest_id: Maybe<Id>;
    party_id: Maybe<Id>;
    status: Generated<MailStatus>;
    reason: Maybe<string>;
    attempts: Generated<number>;
    created_at: Moment;
    concluded_at: MaybeMoment;
  };
};

export const campaignTables = (tx: Tx) => tx.$extendTables<CampaignTables>();
