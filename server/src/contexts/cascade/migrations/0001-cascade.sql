create schema cascade;

-- One message stick: what is passed on, to whom, by when. `kit` is what every holder gets ready to use.
create table cascade.cascade (
  id uuid primary key,
  organisation_id uuid not null,
  programme_id uuid not null,
  title text not null,
  intro text not null default '',
  contact text not null default '',
  status text not null default 'draft' check (status in ('draft', 'running', 'stopped', 'ended')),
  last_day date,
  answer_days integer not null default 7 check (answer_days between 1 and 90),
  reminder_days integer[] not null default '{3,7}',
  reminder_before integer default 1 check (reminder_before between 0 and 60),
  reminder_limit integer not null default 3 check (reminder_limit between 0 and 10),
  kit jsonb not null,
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz,
  removed_at timestamptz
);
create index cascade_organisation on cascade.cascade (organisation_id, id desc);
create index cascade_running on cascade.cascade (id) where status = 'running' and removed_at is null;

-- The wording that was handed in when the cascade was made: what its receipts prove.
create table cascade.message (
  cascade_id uuid not null references cascade.cascade (id),
  message_id uuid not null,
  version integer not null,
  title text not null,
  text text not null,
  position integer not null,
  primary key (cascade_id, message_id)
);

-- An audience of the plan that the cascade is to reach, and the activity that is done when it has been.
create table cascade.target (
  cascade_id uuid not null references cascade.cascade (id),
  organisation_id uuid not null,
  audience_id uuid not null,
  audience_name text not null,
  activity_id uuid,
  reached_at timestamptz,
  position integer not null,
  primary key (cascade_id, audience_id)
);

create table cascade.need (
  cascade_id uuid not null references cascade.cascade (id),
  need_id uuid not null,
  audience_id uuid not null,
  message_id uuid not null,
  message_version integer not null,
  primary key (cascade_id, need_id)
);

-- A person who passes it on, or an audience of the plan at the end of the chain. A person's `audience_id` is the
-- audience that he or she is a member of. `added_by` is the holder who named this one; null is staff.
create table cascade.holder (
  id uuid primary key,
  cascade_id uuid not null references cascade.cascade (id),
  organisation_id uuid not null,
  kind text not null check (kind in ('person', 'audience')),
  name text not null,
  email text,
  mobile text,
  role text not null default '',
  audience_id uuid,
  added_by uuid,
  position integer not null,
  sent_at timestamptz,
  mail_status text check (mail_status in ('waiting', 'handedOver', 'notDelivered', 'unknown')),
  reminders integer not null default 0,
  reminded_on date,
  confirmed_at timestamptz,
  how text check (how in ('meeting', 'mail', 'talk', 'intranet', 'other')),
  reached integer check (reached between 0 and 1000000),
  passed_on date,
  declined_at timestamptz,
  removed_at timestamptz,
  removed_with uuid,
  replaced_by uuid,
  check (kind = 'audience' or email is not null),
  check (kind = 'person' or audience_id is not null)
);
create index holder_cascade on cascade.holder (cascade_id, position) where removed_at is null;
create index holder_removed on cascade.holder (removed_with) where removed_with is not null;

create table cascade.edge (
  from_id uuid not null references cascade.holder (id),
  to_id uuid not null references cascade.holder (id),
  cascade_id uuid not null references cascade.cascade (id),
  position integer not null default 0,
  primary key (from_id, to_id),
  check (from_id <> to_id)
);
create index edge_cascade on cascade.edge (cascade_id);
create index edge_to on cascade.edge (to_id);

-- Personal links. Only the hash is kept, so a link that is copied or mailed again is a new one beside the old.
create table cascade.link (
  token_hash text primary key,
  holder_id uuid not null references cascade.holder (id),
  created_at timestamptz not null default now(),
  stopped_at timestamptz
);
create index link_holder on cascade.link (holder_id);

create table cascade.question (
  id uuid primary key,
  cascade_id uuid not null references cascade.cascade (id),
  organisation_id uuid not null,
  holder_id uuid not null references cascade.holder (id),
  question text not null,
  asked_at timestamptz not null default now(),
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  is_published boolean not null default false
);
create index question_cascade on cascade.question (cascade_id, asked_at);

-- Every mail once per occasion (`link:1`, `reminder:2`, `answer:<question>`). It is marked as `sending` before it leaves;
-- one that is found so by a later try may have left, ends as `unknown` and is never repeated by itself.
create table cascade.mail (
  id uuid primary key,
  organisation_id uuid not null,
  cascade_id uuid not null references cascade.cascade (id),
  holder_id uuid not null references cascade.holder (id),
  occasion text not null,
  question_id uuid,
  status text not null default 'waiting' check (status in ('waiting', 'sending', 'handedOver', 'notDelivered', 'unknown')),
  reason text,
  attempts integer not null default 0,
  created_at timestamptz not null default now(),
  concluded_at timestamptz,
  unique (holder_id, occasion)
);
create index mail_cascade on cascade.mail (cascade_id);
