-- A verdict that says that the one before it still holds, in that one's outcome.
alter table verdict add column confirms boolean not null default false;

-- Who gave a verdict may take it back; nothing is erased.
create table verdict_taken_back (
    verdict_id    uuid        primary key references verdict (id),
    taken_back_at timestamptz not null,
    taken_back_by text        not null references person (username)
);

create index verdict_judged_by on verdict (judged_by, judged_at);
create index verdict_taken_back_by on verdict_taken_back (taken_back_by);

-- Who is to judge a condition; one at a time, ended by the next or by nobody.
create table review_assignment (
    id           uuid        primary key,
    condition_id uuid        not null references condition (id),
    assigned_to  text        not null references person (username),
    assigned_by  text        not null references person (username),
    assigned_at  timestamptz not null,
    ended_by     text        references person (username),
    ended_at     timestamptz,
    check ((ended_by is null) = (ended_at is null)),
    check (ended_at >= assigned_at)
);

create unique index review_assignment_standing on review_assignment (condition_id) where ended_at is null;
create index review_assignment_condition on review_assignment (condition_id, assigned_at);
create index review_assignment_to on review_assignment (assigned_to);
