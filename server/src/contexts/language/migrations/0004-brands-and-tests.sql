-- The brands of a shared service in their three layers: the organisations, the service itself, the mailboxes that are connected.
create table language.brand (
  id uuid primary key,
  organisation_id uuid not null,
  visibility text not null check (visibility in ('own', 'network')),
  layer text not null check (layer in ('organisation', 'service', 'mailbox')),
  name text not null,
  -- Which organisation of the network it is the name of; null for the service and for mailboxes.
  represents_id uuid,
  -- What the name stands for, in the words that were agreed on.
  definition text not null default '',
  agreed_on date,
  -- Its own place on the web, where visitors are led.
  address text not null default '',
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  retired_at timestamptz
);

create unique index brand_once on language.brand (organisation_id, name) where retired_at is null;
create unique index brand_of_one on language.brand (represents_id) where retired_at is null and represents_id is not null and visibility = 'network';

-- How well known a brand is: always a measurement with its method, never an opinion. The latest day counts.
create table language.brand_strength (
  id uuid primary key,
  brand_id uuid not null references language.brand (id),
  organisation_id uuid not null,
  -- Percent of those asked.
  value numeric(4, 1) not null check (value between 0 and 100),
  method text not null,
  sample_size integer not null check (sample_size > 0),
  measured_on date not null,
  noted_by uuid not null,
  noted_at timestamptz not null default now(),
  removed_at timestamptz
);
create index brand_strength_of_brand on language.brand_strength (brand_id, measured_on desc);

-- Ways to write the name, and logotypes, each with the rule for when it may be used.
create table language.brand_asset (
  id uuid primary key,
  brand_id uuid not null references language.brand (id),
  organisation_id uuid not null,
  kind text not null check (kind in ('name', 'logo')),
  title text not null,
  usage text not null check (usage in ('sender', 'text', 'mark', 'never')),
  rule text not null default '',
  address text not null default '',
  position integer not null,
  removed_at timestamptz
);
create index brand_asset_of_brand on language.brand_asset (brand_id, position);

-- Who signs a text or an activity: what the rule proposed, what was chosen, and why when it was not the same.
create table language.signature (
  subject_id uuid primary key,
  organisation_id uuid not null,
  is_joint boolean not null,
  proposed_name text not null,
  brand_id uuid references language.brand (id),
  name text not null,
  reason text not null default '',
  chosen_by uuid not null,
  chosen_at timestamptz not null default now()
);
create index signature_of_organisation on language.signature (organisation_id);

-- A page of the authority's that is to lead the visitor on to a mailbox or to the service.
create table language.page_link (
  id uuid primary key,
  organisation_id uuid not null,
  visibility text not null default 'network' check (visibility in ('own', 'network')),
  page_address text not null,
  target_address text not null,
  outcome text check (outcome in ('found', 'missing', 'unreachable')),
  checked_at timestamptz,
  -- The day it last led there.
  last_found_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create index page_link_of_organisation on language.page_link (organisation_id, id);

-- A name, a wording or a message tried on those it is meant for.
create table language.message_test (
  id uuid primary key,
  organisation_id uuid not null,
  visibility text not null check (visibility in ('own', 'network')),
  subject_kind text not null check (subject_kind in ('mainMessage', 'message', 'brand', 'wording')),
  subject_id uuid,
  -- What the subject said when it was tested; another mark today means that it has been rewritten since.
  subject_mark text not null default '',
  title text not null,
  method text not null check (method in ('comprehension', 'choice')),
  audience text not null,
  question text not null,
  -- The alternatives of a comprehension test, and the place of the right one.
  options text[] not null default '{}',
  right_option integer,
  status text not null check (status in ('draft', 'open', 'closed')),
  -- The day it was held, or closed.
  held_on date,
  conclusion text not null default '',
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  retired_at timestamptz
);
create index message_test_of_organisation on language.message_test (organisation_id, id desc);
create index message_test_of_subject on language.message_test (subject_id) where subject_id is not null;

create table language.message_test_variant (
  id uuid primary key,
  test_id uuid not null references language.message_test (id) on delete cascade,
  position integer not null,
  wording text not null,
  -- Counted by hand in a test that was held somewhere else.
  noted_asked integer not null default 0 check (noted_asked >= 0),
  noted_hits integer not null default 0 check (noted_hits >= 0 and noted_hits <= noted_asked)
);
create index message_test_variant_of_test on language.message_test_variant (test_id, position);

-- An answer through the open link. Nobody's: the form's own id is all that keeps one from counting twice.
create table language.message_test_answer (
  test_id uuid not null references language.message_test (id) on delete cascade,
  form_id uuid not null,
  variant_id uuid not null,
  is_hit boolean not null,
  answered_at timestamptz not null default now(),
  primary key (test_id, form_id)
);

-- Who has a text open right now. Not worth a log: after a crash everybody simply tells again.
create unlogged table language.presence (
  text_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  seen_at timestamptz not null default now(),
  primary key (text_id, person_id)
);

-- Campaigns, governing documents and the shared service's own texts are held against the agreed words too.
alter table language.registered_text drop constraint registered_text_kind_check;
alter table language.registered_text add constraint registered_text_kind_check
  check (kind in ('sendOut', 'page', 'message', 'contribution', 'campaign', 'document', 'service'));
