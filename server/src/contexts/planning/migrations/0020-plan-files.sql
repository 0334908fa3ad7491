-- What a plan looked like when it went out as a workbook: told apart from what people changed in the file, and from what others
-- changed in the plan meanwhile. `rows` holds each row's cells by sheet and id.
create table planning.plan_export (
  id uuid primary key,
  programme_id uuid not null references planning.programme (id),
  organisation_id uuid not null,
  rows jsonb not null,
  exported_by uuid not null,
  exported_at timestamptz not null default now()
);
create index plan_export_programme on planning.plan_export (programme_id, organisation_id, exported_at desc);

-- What a workbook that came in again changed, and how it was before, so that it can be undone.
create table planning.plan_file_import (
  id uuid primary key,
  programme_id uuid not null references planning.programme (id),
  organisation_id uuid not null,
  source_name text not null,
  memory jsonb not null,
  imported_by uuid not null,
  imported_at timestamptz not null default now(),
  undone_at timestamptz
);
create index plan_file_import_programme on planning.plan_file_import (programme_id, organisation_id, imported_at desc);
