-- Whether a reading of a term meets a condition, as an analyst judges it. Null words are silence. The next answer on the
-- same reading supersedes the one before; OPEN takes an answer back.
create table recorded_answer (
    id            uuid        primary key,
    condition_id  uuid        not null references condition (id),
    term_id       uuid        not null references term (id),
    words         text        check (length(words) between 1 and 1000),
    effect        text        not null check (effect in ('SUFFICES', 'MEETS', 'FAILS', 'OPEN')),
    rationale     text        check (length(rationale) between 1 and 2000),
    recorded_at   timestamptz not null,
    recorded_by   text        not null references person (username),
    superseded_at timestamptz,
    version       integer     not null
);

create unique index recorded_answer_now on recorded_answer (condition_id, term_id, md5(lower(coalesce(words, ''))))
    where superseded_at is null;
create index recorded_answer_condition on recorded_answer (condition_id);
create index recorded_answer_term on recorded_answer (term_id);
