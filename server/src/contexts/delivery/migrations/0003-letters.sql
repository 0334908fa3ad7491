-- A letter that a connected system has sent for one recipient. Its row in the ledger has the same id; a letter sent with
-- a test key has none. Number, contents and callback address are sealed; the hash tells a repetition from a change.
create table delivery.letter (
  id uuid primary key,
  organisation_id uuid not null,
  api_key_id uuid not null,
  is_test boolean not null,
  -- The client's own name for the letter.
  reference text not null,
  recipient_kind text not null check (recipient_kind in ('person', 'organisation')),
  number_sealed text not null,
  -- Null when it has been erased.
  content_sealed text,
  content_hash text not null,
  activity_id uuid,
  callback_sealed text,
  not_before timestamptz,
  -- For test keys: how the letter is said to have ended.
  simulated_status text check (simulated_status in ('delivered', 'notDelivered')),
  created_at timestamptz not null default now(),
  unique (organisation_id, is_test, reference)
);
create index letter_organisation on delivery.letter (organisation_id, id desc);
create index letter_with_content on delivery.letter (created_at) where content_sealed is not null;

-- A row of the ledger belongs to a send-out and its content version, or to the letter with the same id.
alter table delivery.ledger_entry
  alter column send_out_id drop not null,
  alter column content_version_id drop not null,
  add constraint ledger_entry_source check ((send_out_id is null) = (content_version_id is null));

-- What we tell the connected system when a letter has ended; the id is the event's, the same at every attempt.
create table delivery.letter_callback (
  id uuid primary key,
  organisation_id uuid not null,
  letter_id uuid not null unique references delivery.letter (id),
  status text not null default 'waiting' check (status in ('waiting', 'delivered', 'givenUp')),
  attempts integer not null default 0,
  -- The last answer: an HTTP status, or why there was none.
  last_answer text,
  created_at timestamptz not null default now(),
  concluded_at timestamptz
);
create index letter_callback_organisation on delivery.letter_callback (organisation_id, status);
