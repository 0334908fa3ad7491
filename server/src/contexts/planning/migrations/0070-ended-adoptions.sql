-- An organisation that has gone up in another no longer follows a programme, but what it had there can still be read: no new cells are
-- made for it. When it ended says so.
alter table planning.programme_adoption add column ended_at timestamptz;
