-- A condition on an event is judged by what was reported, not by the words of a draft.
create table verdict_evidence (
    verdict_id   uuid not null references verdict (id),
    statement_id uuid not null references statement (id),
    primary key (verdict_id, statement_id)
);

create index verdict_evidence_statement on verdict_evidence (statement_id);
