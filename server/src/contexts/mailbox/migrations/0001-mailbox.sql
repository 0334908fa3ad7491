create schema mailbox;

-- A mailbox belongs to a national number, known only by its look-up hash: neither name nor number is here.
create table mailbox.mailbox (
  id uuid primary key,
  owner_kind text not null check (owner_kind in ('person', 'organisation')),
  owner_hash text not null unique,
  opened_at timestamptz not null default now(),
  closed_at timestamptz
);

-- What a letter says is sealed: subject, text, the html for display and the html as it came.
create table mailbox.letter (
  id uuid primary key,
  mailbox_id uuid not null references mailbox.mailbox (id),
  -- Our receipt to the sender; the same for every repetition.
  transaction_id uuid not null unique,
  sender_number text not null,
  message_id text not null,
  -- The sender's ledger row, when the sender has asked to be told that the letter was opened.
  delivery_id uuid,
  sender_organisation_id uuid,
  sender_name text not null,
  sender_colour text not null,
  subject_sealed text not null,
  text_sealed text not null,
  html_sealed text not null,
  original_sealed text not null,
  received_at timestamptz not null,
  -- Cleared when the reader marks the letter as unread; first_read_at stays, so that reading is told once.
  read_at timestamptz,
  first_read_at timestamptz,
  read_by_person_id uuid,
  deleted_at timestamptz,
  unique (sender_number, message_id)
);
create index letter_newest on mailbox.letter (mailbox_id, id desc) where deleted_at is null;
create index letter_unread on mailbox.letter (mailbox_id) where read_at is null and deleted_at is null;
