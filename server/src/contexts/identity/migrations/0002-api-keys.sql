-- Keys of connected systems. The key itself is shown once and never stored: it is known again by its SHA-256, which is
-- enough for 238 random bits. The secret that signs callbacks must be used again, so it is sealed instead.
create table identity.api_key (
  id uuid primary key,
  organisation_id uuid not null references identity.organisation (id),
  name text not null,
  kind text not null check (kind in ('test', 'team', 'live')),
  scopes text[] not null,
  -- The kind and the first characters, to tell keys apart in a list: bk_live_Ab3d
  hint text not null,
  key_hash text not null unique,
  callback_secret_sealed text not null,
  created_by uuid not null references identity.person (id),
  created_at timestamptz not null default now(),
  expires_on date,
  last_used_on date,
  revoked_at timestamptz,
  revoked_by uuid references identity.person (id),
  revoked_because text
);
create index api_key_organisation on identity.api_key (organisation_id, id desc);

-- Who acted was a person or a connected system's key.
alter table identity.audit_line add column actor_api_key_id uuid;
