-- One person's judgement of one condition under one draft. Verdicts are never changed, only followed by others;
-- their standing is computed and stored nowhere.
create table verdict (
    id           uuid        primary key,
    condition_id uuid        not null references condition (id),
    draft_id     uuid        not null references draft (id),
    outcome      text        not null check (outcome in ('MET', 'PARTLY_MET', 'NOT_MET', 'UNCLEAR')),
    rationale    text        not null check (length(rationale) between 1 and 5000),
    judged_on    date        not null,
    judged_at    timestamptz not null,
    judged_by    text        not null references person (username),
    decides      boolean     not null default false,
    replaces_id  uuid        references verdict (id) check (replaces_id <> id),
    version      integer     not null
);

create index verdict_condition on verdict (condition_id, judged_at);
create index verdict_draft on verdict (draft_id);
create index verdict_replaces on verdict (replaces_id);

-- The words that a verdict was read from: all that continued the provision in the judged draft.
create table verdict_basis (
    verdict_id   uuid     not null references verdict (id),
    position     integer  not null,
    provision_id uuid     not null references provision (id),
    fingerprint  text not null,
    label        text     not null check (length(label) <= 200),
    words        text     not null,
    primary key (verdict_id, position),
    unique (verdict_id, provision_id)
);

create index verdict_basis_provision on verdict_basis (provision_id);

create table verdict_silence (
    verdict_id uuid not null references verdict (id),
    term_id    uuid not null references term (id),
    primary key (verdict_id, term_id)
);

create index verdict_silence_term on verdict_silence (term_id);
