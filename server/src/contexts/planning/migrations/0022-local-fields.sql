-- What each organisation that follows a programme fills in for itself: names, roles, numbers. Messages use them as ((name)).
create table planning.local_field (
  id uuid primary key,
  programme_id uuid not null references planning.programme (id),
  organisation_id uuid not null,
  name text not null,
  name_key text not null,
  explanation text not null default '',
  created_at timestamptz not null default now(),
  deleted_at timestamptz
);
create unique index local_field_name on planning.local_field (programme_id, name_key) where deleted_at is null;

create table planning.local_field_value (
  field_id uuid not null references planning.local_field (id),
  organisation_id uuid not null,
  value text not null,
  changed_at timestamptz not null default now(),
  primary key (field_id, organisation_id)
);
create index local_field_value_organisation on planning.local_field_value (organisation_id);
