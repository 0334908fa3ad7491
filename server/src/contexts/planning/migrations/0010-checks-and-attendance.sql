-- A short check of one message, each organisation's own: a few questions with one right answer each.
-- `message_version` is the wording that the questions are about: with a newer one the check rests until somebody has gone through it.
create table planning.message_check (
  id uuid primary key,
  organisation_id uuid not null,
  programme_id uuid not null references planning.programme (id),
  message_id uuid not null references planning.message (id),
  message_version integer not null,
  questions jsonb not null,
  pass_mark integer not null check (pass_mark between 1 and 5),
  is_skill_check boolean not null default false,
  is_open boolean not null default false,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  unique (organisation_id, message_id)
);
create index message_check_message on planning.message_check (message_id);

-- What was answered: sealed, since it says what somebody knows. A member has one row per wording, the latest; an answer through
-- the open link belongs to nobody. `level` is what it proved when it was given.
create table planning.check_result (
  id uuid primary key,
  check_id uuid not null references planning.message_check (id),
  organisation_id uuid not null,
  message_version integer not null,
  recipient_id uuid,
  answers_sealed text not null,
  right_answers integer not null,
  level text check (level in ('understand', 'canDo')),
  answered_at timestamptz not null default now(),
  unique (check_id, message_version, recipient_id)
);

-- Who came to a meeting or a training, or how many when nobody wrote down who. A count is no evidence about anybody.
create table planning.attendance (
  activity_id uuid primary key references planning.activity (id),
  organisation_id uuid not null,
  head_count integer check (head_count between 0 and 1000000),
  with_practice boolean not null default false,
  revision integer not null default 1,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now()
);
-- Ids only: names and addresses stay with delivery.
create table planning.attendee (
  activity_id uuid not null references planning.attendance (activity_id) on delete cascade,
  organisation_id uuid not null,
  recipient_id uuid not null,
  primary key (activity_id, recipient_id)
);
