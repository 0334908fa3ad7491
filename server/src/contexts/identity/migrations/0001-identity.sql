create schema identity;

create table identity.organisation (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('authority', 'municipality', 'association', 'company', 'supplier')),
  organisation_number text not null unique,
  slug text not null unique,
  brand_colour text not null default '#1d5142',
  revision integer not null default 1,
  created_at timestamptz not null default now()
);

-- A service shared by many organisations, such as a joint booking service: one host, many members.
create table identity.shared_service (
  id uuid primary key,
  name text not null,
  host_organisation_id uuid not null references identity.organisation (id)
);
create table identity.shared_service_member (
  service_id uuid not null references identity.shared_service (id),
  organisation_id uuid not null references identity.organisation (id),
  primary key (service_id, organisation_id)
);
create index shared_service_member_organisation on identity.shared_service_member (organisation_id);

create table identity.person (
  id uuid primary key,
  name text not null,
  email text,
  subject text unique,
  personal_number_sealed text,
  personal_number_hash text unique,
  locale text not null default 'sv' check (locale in ('sv', 'en')),
  created_at timestamptz not null default now()
);

create table identity.membership (
  person_id uuid not null references identity.person (id),
  organisation_id uuid not null references identity.organisation (id),
  roles text[] not null,
  created_at timestamptz not null default now(),
  primary key (person_id, organisation_id)
);
create index membership_organisation on identity.membership (organisation_id);

-- Who may open a company's or an association's post (firmatecknare).
create table identity.signatory (
  person_id uuid not null references identity.person (id),
  organisation_id uuid not null references identity.organisation (id),
  primary key (person_id, organisation_id)
);

create table identity.session (
  token_hash text primary key,
  person_id uuid not null references identity.person (id),
  organisation_id uuid references identity.organisation (id),
  assurance_level integer not null,
  csrf_token text not null,
  created_at timestamptz not null default now(),
  used_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_person on identity.session (person_id);
create index session_expiry on identity.session (expires_at);

-- A login under way: what must come back unchanged from the issuer.
create table identity.login_attempt (
  state_hash text primary key,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  created_at timestamptz not null default now()
);

create table identity.invitation (
  id uuid primary key,
  organisation_id uuid not null references identity.organisation (id),
  email text not null,
  roles text[] not null,
  token_hash text not null unique,
  invited_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  withdrawn_at timestamptz
);
create index invitation_organisation on identity.invitation (organisation_id, created_at desc);

-- Append-only: who did what, when. Ids and counts only.
create table identity.audit_line (
  id uuid primary key,
  at timestamptz not null default now(),
  organisation_id uuid,
  actor_person_id uuid,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  details jsonb not null default '{}'
);
create index audit_line_organisation on identity.audit_line (organisation_id, id desc);
