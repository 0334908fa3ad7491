-- Letters and attendance can answer for one activity: the kind of proof tells them apart.
alter table evaluation.evidence drop constraint evidence_pkey;
alter table evaluation.evidence add primary key (need_id, message_version, member_key, source_id, source_kind);
