-- Which changes of words make a verdict stale; the newest row counts, none means any change.
create table staleness_setting (
    id          bigint      generated always as identity primary key,
    sensitivity text        not null check (sensitivity in ('ANY_CHANGE', 'WEIGHTY_CHANGE')),
    set_at      timestamptz not null,
    set_by      text        not null references person (username)
);

create index staleness_setting_by on staleness_setting (set_by);
