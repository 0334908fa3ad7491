-- What a message holds beside its wording. Belongs to the programme's owner, like the message; a change is no new wording.
create table planning.message_detail (
  message_id uuid primary key references planning.message (id),
  organisation_id uuid not null,
  is_question boolean not null default false,
  answer text not null default '',
  ask text not null default '',
  before_text text not null default '',
  after_text text not null default '',
  benefit text not null default '',
  scenarios jsonb not null default '[]',
  affected jsonb not null default '[]',
  revision integer not null default 1,
  changed_at timestamptz not null default now()
);

-- What an audience has answered to what was asked of it, in each organisation. No row: not asked for yet, so open.
create table planning.ask_answer (
  message_id uuid not null references planning.message (id),
  organisation_id uuid not null,
  audience_id uuid not null references planning.audience (id),
  state text not null check (state in ('open', 'answered', 'declined')),
  text text not null default '',
  answered_by uuid,
  changed_at timestamptz not null default now(),
  primary key (message_id, organisation_id, audience_id)
);
create index ask_answer_organisation on planning.ask_answer (organisation_id);

-- The page of a question on the organisation's own front door.
create table planning.published_answer (
  message_id uuid not null references planning.message (id),
  organisation_id uuid not null,
  page_id uuid not null,
  url text not null,
  published_at timestamptz not null default now(),
  primary key (message_id, organisation_id)
);
