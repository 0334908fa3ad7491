-- An organisation that has gone up in another keeps its row, name and public address: history is told under them.
alter table identity.organisation
  -- Who it is now; always the last in a chain, so that nobody has to walk it.
  add column now_organisation_id uuid references identity.organisation (id),
  -- While its rows move nobody may write in it.
  add column closing_since timestamptz;
create index organisation_now on identity.organisation (now_organisation_id) where now_organisation_id is not null;

create table identity.organisation_merge (
  id uuid primary key,
  -- The host of the network, whose manager decided it.
  organisation_id uuid not null references identity.organisation (id),
  from_organisation_id uuid not null references identity.organisation (id),
  to_organisation_id uuid not null references identity.organisation (id),
  new_name text,
  takes_effect_on date not null,
  state text not null check (state in ('planned', 'merging', 'merged', 'cancelled')),
  -- The contexts that have not yet moved their rows.
  waiting_for text[] not null default '{}',
  planned_by uuid not null references identity.person (id),
  planned_at timestamptz not null default now(),
  begun_at timestamptz,
  merged_at timestamptz,
  -- When everybody has looked once more for what was written while rows moved.
  swept_at timestamptz,
  cancelled_by uuid references identity.person (id),
  cancelled_at timestamptz,
  check (from_organisation_id <> to_organisation_id)
);
-- Nobody goes up in two.
create unique index organisation_merge_once on identity.organisation_merge (from_organisation_id) where state <> 'cancelled';
create index organisation_merge_to on identity.organisation_merge (to_organisation_id);

-- What each context did, in counts: the report. Conflicts as they were found before anything moved.
create table identity.merge_step (
  merge_id uuid not null references identity.organisation_merge (id),
  context text not null,
  counts jsonb not null,
  conflicts jsonb not null default '[]',
  done_at timestamptz not null default now(),
  primary key (merge_id, context)
);
