-- What each organisation has decided about what a programme suggests: channels for an audience, and the host's shared activities.
-- `suggestion_key` tells which suggestion; title and audience are kept as they were, should the host take the suggestion away.
create table planning.suggestion_decision (
  id uuid primary key,
  programme_id uuid not null references planning.programme (id),
  organisation_id uuid not null,
  suggestion_key text not null,
  title text not null,
  audience_name text not null default '',
  decision text not null check (decision in ('accepted', 'replaced', 'declined')),
  reason text not null default '',
  replaced_by text not null default '',
  activity_id uuid references planning.activity (id),
  decided_by uuid not null,
  decided_at timestamptz not null default now(),
  undone_at timestamptz,
  check (decision = 'accepted' or reason <> ''),
  check ((decision = 'declined') = (activity_id is null))
);
create unique index suggestion_decision_once on planning.suggestion_decision (organisation_id, programme_id, suggestion_key) where undone_at is null;
create index suggestion_decision_programme on planning.suggestion_decision (programme_id);

-- The suggestions that an organisation had been told of when it last looked: the others are new. Null is "all of them".
alter table planning.programme_adoption add column known_suggestions jsonb;
