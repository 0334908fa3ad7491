create schema campaigns;

-- A natural reason to speak: something is launched or connected. Added by any organisation of the service, read by all of them.
-- `benefit`, `helps` and `reach` are the judgement of its value: what one gains, who, and roughly how many.
create table campaigns.occasion (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('newService', 'newFeature', 'newActor', 'other')),
  title text not null,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  benefit text not null,
  helps text not null default '',
  reach integer check (reach > 0),
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  updated_by uuid not null,
  updated_at timestamptz not null default now(),
  removed_at timestamptz
);
create index occasion_service on campaigns.occasion (service_id, starts_on);

-- `organisation_id` is the organisation that leads it. An idea is its owners' own until they show it; from planning on the network reads it.
-- `news` counts what others should hear of; `told_news` is how much of that the last digest told.
create table campaigns.campaign (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  host_organisation_id uuid not null,
  visibility text not null default 'own' check (visibility in ('own', 'network')),
  phase text not null default 'idea' check (phase in ('idea', 'planning', 'running', 'evaluated', 'ended')),
  title text not null,
  purpose text not null default '',
  occasion_id uuid references campaigns.occasion (id),
  join_step text check (join_step in ('hear', 'understand', 'prepare', 'join', 'start', 'stay')),
  join_help text not null default '',
  target_number integer check (target_number > 0),
  target_unit text not null default '',
  target_by date,
  audiences text[] not null default '{}',
  starts_on date,
  ends_on date,
  message text not null default '',
  main_message_id uuid,
  told_at timestamptz,
  seen_at timestamptz,
  started_on date,
  end_reason text not null default '',
  news integer not null default 0,
  told_news integer not null default 0,
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  updated_by uuid not null,
  updated_at timestamptz not null default now(),
  removed_at timestamptz,
  check (ends_on >= starts_on),
  check (phase = 'idea' or visibility = 'network'),
  check (phase = 'idea' or told_at is not null)
);
create index campaign_service on campaigns.campaign (service_id, starts_on);
create index campaign_news on campaigns.campaign (service_id) where news > told_news and removed_at is null;

-- Organisations of the network that own it together, once they have said yes; and outside partners, who have a name only.
create table campaigns.party (
  id uuid primary key,
  campaign_id uuid not null references campaigns.campaign (id),
  organisation_id uuid,
  name text not null default '',
  does text not null default '',
  answer text check (answer in ('asked', 'joined', 'declined')),
  answered_by uuid,
  answered_at timestamptz,
  position integer not null,
  check ((organisation_id is null) = (answer is null)),
  check ((organisation_id is null) = (name <> ''))
);
create index party_campaign on campaigns.party (campaign_id, position);
create unique index party_once on campaigns.party (campaign_id, organisation_id) where organisation_id is not null;

-- Every step between phases, with the reason when it ended without an evaluation.
create table campaigns.phase_change (
  id uuid primary key,
  campaign_id uuid not null references campaigns.campaign (id),
  organisation_id uuid not null,
  from_phase text not null,
  to_phase text not null,
  reason text not null default '',
  changed_by uuid not null,
  changed_at timestamptz not null default now()
);
create index phase_change_campaign on campaigns.phase_change (campaign_id, changed_at);

-- `payer_organisation_id` is null when the cost is shared: then the shares pay it.
create table campaigns.budget_line (
  id uuid primary key,
  campaign_id uuid not null references campaigns.campaign (id),
  title text not null,
  kronor integer not null check (kronor >= 0),
  payer_organisation_id uuid,
  position integer not null
);
create index budget_line_campaign on campaigns.budget_line (campaign_id, position);

-- What an organisation is asked for, what it has promised, and when it decided. Only the organisation itself promises and confirms.
create table campaigns.budget_share (
  campaign_id uuid not null references campaigns.campaign (id),
  organisation_id uuid not null,
  asked_kronor integer not null default 0 check (asked_kronor >= 0),
  pledged_kronor integer check (pledged_kronor >= 0),
  pledged_by uuid,
  pledged_at timestamptz,
  confirmed_by uuid,
  confirmed_at timestamptz,
  primary key (campaign_id, organisation_id),
  check ((pledged_kronor is null) = (pledged_at is null)),
  check (confirmed_at is null or pledged_at is not null)
);

-- An activity of planning belongs to at most one campaign. What belongs to none is base communication.
create table campaigns.campaign_activity (
  activity_id uuid primary key,
  campaign_id uuid not null references campaigns.campaign (id),
  organisation_id uuid not null,
  added_by uuid not null,
  added_at timestamptz not null default now()
);
create index campaign_activity_campaign on campaigns.campaign_activity (campaign_id);

-- The editor-in-chief's remark, and what the owner says about it. It stops nothing.
create table campaigns.remark (
  id uuid primary key,
  campaign_id uuid not null references campaigns.campaign (id),
  organisation_id uuid not null,
  text text not null,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  answer text,
  answered_by uuid,
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index remark_campaign on campaigns.remark (campaign_id, written_at);

create table campaigns.evaluation (
  campaign_id uuid primary key references campaigns.campaign (id),
  organisation_id uuid not null,
  outcome text not null check (outcome in ('yes', 'partly', 'no')),
  reached_number integer check (reached_number >= 0),
  worked text not null,
  not_worked text not null,
  keep text not null,
  spent_kronor integer check (spent_kronor >= 0),
  figures jsonb not null default '[]',
  written_by uuid not null,
  written_at timestamptz not null default now()
);

-- One mail to communicators and steering group about what is new. A campaign is in it once per change.
create table campaigns.digest (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  sent_by uuid,
  sent_at timestamptz not null default now(),
  mails integer not null default 0
);
create index digest_service on campaigns.digest (service_id, sent_at desc);
create table campaigns.digest_item (
  digest_id uuid not null references campaigns.digest (id),
  campaign_id uuid not null references campaigns.campaign (id),
  news integer not null,
  primary key (campaign_id, news)
);
create index digest_item_digest on campaigns.digest_item (digest_id);

-- Every mail once per person and occasion: to the editor-in-chief when a campaign begins to be planned, to the network with a digest.
-- Marked as `sending` before it leaves; one that is found so by a later try may have left and ends as `unknown`.
create table campaigns.mail (
  id uuid primary key,
  kind text not null check (kind in ('planning', 'digest')),
  organisation_id uuid not null,
  person_id uuid not null,
  campaign_id uuid references campaigns.campaign (id),
  digest_id uuid references campaigns.digest (id),
  status text not null default 'waiting' check (status in ('waiting', 'sending', 'handedOver', 'notDelivered', 'unknown')),
  reason text,
  attempts integer not null default 0,
  created_at timestamptz not null default now(),
  concluded_at timestamptz,
  check ((kind = 'planning') = (campaign_id is not null)),
  check ((kind = 'digest') = (digest_id is not null)),
  unique nulls not distinct (kind, person_id, campaign_id, digest_id)
);
