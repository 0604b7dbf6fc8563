-- To whom each new briefing goes by mail, and at which hour of New York. The last round is the day on which the list was
-- served last; whoever writes it serves the list.
create table mailing_list (
    id         uuid    primary key,
    name       text    not null unique check (length(name) between 1 and 200),
    hour       time    not null,
    attachment text    not null check (attachment in ('PDF', 'WORD')),
    active     boolean not null,
    last_round date    not null,
    changed_by text    not null references person (username),
    version    integer not null
);

create table mailing_list_address (
    list_id uuid not null references mailing_list (id) on delete cascade,
    address text not null check (length(address) between 3 and 254 and address !~ '[[:cntrl:][:space:]]'),
    primary key (list_id, address)
);

create unique index mailing_list_address_once on mailing_list_address (list_id, lower(address));

-- One letter for each briefing and address, so that nobody gets a briefing twice. A letter is claimed before it is sent: one
-- that stays claimed was being sent when its instance ended, and nobody knows whether it arrived.
create table letter (
    id          uuid        primary key,
    briefing_id uuid        not null references briefing (id),
    list_id     uuid        not null references mailing_list (id),
    address     text        not null check (length(address) between 3 and 254 and address !~ '[[:cntrl:][:space:]]'),
    attachment  text        not null check (attachment in ('PDF', 'WORD')),
    state       text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'IN_DOUBT')),
    due_at      timestamptz not null,
    attempts    integer     not null default 0,
    claimed_at  timestamptz,
    settled_at  timestamptz,
    problem     text        check (length(problem) <= 500),
    check (state <> 'SENDING' or claimed_at is not null),
    check ((state = 'SENT') <= (settled_at is not null))
);

create unique index letter_once on letter (briefing_id, lower(address));
create index letter_list on letter (list_id);
create index letter_due on letter (due_at) where state = 'WAITING';
