-- Why a place was proposed although the standings of the conditions spoke against it, and what they were then.
alter table participation
    add column despite text check (length(despite) between 1 and 2000),
    add column despite_draft_id uuid references draft (id),
    add check ((despite is null) = (despite_draft_id is null));

create table participation_unmet (
    participation_id uuid not null references participation (id),
    condition_id     uuid not null references condition (id),
    title            text not null,
    light            text not null check (light in ('MET', 'PARTLY_MET', 'NOT_MET', 'UNCLEAR', 'STALE', 'DUE', 'DISPUTED', 'UNASSESSED')),
    primary key (participation_id, condition_id)
);

create index participation_unmet_condition on participation_unmet (condition_id);
