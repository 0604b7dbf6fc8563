-- A report and a review can be due on one day: a noted day says which of them it settles, or all of that day.
alter table calendar_day add column settles_duty text
    check (settles_duty in ('SILENCE_ENDS', 'REPORT_DUE', 'REVIEW_DUE', 'MANDATE_ENDS', 'DAY_NAMED'));
alter table calendar_day add check (settles_duty is null or settles is not null);
