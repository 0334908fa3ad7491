-- Which parts of the shared service a message is about and a target group uses. None at all is the whole service.
-- The parts are kept by services; the tags are the programme owner's, like the structure.
create table planning.part_tag (
  programme_id uuid not null references planning.programme (id),
  organisation_id uuid not null,
  kind text not null check (kind in ('message', 'audience')),
  subject_id uuid not null,
  part_id uuid not null,
  primary key (subject_id, part_id)
);
create index part_tag_programme on planning.part_tag (programme_id);
create index part_tag_part on planning.part_tag (part_id);

-- Who does the work, in each organisation. Without any, those who follow the programme are shown its owner's.
create table planning.project_member (
  id uuid primary key,
  programme_id uuid not null references planning.programme (id),
  organisation_id uuid not null,
  role text not null,
  name text not null,
  contact text not null default '',
  position integer not null
);
create index project_member_programme on planning.project_member (programme_id, organisation_id);

-- How hard a group is hit, and what its members need to take part. The owner's; an organisation may see its own impact otherwise.
create table planning.audience_profile (
  audience_id uuid primary key references planning.audience (id),
  organisation_id uuid not null,
  impact text check (impact in ('none', 'small', 'large')),
  access_needs jsonb not null default '[]',
  languages text not null default ''
);
create table planning.audience_impact (
  audience_id uuid not null references planning.audience (id),
  organisation_id uuid not null,
  impact text not null check (impact in ('none', 'small', 'large')),
  primary key (audience_id, organisation_id)
);

-- Documents, figures and templates of a message. `template_id` leads from what an organisation has filled in to the template.
create table planning.message_attachment (
  id uuid primary key,
  message_id uuid not null references planning.message (id),
  programme_id uuid not null references planning.programme (id),
  organisation_id uuid not null,
  kind text not null check (kind in ('document', 'figure', 'template', 'filled')),
  visibility text not null check (visibility in ('own', 'network', 'public')),
  title text not null,
  figure text,
  template_id uuid references planning.message_attachment (id),
  file_name text,
  media_type text,
  size_bytes integer,
  content_sealed bytea,
  added_by uuid not null,
  added_at timestamptz not null default now(),
  removed_at timestamptz,
  check ((kind = 'figure') = (figure is not null)),
  check ((kind = 'figure') = (content_sealed is null))
);
create index message_attachment_message on planning.message_attachment (message_id);

-- A message that refers to another programme, or to an initiative outside, by name and address.
create table planning.message_reference (
  id uuid primary key,
  message_id uuid not null references planning.message (id),
  programme_id uuid not null references planning.programme (id),
  organisation_id uuid not null,
  to_programme_id uuid references planning.programme (id),
  name text not null,
  url text not null default '',
  how text not null default '',
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
create index message_reference_message on planning.message_reference (message_id);
create index message_reference_to on planning.message_reference (to_programme_id) where to_programme_id is not null;

-- The one address where a group's information lives, in each organisation.
create table planning.group_page (
  id uuid primary key,
  organisation_id uuid not null,
  programme_id uuid not null references planning.programme (id),
  audience_id uuid not null references planning.audience (id),
  slug text not null,
  introduction text not null default '',
  contact text not null default '',
  revision integer not null default 1,
  published_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  unique (organisation_id, audience_id),
  unique (organisation_id, slug)
);

-- A meeting that people sign up for, and what was noted there. Names and addresses are sealed.
create table planning.sign_up_sheet (
  activity_id uuid primary key references planning.activity (id),
  organisation_id uuid not null,
  is_open boolean not null,
  place text not null default '',
  information text not null default '',
  seats integer check (seats > 0),
  last_day date,
  notes text not null default '',
  are_notes_public boolean not null default false,
  revision integer not null default 1
);
create table planning.sign_up (
  id uuid primary key,
  activity_id uuid not null references planning.sign_up_sheet (activity_id),
  organisation_id uuid not null,
  name_sealed text not null,
  email_sealed text,
  email_hash text,
  signed_up_at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create unique index sign_up_email on planning.sign_up (activity_id, email_hash) where withdrawn_at is null;

-- What employees can say: three sentences, one page, three answers. Each organisation's own.
create table planning.ambassador_kit (
  id uuid primary key,
  programme_id uuid not null references planning.programme (id),
  organisation_id uuid not null,
  sentences jsonb not null,
  page text not null,
  answers jsonb not null,
  is_shared boolean not null,
  revision integer not null default 1,
  changed_at timestamptz not null default now(),
  unique (programme_id, organisation_id)
);
