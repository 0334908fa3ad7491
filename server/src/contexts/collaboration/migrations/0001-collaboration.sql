create schema collaboration;

-- Who may enter the room of a shared service. The host always may. Ended rows are the history.
create table collaboration.access_grant (
  id uuid primary key,
  service_id uuid not null,
  -- Whoever granted it: the host, or for an audience the organisation that the audience belongs to.
  organisation_id uuid not null,
  kind text not null check (kind in ('organisation', 'group', 'audience', 'person')),
  -- Where the people work; null for a working group, which spans organisations.
  to_organisation_id uuid,
  group_id uuid,
  programme_id uuid,
  audience_id uuid,
  person_id uuid,
  -- The activity in the plan that an audience's access counts as.
  activity_id uuid,
  granted_by uuid not null,
  granted_at timestamptz not null default now(),
  last_day date,
  ended_by uuid,
  ended_at timestamptz,
  check ((kind = 'group') = (group_id is not null)),
  check ((kind = 'audience') = (audience_id is not null and programme_id is not null)),
  check ((kind = 'person') = (person_id is not null)),
  check ((kind = 'group') = (to_organisation_id is null))
);
create index access_grant_service on collaboration.access_grant (service_id, granted_at desc);

create table collaboration.access_request (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  reason text not null,
  status text not null default 'asked' check (status in ('asked', 'granted', 'declined', 'withdrawn')),
  asked_at timestamptz not null default now(),
  answer text not null default '',
  answered_by uuid,
  answered_at timestamptz,
  grant_id uuid references collaboration.access_grant (id)
);
create unique index access_request_open on collaboration.access_request (service_id, organisation_id, person_id) where status = 'asked';

-- What lies in the room: the three supports, the toolkit, and the graphic manual with its guideline.
create table collaboration.item (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  collection text not null check (collection in ('method', 'callOff', 'communication', 'toolkit', 'manual')),
  kind text not null check (kind in ('page', 'file', 'link')),
  title text not null,
  summary text not null default '',
  tags text[] not null default '{}',
  version integer not null default 1,
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  removed_at timestamptz
);
create index item_collection on collaboration.item (service_id, collection, changed_at desc);

-- Every version stays: what was handed out can be shown as it was.
create table collaboration.item_version (
  item_id uuid not null references collaboration.item (id),
  version integer not null,
  text text not null default '',
  url text,
  file_name text,
  media_type text,
  size_bytes integer,
  content bytea,
  change_note text not null default '',
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (item_id, version),
  check ((content is null) = (file_name is null))
);

-- Who has opened or fetched what, so that one can see whether it is used.
create table collaboration.item_use (
  item_id uuid not null references collaboration.item (id),
  organisation_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('opened', 'fetched')),
  times integer not null default 1,
  first_at timestamptz not null default now(),
  last_at timestamptz not null default now(),
  primary key (item_id, organisation_id, person_id, kind)
);

create table collaboration.subscription (
  service_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  collection text not null,
  cadence text not null check (cadence in ('daily', 'weekly')),
  told_until timestamptz not null default now(),
  primary key (service_id, organisation_id, person_id, collection)
);

-- Something picked from the room and given to people without an account.
create table collaboration.hand_out (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  title text not null,
  note text not null default '',
  way text not null check (way in ('link', 'package')),
  -- A package is given by hand: to whom, in words, and to how many.
  given_to text not null default '',
  people integer not null default 0,
  programme_id uuid,
  audience_id uuid,
  activity_id uuid,
  last_day date,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);
create index hand_out_organisation on collaboration.hand_out (organisation_id, created_at desc);

create table collaboration.hand_out_item (
  hand_out_id uuid not null references collaboration.hand_out (id),
  item_id uuid not null references collaboration.item (id),
  version integer not null,
  position integer not null,
  primary key (hand_out_id, item_id)
);

create table collaboration.hand_out_recipient (
  id uuid primary key,
  hand_out_id uuid not null references collaboration.hand_out (id),
  organisation_id uuid not null,
  name text not null,
  email text not null,
  token_hash text not null unique,
  received_at timestamptz,
  revoked_at timestamptz
);
create index hand_out_recipient_hand_out on collaboration.hand_out_recipient (hand_out_id);

-- A subject that people need help with: the national contact, and the experts who answer when one must go deeper.
create table collaboration.topic (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  name text not null,
  contact_name text not null default '',
  contact_email text not null default '',
  contact_phone text not null default '',
  expert_organisation_id uuid,
  revision integer not null default 1,
  removed_at timestamptz
);
create unique index topic_name on collaboration.topic (service_id, lower(name)) where removed_at is null;

-- Somebody who has done it before and lets others ask.
create table collaboration.peer (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  took_part text not null,
  about text not null default '',
  topic_ids uuid[] not null default '{}',
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  unique (service_id, organisation_id, person_id)
);

-- Who introduces the service in an organisation, and what they need help with.
create table collaboration.local_lead (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  topic_ids uuid[] not null default '{}',
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  unique (service_id, organisation_id, person_id)
);

-- What makes organisations alike.
create table collaboration.organisation_fact (
  service_id uuid not null,
  organisation_id uuid not null,
  county text not null default '',
  inhabitants integer check (inhabitants >= 0),
  primary key (service_id, organisation_id)
);

-- A question to an experienced peer or to the experts of a topic, followed to its answer.
create table collaboration.help_request (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  asked_by uuid not null,
  kind text not null check (kind in ('peer', 'deepDive')),
  topic_id uuid references collaboration.topic (id),
  to_organisation_id uuid not null,
  to_person_id uuid,
  question text not null,
  status text not null default 'asked' check (status in ('asked', 'taken', 'answered', 'declined', 'withdrawn')),
  asked_at timestamptz not null default now(),
  taken_by uuid,
  taken_at timestamptz,
  answer text not null default '',
  answered_by uuid,
  answered_at timestamptz,
  check ((kind = 'deepDive') = (topic_id is not null))
);
create index help_request_service on collaboration.help_request (service_id, asked_at desc);

create table collaboration.give_away (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  name text not null,
  description text not null default '',
  stock integer not null check (stock >= 0),
  most_per_order integer not null check (most_per_order >= 1),
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create index give_away_service on collaboration.give_away (service_id, name);

create table collaboration.give_away_order (
  id uuid primary key,
  give_away_id uuid not null references collaboration.give_away (id),
  service_id uuid not null,
  organisation_id uuid not null,
  ordered_by uuid not null,
  number integer not null check (number >= 1),
  address text not null,
  status text not null default 'ordered' check (status in ('ordered', 'sent', 'received', 'cancelled')),
  ordered_at timestamptz not null default now(),
  sent_at timestamptz,
  received_at timestamptz,
  cancelled_at timestamptz
);
create index give_away_order_service on collaboration.give_away_order (service_id, ordered_at desc);

create table collaboration.experience_note (
  id uuid primary key,
  service_id uuid not null,
  organisation_id uuid not null,
  written_by uuid not null,
  title text not null,
  text text not null,
  tags text[] not null default '{}',
  channel text,
  visibility text not null default 'network' check (visibility in ('own', 'network')),
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  removed_at timestamptz
);
create index experience_note_service on collaboration.experience_note (service_id, changed_at desc);

-- Colours, type and logo as machines read them. Every version stays.
create table collaboration.design_tokens (
  service_id uuid not null,
  version integer not null,
  organisation_id uuid not null,
  tokens jsonb not null,
  change_note text not null default '',
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (service_id, version)
);

-- Every mail once per occasion. Marked as `sending` before it leaves; one found so by a later try ends as `unknown`.
create table collaboration.mail (
  id uuid primary key,
  organisation_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  person_id uuid,
  recipient_id uuid,
  occasion text not null default '',
  status text not null default 'waiting' check (status in ('waiting', 'sending', 'handedOver', 'notDelivered', 'unknown')),
  reason text,
  attempts integer not null default 0,
  created_at timestamptz not null default now(),
  concluded_at timestamptz,
  check ((person_id is null) <> (recipient_id is null)),
  unique nulls not distinct (kind, subject_id, person_id, recipient_id, occasion)
);
create index mail_recipient on collaboration.mail (recipient_id) where recipient_id is not null;
