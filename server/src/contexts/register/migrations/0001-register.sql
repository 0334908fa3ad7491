create schema register;

-- An installation has one register, kept by one organisation; so its rows carry no organisation_id.
-- Numbers of organisations are as on the wire: 16 and ten digits.
create table register.sender (
  id uuid primary key,
  number text not null unique check (number ~ '^16[0-9]{10}$'),
  name text not null,
  added_at timestamptz not null default now(),
  removed_at timestamptz
);

create table register.dispatcher (
  id uuid primary key,
  number text not null unique check (number ~ '^16[0-9]{10}$'),
  name text not null,
  added_at timestamptz not null default now(),
  removed_at timestamptz
);

create table register.dispatcher_sender (
  dispatcher_id uuid not null references register.dispatcher (id),
  sender_id uuid not null references register.sender (id),
  primary key (dispatcher_id, sender_id)
);

create table register.operator (
  id uuid primary key,
  number text not null unique check (number ~ '^16[0-9]{10}$'),
  name text not null,
  service_address text not null,
  ui_address text not null,
  logo text,
  added_at timestamptz not null default now(),
  removed_at timestamptz
);

-- An operator is named on the wire by its internet domain; it may have several.
create table register.operator_domain (
  domain text primary key,
  operator_id uuid not null references register.operator (id)
);

-- The key is the first half of the number's look-up hash: 128 bits are enough that no two numbers meet, and half the index.
create table register.recipient (
  hash bytea primary key,
  id uuid not null,
  number_sealed text not null,
  is_person boolean not null,
  is_pending boolean not null default false,
  has_opt_outs boolean not null default false,
  operator_id uuid not null references register.operator (id),
  registered_at timestamptz not null,
  accept_changed_at timestamptz
);
create index recipient_of_operator on register.recipient (operator_id);

create table register.opt_out (
  hash bytea not null references register.recipient (hash) on delete cascade,
  sender_id uuid not null references register.sender (id),
  primary key (hash, sender_id)
);

-- Who may sign for a company: one person alone, or nobody alone (joint signing).
create table register.company (
  id uuid primary key,
  number text not null unique check (number ~ '^16[0-9]{10}$'),
  name text not null,
  rule_text text not null,
  is_joint boolean not null,
  signatory_hash text,
  signatory_sealed text,
  signatory_name_sealed text,
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  check (is_joint = (signatory_hash is null))
);

-- A signature counts once: an operator cannot use the one for opening a mailbox to close it.
create table register.used_signature (
  digest bytea primary key,
  used_at timestamptz not null default now()
);

-- Sums, never single questions. The week is its Monday.
create table register.weekly_count (
  week date not null,
  kind text not null,
  number text not null,
  count bigint not null,
  primary key (week, kind, number)
);

create table register.certificate_seen (
  fingerprint text primary key,
  organisation_number text not null,
  issuer text not null,
  expires_at timestamptz not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null
);

create table register.company_preview (
  token_hash text primary key,
  person_id uuid not null,
  content_sealed text not null,
  created_at timestamptz not null default now()
);
