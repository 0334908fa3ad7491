-- Where each organisation says what it says, and which of these places carry the shared service's message.
create table network.channel (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  name text not null,
  kind text not null check (kind in ('web', 'intranet', 'social', 'newsletter', 'letter', 'meeting', 'screen', 'press', 'other')),
  status text not null check (status in ('existing', 'planned', 'ended')),
  planned_for date,
  carries_service boolean not null default false,
  -- Added by the network, for all of it, after a proposal.
  is_shared boolean not null default false,
  address text not null default '',
  note text not null default '',
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create index channel_of_service on network.channel (service_id, organisation_id);

-- A new channel is proposed, discussed, and added or declined by the network.
create table network.channel_proposal (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  name text not null,
  kind text not null,
  why text not null,
  status text not null default 'open' check (status in ('open', 'added', 'declined')),
  proposed_by uuid not null,
  proposed_at timestamptz not null default now(),
  conclusion text not null default '',
  concluded_at timestamptz,
  channel_id uuid references network.channel (id)
);
create index channel_proposal_of_service on network.channel_proposal (service_id, id desc);

create table network.channel_remark (
  id uuid primary key,
  proposal_id uuid not null references network.channel_proposal (id),
  organisation_id uuid not null,
  text text not null,
  stance text not null check (stance in ('for', 'against', 'neither')),
  written_by uuid not null,
  written_at timestamptz not null default now()
);
create index channel_remark_of_proposal on network.channel_remark (proposal_id, id);

-- The shared service's accounts in social media. Who has the key is written down; the key never.
create table network.social_account (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  platform text not null,
  handle text not null,
  address text not null default '',
  owner_id uuid,
  deputy_id uuid,
  note text not null default '',
  checked_at timestamptz,
  checked_by uuid,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create index social_account_of_service on network.social_account (service_id);

-- Mailbox operators and suppliers: they work with the network without being of it, and see what is shared with them.
create table network.partner (
  id uuid primary key,
  service_id uuid not null,
  host_organisation_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('mailbox', 'supplier', 'other')),
  since timestamptz not null default now(),
  added_by uuid not null,
  ended_at timestamptz
);
create unique index partner_once on network.partner (service_id, organisation_id) where ended_at is null;
create index partner_organisation on network.partner (organisation_id) where ended_at is null;

create table network.partner_share (
  service_id uuid not null,
  subject_id uuid not null,
  kind text not null check (kind in ('meeting', 'consultation')),
  organisation_id uuid not null,
  shared_by uuid not null,
  shared_at timestamptz not null default now(),
  primary key (service_id, subject_id)
);

-- Four eyes, where an organisation wants them. What happens when nobody answers in time is its own rule, so that nothing waits for ever.
create table network.release_rule (
  organisation_id uuid primary key,
  is_on boolean not null,
  hours integer not null check (hours between 1 and 720),
  on_timeout text not null check (on_timeout in ('pass', 'escalate')),
  set_by uuid not null,
  set_at timestamptz not null default now()
);

create table network.approval (
  id uuid primary key,
  organisation_id uuid not null,
  subject_id uuid not null,
  -- Exactly what was read: another revision, or another number of recipients, needs another look.
  subject_revision integer not null,
  recipients integer not null,
  title text not null,
  status text not null default 'waiting' check (status in ('waiting', 'approved', 'declined', 'passed', 'withdrawn')),
  asked_by uuid not null,
  asked_at timestamptz not null default now(),
  due_at timestamptz not null,
  on_timeout text not null check (on_timeout in ('pass', 'escalate')),
  escalated_at timestamptz,
  answered_by uuid,
  answered_at timestamptz,
  reason text not null default ''
);
create index approval_of_organisation on network.approval (organisation_id, id desc);
create unique index approval_waiting on network.approval (subject_id) where status = 'waiting';
create index approval_due on network.approval (due_at) where status = 'waiting' and escalated_at is null;

-- What a letter on paper costs, from a day: behind the figure of what digital letters have saved.
create table network.saving_basis (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  print_kronor numeric(7, 2) not null check (print_kronor >= 0),
  postage_kronor numeric(7, 2) not null check (postage_kronor >= 0),
  source text not null,
  valid_from date not null,
  set_by uuid not null,
  set_at timestamptz not null default now(),
  removed_at timestamptz
);
create unique index saving_basis_day on network.saving_basis (service_id, valid_from) where removed_at is null;
