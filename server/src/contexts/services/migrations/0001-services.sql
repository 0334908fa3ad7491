create schema services;

-- A part of a shared service, such as booking or grants. The host's; every organisation of the service reads it.
-- A `name_key` is the name without differences in case and spaces.
create table services.part (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  name text not null,
  name_key text not null,
  description text not null default '',
  position integer not null,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create unique index part_name on services.part (service_id, name_key) where removed_at is null;

-- Where one turns with a question: one level of the support, the nearest first. The host's are read by the whole network,
-- an organisation's own by itself; a public one stands on public pages too.
create table services.support_level (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  visibility text not null check (visibility in ('own', 'network', 'public')),
  name text not null,
  helps_with text not null default '',
  contact text not null default '',
  hours text not null default '',
  position integer not null,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create index support_level_service on services.support_level (service_id);

-- A service, mailing or flow that an organisation has connected to the shared service: who gets it, and whether it carries its message.
create table services.connection (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  visibility text not null check (visibility in ('own', 'network')),
  kind text not null check (kind in ('service', 'mailing', 'flow')),
  name text not null,
  name_key text not null,
  description text not null default '',
  url text not null default '',
  audiences jsonb not null default '[]',
  yearly_volume integer check (yearly_volume >= 0),
  carries text not null check (carries in ('yes', 'planned', 'no', 'unknown')),
  how text not null default '',
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create unique index connection_name on services.connection (organisation_id, service_id, name_key) where removed_at is null;
create index connection_service on services.connection (service_id);

-- One organisation's text that went out named what another has connected. Counted once per text and connection.
create table services.mention (
  text_id uuid not null,
  connection_id uuid not null references services.connection (id),
  service_id uuid not null,
  organisation_id uuid not null,
  mentioned_organisation_id uuid not null,
  mentioned_at timestamptz not null default now(),
  primary key (text_id, connection_id)
);
create index mention_service on services.mention (service_id);
