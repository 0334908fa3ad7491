-- A holder who confirms on a cascade's link knows of what was passed on: evidence like a receipt.
alter table evaluation.evidence drop constraint evidence_source_kind_check;
alter table evaluation.evidence add constraint evidence_source_kind_check check (source_kind in ('sendOut', 'attendance', 'check', 'cascade'));
