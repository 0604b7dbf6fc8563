-- Two or more statements that somebody found to report the same thing differently. Lifting keeps what was marked.
create table report_conflict (
    id        uuid        primary key,
    why       text        not null check (length(why) between 1 and 2000),
    marked_at timestamptz not null,
    marked_by text        not null references person (username),
    lifted_at timestamptz,
    lifted_by text        references person (username),
    version   integer     not null,
    check ((lifted_at is null) = (lifted_by is null))
);

create table report_conflict_statement (
    report_conflict_id uuid not null references report_conflict (id),
    statement_id       uuid not null references statement (id),
    primary key (report_conflict_id, statement_id)
);

create index report_conflict_statement_statement on report_conflict_statement (statement_id);
