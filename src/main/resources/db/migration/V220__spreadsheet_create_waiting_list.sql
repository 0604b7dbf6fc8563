-- Lists that somebody sent as spreadsheets and has not recorded yet: the rows as they were read.
create table waiting_list (
    id         uuid        primary key,
    owner      text        not null references person (username),
    file_names text        not null check (length(file_names) between 1 and 2000),
    row_count  integer     not null,
    lists      bytea       not null check (length(lists) <= 20000000),
    kept_at    timestamptz not null
);

create index waiting_list_owner on waiting_list (owner, kept_at);

-- The keys that lists gave to statements, folded, so that a later list can name them.
create table statement_key (
    key          text primary key check (length(key) between 1 and 100),
    statement_id uuid not null references statement (id) deferrable initially deferred
);
