-- A noted day can say which day that follows from the text it settles: the report came, the silence was kept.
alter table calendar_day add column settles date check (settles is null or draft_id is not null);
