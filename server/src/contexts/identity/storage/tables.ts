import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { MergeCounts } from '../../../platform/database/merge-rows.ts';
import type { FoundConflict } from '../../../platform/database/merge-rules.ts';
import type { ApiKeyKind, ApiKeyScope } from '../../../vocabulary/api-key.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { Role } from '../../../vocabulary/role.ts';
import type { MergeState } from '../domain/merge.ts';
import type { OrganisationKind } from '../domain/organisation.ts';

type Moment = ColumnType<Date, Date | string | undefined, Date | string>;

export type IdentityTables = {
  'identity.organisation': {
    id: Id;
    name: string;
    kind: OrganisationKind;
    organisation_number: string;
    slug: string;
    brand_colour: Generated<string>;
    revision: Generated<number>;
    created_at: Moment;
    now_organisation_id: ColumnType<Id | null, Id | null | undefined, Id | null>;
    closing_since: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
  'identity.organisation_merge': {
    id: Id;
    organisation_id: Id;
    from_organisation_id: Id;
    to_organisation_id: Id;
    new_name: string | null;
    takes_effect_on: string;
    state: MergeState;
    waiting_for: Generated<string[]>;
    planned_by: Id;
    planned_at: Moment;
    begun_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    merged_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    swept_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    cancelled_by: ColumnType<Id | null, Id | null | undefined, Id | null>;
    cancelled_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
  'identity.merge_step': {
    merge_id: Id;
    context: string;
    counts: ColumnType<MergeCounts, string, string>;
    conflicts: ColumnType<FoundConflict[], string, string>;
    done_at: Moment;
  };
  'identity.shared_service': { id: Id; name: string; host_organisation_id: Id };
  'identity.shared_service_member': { service_id: Id; organisation_id: Id };
  'identity.person': {
    id: Id;
    name: string;
    email: string | null;
    subject: string | null;
    personal_number_sealed: string | null;
    personal_number_hash: string | null;
    locale: Generated<Locale>;
    created_at: Moment;
  };
  'identity.membership': { person_id: Id; organisation_id: Id; roles: Role[]; created_at: Moment };
  'identity.signatory': { person_id: Id; organisation_id: Id };
  'identity.session': {
    token_hash: string;
    person_id: Id;
    organisation_id: Id | null;
    assurance_level: number;
    csrf_token: string;
    created_at: Moment;
    used_at: Moment;
    expires_at: Moment;
  };
  'identity.login_attempt': { state_hash: string; nonce: string; code_verifier: string; return_to: string; created_at: Moment };
  'identity.invitation': {
    id: Id;
    organisation_id: Id;
    email: string;
    roles: Role[];
    token_hash: string;
    invited_by: Id;
    created_at: Moment;
    expires_at: Moment;
    accepted_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    accepted_by: Id | null;
    withdrawn_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
  'identity.api_key': {
    id: Id;
    organisation_id: Id;
    name: string;
    kind: ApiKeyKind;
    scopes: ApiKeyScope[];
    hint: string;
    key_hash: string;
    callback_secret_sealed: string;
    created_by: Id;
    created_at: Moment;
    expires_on: CalendarDate | null;
    last_used_on: CalendarDate | null;
    revoked_at: Date | null;
    revoked_by: Id | null;
    revoked_because: string | null;
  };
  'identity.audit_line': {
    id: Id;
    at: Moment;
    organisation_id: Id | null;
    actor_person_id: Id | null;
    actor_api_key_id: Id | null;
    action: string;
    subject_type: string;
    subject_id: string;
    details: ColumnType<Record<string, unknown>, string, never>;
  };
};

export const identityTables = (tx: Tx) => tx.$extendTables<IdentityTables>();
