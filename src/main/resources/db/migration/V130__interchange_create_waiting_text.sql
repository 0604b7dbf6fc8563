-- A text that somebody has read in and not imported yet: the original, how it was read, and what was corrected by hand.
create table waiting_text (
    id         uuid        primary key,
    owner      text        not null references person (username),
    file_name  text        not null check (length(file_name) between 1 and 255),
    media_type text        not null check (length(media_type) <= 200),
    bytes      bytea       not null check (length(bytes) <= 5000000),
    before     boolean     not null,
    reading    bytea       not null check (length(reading) <= 20000000),
    paragraphs integer     not null,
    handwork   text        not null check (length(handwork) <= 4000000),
    kept_at    timestamptz not null,
    touched_at timestamptz not null,
    version    integer     not null
);

create index waiting_text_owner on waiting_text (owner, touched_at);
