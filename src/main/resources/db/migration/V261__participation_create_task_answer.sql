-- What a nation says of one task of the mandate; the next answer supersedes it.
create table task_answer (
    id            uuid        primary key,
    nation_id     uuid        not null references nation (actor_id),
    term_id       uuid        not null references term (id),
    stance        text        not null check (stance in ('WILL_DO', 'LIMITED', 'WILL_NOT')),
    words         text        check (length(words) between 1 and 2000),
    holds_from    date        not null,
    approximately text        check (length(approximately) <= 200),
    recorded_at   timestamptz not null,
    recorded_by   text        not null references person (username),
    superseded_at timestamptz,
    version       integer     not null
);

create unique index task_answer_now on task_answer (nation_id, term_id) where superseded_at is null;
create index task_answer_term on task_answer (term_id);

create table task_answer_statement (
    task_answer_id uuid not null references task_answer (id),
    statement_id   uuid not null references statement (id),
    primary key (task_answer_id, statement_id)
);

create index task_answer_statement_statement on task_answer_statement (statement_id);
