create schema evaluation;

-- Proof that one member met one version of a message from one source. Deduplicated by its key, so that an event
-- that comes twice changes nothing. `level` is what it proves (design, section 5.6); null proves handing over only.
create table evaluation.evidence (
  organisation_id uuid not null,
  need_id uuid not null,
  message_version integer not null,
  member_key text not null,
  source_kind text not null check (source_kind in ('sendOut', 'attendance', 'check')),
  source_id uuid not null,
  handed_over_at timestamptz,
  delivered_at timestamptz,
  read_at timestamptz,
  receipt_at timestamptz,
  level smallint check (level between 1 and 3),
  primary key (need_id, message_version, member_key, source_id)
);
create index evidence_source on evaluation.evidence (source_id);
create index evidence_organisation on evaluation.evidence (organisation_id, need_id);

-- One row per need: the counts and what follows from them. Written by listeners only.
create table evaluation.need_state (
  need_id uuid primary key,
  organisation_id uuid not null,
  programme_id uuid not null,
  audience_id uuid not null,
  message_id uuid not null,
  tier integer,
  need_by date,
  members integer not null default 0,
  handed_over integer not null default 0,
  delivered integer not null default 0,
  confirmed integer not null default 0,
  is_planned boolean not null default false,
  is_planned_late boolean not null default false,
  is_delivered boolean not null default false,
  is_outdated boolean not null default false,
  is_confirmed boolean not null default false,
  is_on_time boolean not null default false,
  updated_at timestamptz not null default now()
);
-- Covers the network's coverage page: everything it counts stands in the index.
create index need_state_programme on evaluation.need_state (programme_id, organisation_id)
  include (is_planned, is_delivered, is_confirmed, is_on_time, need_by);
create index need_state_organisation on evaluation.need_state (organisation_id, programme_id);

-- Coverage at the end of each day; today's row moves until midnight.
create table evaluation.coverage_day (
  organisation_id uuid not null,
  programme_id uuid not null,
  day date not null,
  needs integer not null,
  planned integer not null,
  delivered integer not null,
  confirmed integer not null,
  on_time integer not null,
  primary key (organisation_id, programme_id, day)
);
