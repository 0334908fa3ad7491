-- Says whether what the network sees of an organisation's calendar has changed: whoever keeps a copy compares marks before using it.
-- A mark is put in the same transaction as the change and takes the place of those in sight. As no mark comes twice, the marks
-- of an organisation are never again what they once were, in whatever order transactions are committed. Nobody waits for anybody:
-- a mark that another transaction is about to take away is left to that one.
create table planning.calendar_mark (
  organisation_id uuid not null,
  mark uuid not null default gen_random_uuid(),
  primary key (organisation_id, mark)
);

create function planning.put_calendar_marks(changed uuid[]) returns void language sql as $$
  delete from planning.calendar_mark where (organisation_id, mark) in (
    select organisation_id, mark from planning.calendar_mark where organisation_id = any(changed) for update skip locked);
  insert into planning.calendar_mark (organisation_id) select distinct unnest(changed);
$$;

create function planning.mark_all_rows() returns trigger language plpgsql as $$
begin
  perform planning.put_calendar_marks((select array_agg(distinct organisation_id) from changed_rows));
  return null;
end $$;

-- Only what the calendar shows: an activity's brief or note is changed more often than its day.
create function planning.mark_changed_activities() returns trigger language plpgsql as $$
begin
  perform planning.put_calendar_marks((
    with before as (
      select id, organisation_id, programme_id, title, type, sender, state, is_idea, is_private, is_shared, planned_date, planned_until, confirmed_date, audience_ids
      from rows_before),
    after as (
      select id, organisation_id, programme_id, title, type, sender, state, is_idea, is_private, is_shared, planned_date, planned_until, confirmed_date, audience_ids
      from rows_after)
    select array_agg(distinct organisation_id)
    from ((table before except table after) union all (table after except table before)) as changed));
  return null;
end $$;

create function planning.mark_changed_year_plans() returns trigger language plpgsql as $$
begin
  perform planning.put_calendar_marks((
    with before as (select organisation_id, year, is_shared, published_at is null from rows_before),
    after as (select organisation_id, year, is_shared, published_at is null from rows_after)
    select array_agg(distinct organisation_id)
    from ((table before except table after) union all (table after except table before)) as changed));
  return null;
end $$;

create trigger activity_added after insert on planning.activity
  referencing new table as changed_rows for each statement execute function planning.mark_all_rows();
create trigger activity_removed after delete on planning.activity
  referencing old table as changed_rows for each statement execute function planning.mark_all_rows();
create trigger activity_changed after update on planning.activity
  referencing old table as rows_before new table as rows_after for each statement execute function planning.mark_changed_activities();

create trigger year_plan_added after insert on planning.year_plan
  referencing new table as changed_rows for each statement execute function planning.mark_all_rows();
create trigger year_plan_removed after delete on planning.year_plan
  referencing old table as changed_rows for each statement execute function planning.mark_all_rows();
create trigger year_plan_changed after update on planning.year_plan
  referencing old table as rows_before new table as rows_after for each statement execute function planning.mark_changed_year_plans();

insert into planning.calendar_mark (organisation_id)
  select organisation_id from planning.activity union select organisation_id from planning.year_plan;
