create schema language;

-- The shared termbase: one row per term, preferred, allowed or to be avoided.
create table language.term (
  id uuid primary key,
  organisation_id uuid not null,
  visibility text not null check (visibility in ('own', 'network')),
  term text not null,
  status text not null check (status in ('preferred', 'allowed', 'avoid')),
  -- What to write instead of an avoided or allowed term.
  prefer_id uuid references language.term (id),
  definition text not null default '',
  agreed_on date,
  -- The term's words with all their forms, generated and confirmed by the editor (domain/inflection/lexeme.ts).
  readings jsonb not null,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  retired_at timestamptz
);

-- Capitals tell terms apart (MM, mm), so the writing itself is what may stand once.
create unique index term_once on language.term (organisation_id, term) where retired_at is null;
create index term_of_organisation on language.term (organisation_id, id);
create index term_prefer on language.term (prefer_id) where prefer_id is not null;

-- How often a brand should be named, and the line every text should carry.
create table language.brand_rule (
  id uuid primary key,
  organisation_id uuid not null,
  visibility text not null check (visibility in ('own', 'network')),
  name text not null,
  min_per_thousand numeric(6, 1),
  max_per_thousand numeric(6, 1),
  standard_line text,
  revision integer not null default 1,
  changed_at timestamptz not null default now(),
  retired_at timestamptz
);

create unique index brand_rule_once on language.brand_rule (organisation_id, name) where retired_at is null;
