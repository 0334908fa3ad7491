-- What somebody in a group asks on the group's page: no name and no address are asked for, and none is kept.
create table participation.group_question (
  id uuid primary key,
  organisation_id uuid not null,
  programme_id uuid not null,
  audience_id uuid not null,
  question text not null,
  asked_at timestamptz not null default now(),
  answer text not null default '',
  is_shown boolean not null default false,
  answered_by uuid,
  answered_at timestamptz,
  removed_at timestamptz
);
create index group_question_programme on participation.group_question (organisation_id, programme_id, asked_at desc);
create index group_question_audience on participation.group_question (organisation_id, audience_id);
