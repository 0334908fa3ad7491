import type { ColumnType, Generated } from 'kysely';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { AssetKind, AssetUsage, BrandLayer } from '../domain/brand.ts';
import type { LinkOutcome } from '../domain/page-link.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;
type Visibility = 'own' | 'network';

export type BrandTables = {
  'language.brand': {
    id: Id;
    organisation_id: Id;
    visibility: Visibility;
    layer: BrandLayer;
    name: string;
    represents_id: Maybe<Id>;
    definition: string;
    agreed_on: Maybe<CalendarDate>;
    address: string;
    revision: Generated<number>;
    created_at: Moment;
    retired_at: Maybe<Date>;
  };
  'language.brand_strength': {
    id: Id;
    brand_id: Id;
    organisation_id: Id;
    value: number;
    method: string;
    sample_size: number;
    measured_on: CalendarDate;
    noted_by: Id;
    noted_at: Moment;
    removed_at: Maybe<Date>;
  };
  'language.brand_asset': {
    id: Id;
    brand_id: Id;
    organisation_id: Id;
    kind: AssetKind;
    title: string;
    usage: AssetUsage;
    rule: string;
    address: string;
    position: number;
    removed_at: Maybe<Date>;
  };
  'language.signature': {
    subject_id: Id;
    organisation_id: Id;
    is_joint: boolean;
    proposed_name: string;
    brand_id: Maybe<Id>;
    name: string;
    reason: string;
    chosen_by: Id;
    chosen_at: Moment;
  };
  'language.page_link': {
    id: Id;
    organisation_id: Id;
    visibility: Generated<Visibility>;
    page_address: string;
    target_address: string;
    outcome: Maybe<LinkOutcome>;
    checked_at: Maybe<Date>;
    last_found_at: Maybe<Date>;
    created_by: Id;
    created_at: Moment;
    removed_at: Maybe<Date>;
  };
  'language.presence': { text_id: Id; person_id: Id; organisation_id: Id; seen_at: Moment };
};
