-- What a follow-up did to the day of the next one, so that taking it away brings the day back.
alter table strategy.benefit_follow_up add column was_due_on date;
alter table strategy.benefit_follow_up add column next_on date;
