-- What was published, as it was written: live data in it (milestones, project group, support, local fields) is filled in anew when
-- it changes. Answers from before this have no live data: it was never filled in.
alter table planning.published_answer
  add column title text not null default '',
  add column answer text not null default '';
