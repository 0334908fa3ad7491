create schema delivery;

-- A UUID version 7 (RFC 9562) made inside one INSERT … SELECT; SQL's own uuidv7() exists in PostgreSQL 18 only.
create function delivery.new_id() returns uuid language sql volatile as $$
  select encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid
$$;

create table delivery.recipient (
  id uuid primary key,
  organisation_id uuid not null,
  name text not null default '',
  email text,
  mobile text,
  personal_number_sealed text,
  personal_number_hash text,
  organisation_number text,
  locale text not null default 'sv' check (locale in ('sv', 'en')),
  -- Who it is: by personal number, else organisation number, else e-mail and name, else mobile and name.
  identity_key text not null,
  -- E-mail and name, to know again a person who later comes with a number.
  email_key text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (organisation_id, identity_key)
);
create index recipient_email_key on delivery.recipient (organisation_id, email_key);

create table delivery.audience_member (
  organisation_id uuid not null,
  audience_id uuid not null,
  recipient_id uuid not null references delivery.recipient (id),
  added_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (organisation_id, audience_id, recipient_id)
);
create index audience_member_recipient on delivery.audience_member (recipient_id);

-- A file that has been looked at but not imported: sealed, kept for an hour, so that the import reads the very same bytes.
create table delivery.member_preview (
  token_hash text primary key,
  organisation_id uuid not null,
  person_id uuid not null,
  file_name text not null,
  content_sealed text not null,
  created_at timestamptz not null default now()
);
create index member_preview_created on delivery.member_preview (created_at);

create table delivery.send_out (
  id uuid primary key,
  organisation_id uuid not null,
  programme_id uuid not null,
  title text not null,
  subject text not null default '',
  body jsonb not null,
  channels text[] not null,
  status text not null default 'draft' check (status in ('draft', 'sending', 'done', 'stopped')),
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  updated_by uuid not null,
  updated_at timestamptz not null default now(),
  released_at timestamptz,
  released_by uuid,
  recipients integer
);
create index send_out_organisation on delivery.send_out (organisation_id, id desc);
create index send_out_sending on delivery.send_out (id) where status = 'sending';

create table delivery.send_out_audience (
  send_out_id uuid not null references delivery.send_out (id),
  audience_id uuid not null,
  primary key (send_out_id, audience_id)
);
create table delivery.send_out_need (
  send_out_id uuid not null references delivery.send_out (id),
  need_id uuid not null,
  primary key (send_out_id, need_id)
);

-- What was released, word for word; never changed.
create table delivery.content_version (
  id uuid primary key,
  organisation_id uuid not null,
  send_out_id uuid not null references delivery.send_out (id),
  number integer not null,
  subject text not null,
  body jsonb not null,
  created_at timestamptz not null default now(),
  unique (send_out_id, number)
);

create sequence delivery.fencing_token;

-- The ledger: one row per content version, recipient and channel. A row is claimed with a lease and a fencing token,
-- marked as handed over before the channel gets it, and concluded only by the holder of the token.
create table delivery.ledger_entry (
  id uuid primary key,
  organisation_id uuid not null,
  send_out_id uuid not null references delivery.send_out (id),
  content_version_id uuid not null references delivery.content_version (id),
  recipient_id uuid not null references delivery.recipient (id),
  channel text not null,
  address text,
  priority smallint not null default 1,
  status text not null default 'waiting' check (status in ('waiting', 'sending', 'handedOver', 'delivered', 'notDelivered', 'unknown')),
  reason text,
  attempts integer not null default 0,
  lease_until timestamptz,
  fencing_token bigint,
  handed_at timestamptz,
  next_attempt_at timestamptz not null default now(),
  concluded_at timestamptz,
  receipt_at timestamptz,
  provider_id text,
  unique (content_version_id, recipient_id, channel)
);
create index ledger_entry_waiting on delivery.ledger_entry (channel, priority, next_attempt_at) where status = 'waiting';
create index ledger_entry_sending on delivery.ledger_entry (lease_until) where status = 'sending';
create index ledger_entry_send_out on delivery.ledger_entry (send_out_id, status);
-- Rows are updated several times each; leave room so that the new version stays on the same page.
alter table delivery.ledger_entry set (fillfactor = 70);

-- The demo's outbox: every e-mail of a demo installation ends here.
create table delivery.demo_mail (
  id uuid primary key,
  received_at timestamptz not null default now(),
  sender text not null,
  recipient text not null,
  subject text not null,
  html text,
  text text
);
create index demo_mail_recipient on delivery.demo_mail (lower(recipient), id desc);
