-- Somebody who was handed material and confirmed by the button knows of what it carries: evidence like a receipt.
alter table evaluation.evidence drop constraint evidence_source_kind_check;
alter table evaluation.evidence add constraint evidence_source_kind_check
  check (source_kind in ('sendOut', 'attendance', 'check', 'cascade', 'handOut'));
