-- A group's own plan. A project has an aim, days and a leader; a working group may do without them.
alter table network.working_group add column kind text not null default 'group' check (kind in ('group', 'project'));
alter table network.working_group add column leader_id uuid;
alter table network.working_group add column starts_on date;
alter table network.working_group add column ends_on date;
alter table network.working_group add constraint working_group_days check (ends_on is null or starts_on is null or ends_on >= starts_on);

create table network.group_task (
  id uuid primary key,
  group_id uuid not null references network.working_group (id),
  -- Whoever wrote it down; the group's plan belongs to the group.
  organisation_id uuid not null,
  title text not null,
  note text not null default '',
  starts_on date,
  due_on date,
  responsible_organisation_id uuid,
  responsible_person_id uuid,
  status text not null default 'planned' check (status in ('planned', 'ongoing', 'done')),
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  done_at timestamptz,
  removed_at timestamptz,
  check ((responsible_person_id is null) = (responsible_organisation_id is null)),
  check (due_on is null or starts_on is null or due_on >= starts_on),
  check ((done_at is null) = (status <> 'done'))
);
create index group_task_group on network.group_task (group_id, due_on);

-- The secret address of a group's calendar, one for each person who asked for it. Only its hash is kept.
create table network.group_feed (
  token_hash text primary key,
  group_id uuid not null references network.working_group (id),
  organisation_id uuid not null,
  person_id uuid not null,
  created_at timestamptz not null default now(),
  unique (group_id, organisation_id, person_id)
);

-- What other contexts have to say on a meeting, beside the network's own.
alter table network.agenda_item drop constraint agenda_item_kind_check;
alter table network.agenda_item add constraint agenda_item_kind_check
  check (kind in ('own', 'contribution', 'term', 'vacancy', 'coming', 'evaluation', 'campaign', 'experience'));
