create table membership (
    id        uuid    primary key,
    actor_id  uuid    not null references actor (id),
    permanent boolean not null,
    from_day  date    not null,
    to_day    date    check (to_day >= from_day),
    version   integer not null,
    check (permanent = (to_day is null))
);

create index membership_actor on membership (actor_id);

-- How a member voted on a draft, or is expected to. The next entry supersedes the one before.
create table vote (
    id            uuid        primary key,
    draft_id      uuid        not null references draft (id),
    member_id     uuid        not null references actor (id),
    choice        text        not null check (choice in ('IN_FAVOUR', 'AGAINST', 'ABSTAINING', 'NOT_VOTING', 'UNKNOWN')),
    basis         text        not null check (basis in ('EXPECTED', 'RECORDED')),
    holds_from    date        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null references person (username),
    superseded_at timestamptz,
    version       integer     not null
);

create unique index vote_now on vote (draft_id, member_id) where superseded_at is null;
create index vote_member on vote (member_id);

create table vote_statement (
    vote_id      uuid not null references vote (id),
    statement_id uuid not null references statement (id),
    primary key (vote_id, statement_id)
);

create index vote_statement_statement on vote_statement (statement_id);

-- What an actor wants of a term. A change of mind is the next position; the earlier one stays.
create table position (
    id            uuid        primary key,
    actor_id      uuid        not null references actor (id),
    term_id       uuid        not null references term (id),
    stance        text        not null check (stance in ('SEEKS', 'ACCEPTS', 'OPPOSES')),
    words         text        not null check (length(words) between 1 and 2000),
    holds_from    date        not null,
    approximately text        check (length(approximately) <= 200),
    recorded_at   timestamptz not null,
    recorded_by   text        not null references person (username),
    superseded_at timestamptz,
    version       integer     not null
);

create unique index position_now on position (actor_id, term_id) where superseded_at is null;
create index position_term on position (term_id);

create table position_statement (
    position_id  uuid not null references position (id),
    statement_id uuid not null references statement (id),
    primary key (position_id, statement_id)
);

create index position_statement_statement on position_statement (statement_id);

-- A day of the process that somebody noted; days that follow from readings are not stored.
create table calendar_day (
    id          uuid        primary key,
    title       text        not null check (length(title) between 1 and 200),
    on_day      date        not null,
    at_moment   timestamptz,
    draft_id    uuid        references draft (id),
    words       text        check (length(words) <= 2000),
    recorded_at timestamptz not null,
    recorded_by text        not null references person (username),
    archived    boolean     not null default false,
    version     integer     not null
);

create index calendar_day_draft on calendar_day (draft_id);

create table calendar_day_statement (
    calendar_day_id uuid not null references calendar_day (id),
    statement_id    uuid not null references statement (id),
    primary key (calendar_day_id, statement_id)
);

create index calendar_day_statement_statement on calendar_day_statement (statement_id);
