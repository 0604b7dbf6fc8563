-- The files that show what was said: a letter, a transcript, a screenshot. Kept as they came.
create table attachment (
    id           uuid        primary key,
    statement_id uuid        not null references statement (id),
    file_name    text        not null check (length(file_name) between 1 and 255),
    media_type   text        not null check (length(media_type) <= 200),
    bytes        bytea       not null check (length(bytes) between 1 and 20971520),
    digest       bytea       not null check (length(digest) = 32),
    kept_at      timestamptz not null,
    kept_by      text        not null references person (username),
    unique (statement_id, digest)
);
