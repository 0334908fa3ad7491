create schema strategy;

-- A governing document of a shared service; its versions hold the words. `organisation_id` is the host.
create table strategy.document (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('strategy', 'guideline', 'graphicManual', 'yearPlan', 'decision', 'other')),
  title text not null,
  visibility text not null default 'network' check (visibility in ('network', 'public')),
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create index document_service on strategy.document (service_id, title);

-- A draft until it is decided. Which decided version is in force on a day follows from its days, never from a flag.
create table strategy.version (
  id uuid primary key,
  document_id uuid not null references strategy.document (id),
  organisation_id uuid not null,
  number integer not null,
  label text not null,
  valid_from date,
  valid_to date,
  decided_by text not null default '',
  decided_on date,
  diary_number text not null default '',
  written_by text not null default '',
  change_note text not null default '',
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  decided_at timestamptz,
  discarded_at timestamptz,
  -- When the followers were written to.
  told_at timestamptz,
  unique (document_id, number),
  check (decided_at is null or valid_from is not null),
  check (decided_at is null or discarded_at is null)
);
create unique index version_draft on strategy.version (document_id) where decided_at is null and discarded_at is null;
create index version_untold on strategy.version (valid_from) where decided_at is not null and told_at is null;

-- `key` is the same in every version, so that versions can be compared and events can point at a section.
create table strategy.section (
  version_id uuid not null references strategy.version (id),
  key uuid not null,
  position integer not null,
  level integer not null check (level between 1 and 4),
  heading text not null,
  body text not null,
  primary key (version_id, key)
);

-- Every save of a draft, whole: what undo goes back to.
create table strategy.revision (
  version_id uuid not null references strategy.version (id),
  organisation_id uuid not null,
  number integer not null,
  note text not null default '',
  sections jsonb not null,
  saved_by uuid not null,
  saved_at timestamptz not null default now(),
  primary key (version_id, number)
);

create table strategy.follower (
  document_id uuid not null references strategy.document (id),
  organisation_id uuid not null,
  person_id uuid not null,
  followed_at timestamptz not null default now(),
  primary key (document_id, person_id)
);

-- Every notice once per person and version. Marked as `sending` before it leaves; one that is found so by a later try
-- may have left, ends as `unknown` and is never repeated by itself.
create table strategy.notice (
  id uuid primary key,
  organisation_id uuid not null,
  version_id uuid not null references strategy.version (id),
  person_id uuid not null,
  status text not null default 'waiting' check (status in ('waiting', 'sending', 'handedOver', 'notDelivered', 'unknown')),
  reason text,
  attempts integer not null default 0,
  created_at timestamptz not null default now(),
  concluded_at timestamptz,
  unique (version_id, person_id)
);

-- What happens outside and may force a revision.
create table strategy.outside_event (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  document_id uuid not null references strategy.document (id),
  title text not null,
  note text not null default '',
  owner text not null default '',
  watch_on date not null,
  status text not null default 'watched' check (status in ('watched', 'happened', 'closed')),
  outcome text not null default '',
  happened_at timestamptz,
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now()
);
create index outside_event_service on strategy.outside_event (service_id, watch_on);

create table strategy.event_section (
  event_id uuid not null references strategy.outside_event (id),
  section_key uuid not null,
  reviewed_at timestamptz,
  reviewed_by uuid,
  review_note text not null default '',
  primary key (event_id, section_key)
);
create index event_section_key on strategy.event_section (section_key);

-- What texts rest on. A changed wording is a new `edition`; what rests on it is to be rewritten until it is ticked off for that edition.
create table strategy.assumption (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  text text not null,
  edition integer not null default 1,
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create index assumption_service on strategy.assumption (service_id, created_at);

create table strategy.assumption_change (
  assumption_id uuid not null references strategy.assumption (id),
  edition integer not null,
  text text not null,
  reason text not null default '',
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  primary key (assumption_id, edition)
);

-- `organisation_id` is whose text it is: each organisation marks and rewrites its own.
create table strategy.dependent (
  id uuid primary key,
  assumption_id uuid not null references strategy.assumption (id),
  organisation_id uuid not null,
  kind text not null check (kind in ('section', 'mainMessage', 'goal', 'text')),
  subject_id uuid not null,
  rewritten_for integer not null,
  rewritten_by uuid,
  rewritten_at timestamptz,
  created_at timestamptz not null default now(),
  unique (assumption_id, kind, subject_id)
);

create table strategy.goal (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  statement text not null,
  audiences text[] not null,
  position integer not null,
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create index goal_service on strategy.goal (service_id, position);

create table strategy.target (
  id uuid primary key,
  goal_id uuid not null references strategy.goal (id),
  organisation_id uuid not null,
  year integer not null check (year between 2000 and 2100),
  measure text not null,
  unit text not null default '',
  audience text not null default '',
  baseline numeric,
  target numeric not null,
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create index target_goal on strategy.target (goal_id, year);

create table strategy.actual (
  target_id uuid not null references strategy.target (id),
  organisation_id uuid not null,
  month integer not null check (month between 1 and 12),
  value numeric not null,
  entered_by uuid not null,
  entered_at timestamptz not null default now(),
  primary key (target_id, month)
);

-- An organisation's own, with or without a shared service; `network` lets the others of the service read it.
create table strategy.benefit (
  id uuid primary key,
  service_id uuid,
  organisation_id uuid not null,
  visibility text not null default 'own' check (visibility in ('own', 'network')),
  title text not null,
  beneficiary text not null,
  measure text not null default '',
  unit text not null default '',
  baseline numeric,
  baseline_on date,
  owner_organisation_id uuid not null,
  owner_person text not null default '',
  target numeric,
  target_on date,
  follow_up_on date,
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create index benefit_organisation on strategy.benefit (organisation_id, created_at);
create index benefit_service on strategy.benefit (service_id, created_at) where visibility = 'network';

create table strategy.benefit_follow_up (
  id uuid primary key,
  benefit_id uuid not null references strategy.benefit (id),
  organisation_id uuid not null,
  followed_on date not null,
  value numeric,
  note text not null default '',
  followed_by uuid not null,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create index benefit_follow_up_benefit on strategy.benefit_follow_up (benefit_id, followed_on);

create table strategy.logged_decision (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  question text not null,
  alternatives text[] not null default '{}',
  decision text not null,
  reason text not null,
  decided_by text not null default '',
  decided_on date not null,
  follow_up_on date,
  followed_up_at timestamptz,
  follow_up_note text not null default '',
  superseded_by uuid references strategy.logged_decision (id),
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create index logged_decision_service on strategy.logged_decision (service_id, decided_on desc);

-- A planned change of the service. `was_checked` is written at the launch and never after: a check made too late is no check.
create table strategy.change (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  title text not null,
  description text not null default '',
  launch_on date,
  launched_on date,
  was_checked boolean,
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  check ((launched_on is null) = (was_checked is null))
);
create index change_service on strategy.change (service_id, launch_on);

create table strategy.change_answer (
  change_id uuid not null references strategy.change (id),
  item text not null check (item in ('affected', 'message', 'term', 'questions')),
  answer text not null default '',
  not_needed_because text not null default '',
  answered_by uuid not null,
  answered_at timestamptz not null default now(),
  primary key (change_id, item),
  check (answer <> '' or not_needed_because <> '')
);
