-- The year's number in the shared strategy that the campaign works towards. Strategy keeps it; one that is gone is told as none.
alter table campaigns.campaign add column strategy_target_id uuid;
