-- An actor as prospective contributor.
create table nation (
    actor_id uuid    primary key references actor (id),
    archived boolean not null default false,
    version  integer not null
);

-- A place on the ladder: proposed by one person, signed off or returned by another. The newest signed one stands.
create table participation (
    id            uuid        primary key,
    nation_id     uuid        not null references nation (actor_id),
    status        text        not null check (status in ('APPROACHED', 'CONSIDERING', 'CONDITIONAL', 'PLEDGED', 'COMMITTED', 'DEPLOYED', 'SUSPENDED', 'DECLINED', 'WITHDRAWN')),
    reason        text        not null check (length(reason) between 1 and 2000),
    holds_from    date        not null,
    approximately text        check (length(approximately) <= 200),
    state         text        not null check (state in ('PROPOSED', 'SIGNED', 'RETURNED', 'TAKEN_BACK')),
    proposed_at   timestamptz not null,
    proposed_by   text        not null references person (username),
    decided_at    timestamptz,
    decided_by    text        references person (username),
    comment       text        check (length(comment) <= 2000),
    version       integer     not null,
    check ((state = 'PROPOSED') = (decided_at is null)),
    check ((decided_at is null) = (decided_by is null))
);

create unique index participation_one_proposal on participation (nation_id) where state = 'PROPOSED';
create index participation_nation on participation (nation_id, holds_from);

create table participation_statement (
    participation_id uuid not null references participation (id),
    statement_id     uuid not null references statement (id),
    primary key (participation_id, statement_id)
);

create index participation_statement_statement on participation_statement (statement_id);

create table contribution (
    id        uuid    primary key,
    nation_id uuid    not null references nation (actor_id),
    kind      text    not null check (kind in ('TROOPS', 'POLICE', 'TRAINERS', 'HEADQUARTERS_STAFF', 'ENGINEERS', 'MEDICAL', 'FUNDING', 'OBSERVERS')),
    archived  boolean not null default false,
    version   integer not null
);

create index contribution_nation on contribution (nation_id);

-- What was offered, as it was said each time: a walk-back is the next offer, never an overwriting.
create table offer (
    id              uuid        primary key,
    contribution_id uuid        not null references contribution (id),
    least           bigint check (least >= 0),
    most            bigint check (most >= least),
    certainty       text        not null check (certainty in ('STATED', 'PLEDGED', 'CONFIRMED', 'DEPLOYED')),
    words           text        check (length(words) <= 2000),
    holds_from      date        not null,
    approximately   text        check (length(approximately) <= 200),
    recorded_at     timestamptz not null,
    recorded_by     text        not null references person (username),
    superseded_at   timestamptz,
    version         integer     not null,
    check ((least is null) = (most is null))
);

create unique index offer_now on offer (contribution_id) where superseded_at is null;
create index offer_contribution on offer (contribution_id, holds_from);

create table offer_statement (
    offer_id     uuid not null references offer (id),
    statement_id uuid not null references statement (id),
    primary key (offer_id, statement_id)
);

create index offer_statement_statement on offer_statement (statement_id);

create table condition (
    id        uuid    primary key,
    nation_id uuid    not null references nation (actor_id),
    version   integer not null
);

create index condition_nation on condition (nation_id);

-- A condition as the nation stated it at one time; the next wording supersedes it.
create table condition_wording (
    id            uuid        primary key,
    condition_id  uuid        not null references condition (id),
    title         text        not null check (length(title) between 1 and 200),
    words         text        not null check (length(words) between 1 and 20000),
    kind          text        not null check (kind in ('NEEDS_MANDATE', 'PROHIBITED_TASK', 'LIMIT_OF_SCOPE', 'COMMAND', 'EVENT_FIRST', 'OTHER_NATIONS_FIRST', 'DOMESTIC_APPROVAL')),
    strength      text        not null check (strength in ('RED_LINE', 'REQUIRED', 'PREFERRED')),
    state         text        not null check (state in ('STANDS', 'WITHDRAWN')),
    review_by     date,
    holds_from    date        not null,
    approximately text        check (length(approximately) <= 200),
    recorded_at   timestamptz not null,
    recorded_by   text        not null references person (username),
    superseded_at timestamptz,
    version       integer     not null
);

create unique index condition_wording_now on condition_wording (condition_id) where superseded_at is null;
create index condition_wording_condition on condition_wording (condition_id, holds_from);

create table condition_wording_term (
    condition_wording_id uuid not null references condition_wording (id),
    term_id              uuid not null references term (id),
    primary key (condition_wording_id, term_id)
);

create index condition_wording_term_term on condition_wording_term (term_id);

create table condition_wording_statement (
    condition_wording_id uuid not null references condition_wording (id),
    statement_id         uuid not null references statement (id),
    primary key (condition_wording_id, statement_id)
);

create index condition_wording_statement_statement on condition_wording_statement (statement_id);

-- What the force needs, by kind of contribution.
create table requirement (
    id            uuid        primary key,
    kind          text        not null,
    amount        bigint not null check (amount > 0),
    holds_from    date        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null references person (username),
    superseded_at timestamptz,
    version       integer     not null
);

create unique index requirement_now on requirement (kind) where superseded_at is null;

create table requirement_statement (
    requirement_id uuid not null references requirement (id),
    statement_id   uuid not null references statement (id),
    primary key (requirement_id, statement_id)
);

create index requirement_statement_statement on requirement_statement (statement_id);
