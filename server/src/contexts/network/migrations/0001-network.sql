create schema network;

-- Who has which duty in a network (a shared service). Ended rows are its history; a person without a living row has no duty.
create table network.appointment (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  duty text not null check (duty in ('communicator', 'deputyCommunicator', 'editor', 'deputyEditor', 'referenceGroup', 'steeringGroup')),
  person_id uuid not null,
  phone text not null default '',
  appointed_by uuid not null,
  appointed_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_because text check (ended_because in ('replaced', 'ended', 'left')),
  check ((ended_at is null) = (ended_because is null))
);
-- One communicator and one deputy for each organisation, one editor-in-chief and one deputy at the host.
create unique index appointment_alone on network.appointment (service_id, organisation_id, duty)
  where ended_at is null and duty in ('communicator', 'deputyCommunicator', 'editor', 'deputyEditor');
create unique index appointment_once on network.appointment (service_id, organisation_id, duty, person_id) where ended_at is null;
create index appointment_service on network.appointment (service_id, appointed_at desc);
create index appointment_person on network.appointment (person_id, organisation_id) where ended_at is null;

-- Formed when it is needed, across organisations.
create table network.working_group (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  name text not null,
  purpose text not null,
  note text not null default '',
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  ended_at timestamptz
);
create index working_group_service on network.working_group (service_id, created_at);

create table network.group_member (
  group_id uuid not null references network.working_group (id),
  organisation_id uuid not null,
  person_id uuid not null,
  primary key (group_id, organisation_id, person_id)
);
create index group_member_person on network.group_member (person_id, organisation_id);

-- What an organisation sends to the editor-in-chief. `title` and `text` are what was sent; `edited_*` is the editor's wording,
-- which becomes what was published. `owner_id` is null when whoever sent it has left.
create table network.contribution (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  host_organisation_id uuid not null,
  status text not null default 'sent' check (status in ('sent', 'taken', 'returned', 'declined', 'published', 'withdrawn')),
  title text not null,
  text text not null,
  suggestion text not null default '',
  owner_id uuid,
  sent_by uuid not null,
  sent_at timestamptz not null default now(),
  times_sent integer not null default 1,
  revision integer not null default 1,
  edited_title text,
  edited_text text,
  edited_by uuid,
  edited_at timestamptz,
  taken_by uuid,
  taken_at timestamptz,
  reasons text[] not null default '{}',
  explanation text not null default '',
  answered_by uuid,
  answered_at timestamptz,
  page_id uuid,
  page_url text
);
create index contribution_organisation on network.contribution (organisation_id, id desc);
create index contribution_service on network.contribution (service_id, id desc);

create table network.meeting (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('yearly', 'extra')),
  status text not null default 'planned' check (status in ('planned', 'held', 'cancelled')),
  title text not null,
  held_on date not null,
  starts_at text not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  minutes_long integer not null check (minutes_long between 5 and 1440),
  place text not null default '',
  revision integer not null default 1,
  -- How many times an invitation has gone out: iCalendar's SEQUENCE.
  invitations integer not null default 0,
  minutes text not null default '',
  created_by uuid not null,
  created_at timestamptz not null default now(),
  concluded_at timestamptz
);
create index meeting_service on network.meeting (service_id, held_on desc);

create table network.agenda_item (
  id uuid primary key,
  meeting_id uuid not null references network.meeting (id),
  kind text not null check (kind in ('own', 'contribution', 'term', 'vacancy', 'coming')),
  title text not null,
  note text not null default '',
  -- What it was made from, so that filling the agenda again adds nothing twice. Null for own items.
  subject_id uuid,
  position integer not null,
  removed_at timestamptz
);
create index agenda_item_meeting on network.agenda_item (meeting_id, position);
create unique index agenda_item_once on network.agenda_item (meeting_id, kind, subject_id) where subject_id is not null;

create table network.invitee (
  meeting_id uuid not null references network.meeting (id),
  organisation_id uuid not null,
  person_id uuid not null,
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  attended boolean,
  primary key (meeting_id, organisation_id, person_id)
);

create table network.decision (
  id uuid primary key,
  meeting_id uuid not null references network.meeting (id),
  text text not null,
  owner text not null default '',
  due_on date,
  position integer not null
);
create index decision_meeting on network.decision (meeting_id, position);

-- Every invitation once per person and round. It is marked as `sending` before it leaves; one that is found so by a later try
-- may have left, ends as `unknown` and is never repeated by itself.
create table network.mail (
  id uuid primary key,
  organisation_id uuid not null,
  meeting_id uuid not null references network.meeting (id),
  person_id uuid not null,
  method text not null check (method in ('REQUEST', 'CANCEL')),
  round integer not null,
  status text not null default 'waiting' check (status in ('waiting', 'sending', 'handedOver', 'notDelivered', 'unknown')),
  reason text,
  attempts integer not null default 0,
  created_at timestamptz not null default now(),
  concluded_at timestamptz,
  unique (meeting_id, person_id, round)
);

-- A question to the editor-in-chief. Shared answers are read by the whole network.
create table network.question (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  asked_by uuid not null,
  question text not null,
  asked_at timestamptz not null default now(),
  answer text,
  answered_by uuid,
  answered_at timestamptz,
  is_shared boolean not null default false
);
create index question_service on network.question (service_id, asked_at desc);

-- The network is asked for its view by a day. One answer for each organisation; it may be changed until the round is concluded.
create table network.consultation (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  question text not null,
  background text not null default '',
  answer_by date not null,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  conclusion text,
  concluded_at timestamptz
);
create index consultation_service on network.consultation (service_id, created_at desc);

create table network.consultation_answer (
  consultation_id uuid not null references network.consultation (id),
  organisation_id uuid not null,
  answer text not null,
  answered_by uuid not null,
  answered_at timestamptz not null default now(),
  primary key (consultation_id, organisation_id)
);
