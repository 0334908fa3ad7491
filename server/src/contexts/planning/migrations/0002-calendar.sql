-- What kind of activity it is, who says it, who does it, and what it costs in hours and kronor.
-- Three dates: the planned window (planned_date to planned_until), the date that is agreed (confirmed_date, confirmed_time,
-- in Swedish time) and the moment it is made public (publish_at). `details` holds the fields of the type.
alter table planning.activity
  add column type text not null default 'other' check (type in ('committee', 'managementMeeting', 'meeting', 'memo', 'training', 'dialogue',
    'stream', 'webPage', 'email', 'digitalPost', 'press', 'social', 'event', 'other')),
  add column local_type_id uuid,
  add column details jsonb not null default '{}',
  add column sender text not null default '',
  add column executor text not null default '',
  add column is_external boolean not null default false,
  add column brief text not null default '',
  add column effort_hours numeric(7, 2) check (effort_hours >= 0),
  add column cost_kronor integer check (cost_kronor >= 0),
  add column planned_until date,
  add column confirmed_date date,
  add column confirmed_time text check (confirmed_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  add column publish_at timestamptz,
  add column milestone_id uuid,
  add column offset_amount integer,
  add column offset_unit text check (offset_unit in ('days', 'weeks', 'workingDays')),
  add column is_idea boolean not null default false,
  add column is_private boolean not null default false,
  add column is_shared boolean not null default false,
  -- The audiences of its needs, kept beside it: the calendar of a whole network is read without joining them.
  add column audience_ids uuid[] not null default '{}',
  add column calendar_from date generated always as (coalesce(confirmed_date, planned_date)) stored,
  add column calendar_until date generated always as (coalesce(confirmed_date, planned_until, planned_date)) stored,
  add column calendar_year integer generated always as (extract(year from coalesce(confirmed_date, planned_date))::integer) stored,
  add check ((milestone_id is null) = (offset_unit is null)),
  add check ((offset_amount is null) = (offset_unit is null)),
  add check (planned_until >= planned_date);

update planning.activity set type = channel,
  audience_ids = coalesce((select array_agg(distinct need.audience_id) from planning.activity_need as link
    join planning.need as need on need.id = link.need_id where link.activity_id = activity.id), '{}');

create index activity_calendar on planning.activity (organisation_id, calendar_from);
create index activity_days on planning.activity (calendar_from);
create index activity_milestone on planning.activity (milestone_id) where milestone_id is not null;

-- Kinds of activity that an organisation has added for itself.
create table planning.local_type (
  id uuid primary key,
  organisation_id uuid not null,
  name text not null,
  name_key text not null,
  created_at timestamptz not null default now(),
  unique (organisation_id, name_key)
);

-- What an activity was before a change and after it: the plan's history.
create table planning.activity_change (
  id uuid primary key,
  activity_id uuid not null references planning.activity (id),
  organisation_id uuid not null,
  changed_by uuid,
  changed_at timestamptz not null default now(),
  before jsonb not null,
  after jsonb not null
);
create index activity_change_activity on planning.activity_change (activity_id, changed_at desc);
create index activity_change_organisation on planning.activity_change (organisation_id, changed_at desc);

-- A day that other days are counted from. Each organisation that plans in a programme has its own.
create table planning.milestone (
  id uuid primary key,
  programme_id uuid not null references planning.programme (id),
  organisation_id uuid not null,
  name text not null,
  date date,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  deleted_at timestamptz
);
create index milestone_programme on planning.milestone (programme_id, organisation_id);

-- Where activities stood before the milestone was moved, so that the move can be undone as one step.
create table planning.milestone_move (
  id uuid primary key,
  milestone_id uuid not null references planning.milestone (id),
  organisation_id uuid not null,
  from_date date,
  to_date date,
  moved jsonb not null,
  moved_by uuid not null,
  moved_at timestamptz not null default now(),
  undone_at timestamptz
);
create index milestone_move_milestone on planning.milestone_move (milestone_id, moved_at desc);

-- Weeks in which nothing should be sent; for one organisation, or for all that share a service with it.
create table planning.quiet_period (
  id uuid primary key,
  organisation_id uuid not null,
  name text not null,
  starts_on date not null,
  ends_on date not null,
  visibility text not null default 'own' check (visibility in ('own', 'network')),
  created_at timestamptz not null default now(),
  check (ends_on >= starts_on)
);
create index quiet_period_organisation on planning.quiet_period (organisation_id);

-- One plan per organisation and year; the editor's organisation has one more, the shared one.
create table planning.year_plan (
  id uuid primary key,
  organisation_id uuid not null,
  year integer not null check (year between 2000 and 2200),
  is_shared boolean not null default false,
  introduction text not null default '',
  published_at timestamptz,
  published_by uuid,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  unique (organisation_id, year, is_shared)
);
create table planning.year_plan_change (
  id uuid primary key,
  year_plan_id uuid not null references planning.year_plan (id),
  action text not null check (action in ('published', 'withdrawn', 'changed')),
  changed_by uuid,
  changed_at timestamptz not null default now()
);
create index year_plan_change_plan on planning.year_plan_change (year_plan_id, changed_at desc);

-- A way of looking at the calendar that one person wants back. `filters` is what the address of the page holds.
create table planning.saved_view (
  id uuid primary key,
  organisation_id uuid not null,
  person_id uuid not null,
  name text not null,
  filters jsonb not null,
  created_at timestamptz not null default now()
);
create index saved_view_person on planning.saved_view (person_id, organisation_id);

-- A secret address that a calendar program reads. Only the hash of the secret is kept.
create table planning.calendar_feed (
  id uuid primary key,
  organisation_id uuid not null,
  person_id uuid not null,
  name text not null,
  scope text not null check (scope in ('mine', 'organisation', 'programme', 'network')),
  programme_id uuid references planning.programme (id),
  token_hash text not null unique,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  revoked_at timestamptz,
  check ((scope = 'programme') = (programme_id is not null))
);
create index calendar_feed_organisation on planning.calendar_feed (organisation_id);
