-- Words tried out beside the record: what differs from a draft, never a draft itself. Private to who made it until shared.
create table sandbox (
    id         uuid        primary key,
    draft_id   uuid        not null references draft (id),
    title      text        not null check (length(title) between 1 and 200),
    note       text        check (length(note) between 1 and 5000),
    made_by    text        not null references person (username),
    made_at    timestamptz not null,
    changed_at timestamptz not null,
    shared_at  timestamptz,
    archived   boolean     not null default false,
    version    integer     not null
);

create index sandbox_draft on sandbox (draft_id);
create index sandbox_made_by on sandbox (made_by);

-- Only the clauses that read otherwise, with the words of the draft that they were tried over; null words leave the clause
-- out. A working draft may drop a clause meanwhile, so nothing binds it to stay.
create table sandbox_clause (
    sandbox_id  uuid not null references sandbox (id),
    clause_id   uuid not null,
    label       text not null check (length(label) <= 200),
    before      text not null,
    fingerprint text not null,
    words       text check (length(words) between 1 and 20000),
    primary key (sandbox_id, clause_id)
);

-- What the tried words are taken to say on a term.
create table sandbox_reading (
    sandbox_id uuid    not null references sandbox (id),
    term_id    uuid    not null references term (id),
    silent     boolean not null,
    words      text    check (length(words) between 1 and 1000),
    primary key (sandbox_id, term_id),
    check (silent = (words is null))
);

create index sandbox_reading_term on sandbox_reading (term_id);
