-- The owner's side: folders, the archive, notices, signed agreements, senders opted out of.

-- A folder's name says as much about its owner as a letter does, so it is sealed too.
create table mailbox.folder (
  id uuid primary key,
  mailbox_id uuid not null references mailbox.mailbox (id),
  name_sealed text not null,
  created_at timestamptz not null default now(),
  -- The letters keep pointing here, so that taking the folder back takes them along; meanwhile they are in the inbox.
  removed_at timestamptz
);
create index folder_of_mailbox on mailbox.folder (mailbox_id) where removed_at is null;

alter table mailbox.letter
  add column folder_id uuid references mailbox.folder (id),
  add column archived_at timestamptz,
  -- Emptied of all contents. The row stays, so that the same message is not stored a second time.
  add column purged_at timestamptz;
create index letter_in_folder on mailbox.letter (folder_id, id desc) where folder_id is not null;
create index letter_deleted on mailbox.letter (deleted_at) where deleted_at is not null and purged_at is null;

create table mailbox.notice_address (
  id uuid primary key,
  mailbox_id uuid not null references mailbox.mailbox (id),
  kind text not null check (kind in ('email', 'sms')),
  address_sealed text not null,
  address_hash text not null,
  locale text not null default 'sv',
  added_by_person_id uuid not null,
  added_at timestamptz not null default now(),
  -- Null until the code that was sent there has been given.
  verified_at timestamptz,
  code_hash text,
  code_expires_at timestamptz,
  tries_left smallint not null default 0,
  unique (mailbox_id, kind, address_hash)
);

create table mailbox.notice_settings (
  mailbox_id uuid primary key references mailbox.mailbox (id),
  names_sender boolean not null default false,
  -- Whole hours in Sweden, 0–23; null is no quiet hours.
  quiet_from smallint default 21 check (quiet_from between 0 and 23),
  quiet_until smallint default 7 check (quiet_until between 0 and 23),
  reminder_days smallint default 3 check (reminder_days between 1 and 30),
  -- Codes sent on a day for the whole mailbox, so that it cannot be used to pester strangers.
  codes_on date,
  codes_today smallint not null default 0
);

-- One notice for each letter and address, whatever is repeated. What it says is made when it is sent, and kept nowhere.
create table mailbox.notice (
  id uuid primary key,
  letter_id uuid not null references mailbox.letter (id),
  mailbox_id uuid not null references mailbox.mailbox (id),
  -- No reference: that a notice was sent stays known after the address has been removed.
  address_id uuid not null,
  channel text not null check (channel in ('email', 'sms')),
  kind text not null check (kind in ('arrival', 'reminder')),
  due_at timestamptz not null,
  claimed_at timestamptz,
  ended_at timestamptz,
  outcome text check (outcome in ('sent', 'failed', 'unknown', 'skipped')),
  attempts smallint not null default 0,
  unique (letter_id, address_id, kind)
);
create index notice_due on mailbox.notice (due_at) where outcome is null;

-- What an owner has signed with e-ID for the register. Sealed: it names the person.
create table mailbox.agreement (
  id uuid primary key,
  owner_hash text not null,
  purpose text not null check (purpose in ('open', 'move', 'preferences', 'leave')),
  text_sealed text not null,
  signature_sealed text not null,
  signed_by_person_id uuid not null,
  signed_at timestamptz not null,
  -- What the register answered.
  status text not null
);
create index agreement_of_owner on mailbox.agreement (owner_hash, signed_at);

-- Kept for the operator's own check; the register has the rule that counts.
create table mailbox.sender_opt_out (
  mailbox_id uuid not null references mailbox.mailbox (id),
  sender_number text not null,
  since timestamptz not null default now(),
  primary key (mailbox_id, sender_number)
);
