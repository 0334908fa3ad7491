-- What communicators send to the editor-in-chief is held against the agreed words too.
alter table language.registered_text drop constraint registered_text_kind_check;
alter table language.registered_text add constraint registered_text_kind_check
  check (kind in ('sendOut', 'page', 'message', 'contribution'));
