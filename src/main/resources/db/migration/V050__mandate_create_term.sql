-- One thing that the mandate settles.
create table term (
    id        uuid    primary key,
    dimension text    not null check (dimension in ('LEGAL_BASIS', 'GOVERNANCE', 'TASKS', 'USE_OF_FORCE', 'COMMAND', 'COORDINATION', 'COMPOSITION', 'GEOGRAPHY', 'DURATION', 'RENEWAL', 'REPORTING', 'FUNDING', 'EXIT', 'POLITICAL_HORIZON', 'HUMANITARIAN')),
    name      text    not null unique check (length(name) between 1 and 200),
    question  text    not null check (length(question) between 1 and 1000),
    position  integer not null,
    archived  boolean not null default false,
    version   integer not null
);

-- What one draft says on one term. A reading is never overwritten: the next one supersedes it.
create table reading (
    id            uuid        primary key,
    draft_id      uuid        not null references draft (id),
    term_id       uuid        not null references term (id),
    state         text        not null check (state in ('STATED', 'SILENT', 'BRACKETED')),
    value         text        check (length(value) <= 1000),
    value_date    date,
    value_number  numeric(18, 2),
    value_unit    text        check (length(value_unit) <= 50),
    holds_from    date        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null references person (username),
    superseded_at timestamptz,
    version       integer     not null,
    check (state = 'SILENT' or value is not null)
);

create unique index reading_now on reading (draft_id, term_id) where superseded_at is null;
create index reading_term on reading (term_id);

create table reading_clause (
    reading_id uuid not null references reading (id),
    clause_id  uuid not null references clause (id) on delete cascade,
    primary key (reading_id, clause_id)
);

create index reading_clause_clause on reading_clause (clause_id);

create table reading_statement (
    reading_id   uuid not null references reading (id),
    statement_id uuid not null references statement (id),
    primary key (reading_id, statement_id)
);

create index reading_statement_statement on reading_statement (statement_id);

-- A clause that somebody went through and found to concern no term: silence was checked against it.
create table clause_without_term (
    clause_id  uuid        primary key references clause (id) on delete cascade,
    checked_at timestamptz not null,
    checked_by text        not null references person (username)
);
