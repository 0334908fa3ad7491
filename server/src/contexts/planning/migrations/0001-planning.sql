create schema planning;

-- A `name_key` is the name without differences in case and spaces.
create table planning.programme (
  id uuid primary key,
  organisation_id uuid not null,
  name text not null,
  name_key text not null,
  description text not null default '',
  visibility text not null default 'own' check (visibility in ('own', 'network')),
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  archived_at timestamptz
);
create unique index programme_name on planning.programme (organisation_id, name_key) where archived_at is null;

-- Organisations that have taken over another organisation's programme: the structure stays the owner's, the needs are theirs.
create table planning.programme_adoption (
  programme_id uuid not null references planning.programme (id),
  organisation_id uuid not null,
  adopted_at timestamptz not null default now(),
  primary key (programme_id, organisation_id)
);
create index programme_adoption_organisation on planning.programme_adoption (organisation_id);

-- `imported` is what the latest imported file said about the group. A later import changes only what the file has changed
-- since then, so that what people have set by hand is not overwritten by the same file once more.
create table planning.audience (
  id uuid primary key,
  programme_id uuid not null references planning.programme (id),
  organisation_id uuid not null,
  name text not null,
  name_key text not null,
  side text not null check (side in ('internal', 'external')),
  tier integer check (tier between 1 and 9),
  channel_note text not null default '',
  contact_person text not null default '',
  note text not null default '',
  position integer not null,
  imported jsonb,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  deleted_at timestamptz
);
create unique index audience_name on planning.audience (programme_id, name_key) where deleted_at is null;

create table planning.audience_inheritance (
  audience_id uuid not null references planning.audience (id),
  from_audience_id uuid not null references planning.audience (id),
  position integer not null,
  primary key (audience_id, from_audience_id),
  check (audience_id <> from_audience_id)
);
create index audience_inheritance_source on planning.audience_inheritance (from_audience_id);

create table planning.audience_channel (
  id uuid primary key,
  audience_id uuid not null references planning.audience (id),
  name text not null,
  via text,
  alternative_group integer,
  condition text,
  cadence text,
  sender text,
  detail text,
  inherited boolean not null default false,
  position integer not null
);
create index audience_channel_audience on planning.audience_channel (audience_id);

-- `title_key` is the title without differences in typing: the same words are the same message.
-- `core_message_id` makes this one a variant of another message, with its own wording.
create table planning.message (
  id uuid primary key,
  programme_id uuid not null references planning.programme (id),
  organisation_id uuid not null,
  title text not null,
  title_key text not null,
  summary text not null default '',
  version integer not null default 1,
  core_message_id uuid references planning.message (id),
  position integer not null,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  deleted_at timestamptz
);
create unique index message_title on planning.message (programme_id, title_key) where deleted_at is null;
create index message_core on planning.message (core_message_id) where core_message_id is not null;

create table planning.message_version (
  message_id uuid not null references planning.message (id),
  version integer not null,
  title text not null,
  summary text not null,
  changed_by uuid,
  changed_at timestamptz not null default now(),
  primary key (message_id, version)
);

-- Other titles a file may use for a message: merged duplicates and earlier titles. Keeps a second import from making them anew.
create table planning.message_alias (
  programme_id uuid not null references planning.programme (id),
  title_key text not null,
  message_id uuid not null references planning.message (id),
  primary key (programme_id, title_key)
);
create index message_alias_message on planning.message_alias (message_id);

create table planning.audience_message (
  audience_id uuid not null references planning.audience (id),
  message_id uuid not null references planning.message (id),
  level text not null check (level in ('know', 'understand', 'canDo')),
  imported_level text check (imported_level in ('know', 'understand', 'canDo')),
  position integer not null,
  primary key (audience_id, message_id)
);
create index audience_message_message on planning.audience_message (message_id);

create table planning.inheritance_break (
  audience_id uuid not null references planning.audience (id),
  message_id uuid not null references planning.message (id),
  primary key (audience_id, message_id)
);
create index inheritance_break_message on planning.inheritance_break (message_id);

-- One organisation's need that an audience reaches a level of a message. `template_level` follows the structure; `level` follows it
-- until the organisation sets another. A need the organisation added by itself has no template level.
-- `withdrawn_because` tells a need the organisation took away from one whose place in the structure is gone.
create table planning.need (
  id uuid primary key,
  programme_id uuid not null references planning.programme (id),
  organisation_id uuid not null,
  audience_id uuid not null references planning.audience (id),
  message_id uuid not null references planning.message (id),
  level text not null check (level in ('know', 'understand', 'canDo')),
  template_level text check (template_level in ('know', 'understand', 'canDo')),
  need_by date,
  owner_person_id uuid,
  share numeric(4, 3) not null default 0.8 check (share > 0 and share <= 1),
  inherited_from uuid references planning.audience (id),
  withdrawn_at timestamptz,
  withdrawn_because text check (withdrawn_because in ('removed', 'structure')),
  created_at timestamptz not null default now(),
  unique (organisation_id, audience_id, message_id),
  check ((withdrawn_at is null) = (withdrawn_because is null))
);
create index need_programme on planning.need (programme_id, organisation_id);
create index need_audience on planning.need (audience_id);
create index need_message on planning.need (message_id);
create index need_inherited_from on planning.need (inherited_from) where inherited_from is not null;

create table planning.activity (
  id uuid primary key,
  organisation_id uuid not null,
  programme_id uuid not null references planning.programme (id),
  title text not null,
  channel text not null check (channel in ('email', 'digitalPost', 'webPage', 'meeting', 'training', 'memo', 'press', 'social', 'other')),
  planned_date date,
  responsible_person_id uuid,
  state text not null default 'planned' check (state in ('planned', 'done', 'cancelled')),
  done_at timestamptz,
  send_out_id uuid,
  page_id uuid,
  note text not null default '',
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  check ((state = 'done') = (done_at is not null))
);
create index activity_programme on planning.activity (programme_id, organisation_id, planned_date);
create index activity_send_out on planning.activity (send_out_id) where send_out_id is not null;
create index activity_page on planning.activity (page_id) where page_id is not null;

-- `message_version` is pinned when the activity is done: what was said then.
create table planning.activity_need (
  activity_id uuid not null references planning.activity (id),
  need_id uuid not null references planning.need (id),
  message_version integer,
  primary key (activity_id, need_id)
);
create index activity_need_need on planning.activity_need (need_id);

-- What each import did and what was there before it, so that it can be undone.
create table planning.plan_import (
  id uuid primary key,
  programme_id uuid not null references planning.programme (id),
  organisation_id uuid not null,
  source_name text not null,
  imported_by uuid not null,
  imported_at timestamptz not null default now(),
  before jsonb not null,
  undone_at timestamptz
);
create index plan_import_programme on planning.plan_import (programme_id, imported_at desc);
