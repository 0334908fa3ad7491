-- Every text that other contexts hold, so that all of them can be held against the agreed words. A copy of the words, no more:
-- who a text is sent to is never known here.
create table language.registered_text (
  text_id uuid primary key,
  kind text not null check (kind in ('sendOut', 'page', 'message')),
  organisation_id uuid not null,
  title text not null,
  -- Where it is mended: a path in the app.
  address text not null,
  content text not null,
  hash text not null,
  -- False once it can no longer be mended (sent, withdrawn, removed); what was ignored in it is still told.
  is_living boolean not null default true,
  -- Counts up whenever the text or the termbase has changed; the text waits for a check while the last check is of an earlier round.
  round integer not null default 1,
  checked_round integer not null default 0,
  checked_at timestamptz,
  words integer,
  registered_at timestamptz not null default now()
);

create index registered_text_of_organisation on language.registered_text (organisation_id, kind);
create index registered_text_waiting on language.registered_text (organisation_id, text_id) where checked_round < round and is_living;

-- Which terms of the termbase a text uses, whatever their status: a status that changes needs no new check.
create table language.text_term (
  text_id uuid not null references language.registered_text (text_id) on delete cascade,
  term_id uuid not null,
  uses integer not null,
  primary key (text_id, term_id)
);

create index text_term_of_term on language.text_term (term_id);

-- What a writer has chosen to leave as it is. No permission is asked for; the editor-in-chief sees it.
create table language.ignored_finding (
  id uuid primary key,
  organisation_id uuid not null,
  text_id uuid not null references language.registered_text (text_id) on delete cascade,
  finding text not null check (finding in ('term', 'spelling', 'officialese', 'longSentence', 'passive')),
  found text not null,
  -- The words around it; empty when it is ignored everywhere in the text.
  place text not null,
  term_id uuid,
  ignored_by uuid not null,
  ignored_at timestamptz not null default now()
);

create unique index ignored_finding_once on language.ignored_finding (text_id, finding, found, place);
create index ignored_finding_of_organisation on language.ignored_finding (organisation_id, ignored_at);

-- What the organisations of a shared service have agreed to say.
create table language.main_message (
  id uuid primary key,
  -- The host: its editor-in-chief writes, its network reads.
  organisation_id uuid not null,
  position integer not null,
  -- The version that is in force; null while the first is only proposed.
  current_version integer,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  retired_at timestamptz
);

create index main_message_of_organisation on language.main_message (organisation_id, position);

create table language.main_message_version (
  main_message_id uuid not null references language.main_message (id),
  version integer not null,
  statement text not null,
  supporting text[] not null,
  -- What the user gains.
  benefit text not null,
  -- The figure or the source behind it.
  proof text not null,
  agreed_on date,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  primary key (main_message_id, version)
);

-- Which organisations stand behind which wording.
create table language.main_message_agreement (
  main_message_id uuid not null,
  version integer not null,
  organisation_id uuid not null,
  agreed_at timestamptz not null default now(),
  agreed_by uuid not null,
  primary key (main_message_id, version, organisation_id),
  foreign key (main_message_id, version) references language.main_message_version (main_message_id, version)
);

-- A message of a plan, hung under a main message. `main_version` is the wording it was last held against.
create table language.concrete_message (
  message_id uuid primary key references language.registered_text (text_id) on delete cascade,
  organisation_id uuid not null,
  main_message_id uuid references language.main_message (id),
  main_version integer,
  benefit text not null default '',
  changed_at timestamptz not null default now()
);

create index concrete_message_of_organisation on language.concrete_message (organisation_id);
