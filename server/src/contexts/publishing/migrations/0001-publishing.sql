create schema publishing;

-- A public page. Its address (organisation and slug) is given once and never changes.
create table publishing.page (
  id uuid primary key,
  organisation_id uuid not null,
  slug text not null,
  send_out_id uuid,
  current_version integer not null,
  published_at timestamptz not null,
  updated_at timestamptz not null,
  withdrawn_at timestamptz,
  unique (organisation_id, slug)
);
-- A send-out has one page; releasing it again makes a new version of that page.
create unique index page_send_out on publishing.page (organisation_id, send_out_id) where send_out_id is not null;
create index page_newest on publishing.page (organisation_id, id desc);

-- What the page said, version by version. Never changed, never removed.
create table publishing.page_version (
  page_id uuid not null references publishing.page (id),
  version integer not null,
  title text not null,
  html text not null,
  text text not null,
  language text not null check (language in ('sv', 'en')),
  change_note text,
  published_by uuid not null,
  published_at timestamptz not null,
  primary key (page_id, version)
);

-- Totals per day and referring host: no address, no cookie, no visitor. Without a page it is the front door.
create table publishing.visit_day (
  organisation_id uuid not null,
  page_id uuid references publishing.page (id),
  day date not null,
  referrer_host text not null,
  visits integer not null,
  unique nulls not distinct (organisation_id, page_id, day, referrer_host)
);

-- The mailboxes that citizens and companies can choose. organisation_id is who keeps the list for the network.
create table publishing.mailbox_operator (
  id uuid primary key,
  organisation_id uuid not null,
  name text not null,
  description_sv text not null,
  description_en text not null,
  url_private text,
  url_company text,
  is_built_in boolean not null default false,
  is_active boolean not null default true,
  revision integer not null default 1,
  unique (organisation_id, name)
);
