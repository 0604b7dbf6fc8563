-- Links by which one released briefing is read without an account. Of the token in a link only its hash is kept.
create table briefing_link (
    id          uuid        primary key,
    briefing_id uuid        not null references briefing (id),
    token_hash  text        not null unique check (length(token_hash) = 64),
    purpose     text        not null check (length(purpose) between 1 and 200),
    made_at     timestamptz not null,
    made_by     text        not null references person (username),
    ends_at     timestamptz not null,
    revoked_at  timestamptz,
    revoked_by  text        references person (username),
    opened      integer     not null default 0,
    opened_at   timestamptz,
    check (ends_at > made_at),
    check ((revoked_at is null) = (revoked_by is null))
);

create index briefing_link_briefing on briefing_link (briefing_id);

-- Who asked for a link of late, so that every instance counts the same; kept for a day.
create table link_visit (
    id         bigint      generated always as identity primary key,
    address    text        not null,
    known      boolean     not null,
    visited_at timestamptz not null
);

create index link_visit_by_address on link_visit (address, visited_at);
create index link_visit_by_time on link_visit (visited_at);
