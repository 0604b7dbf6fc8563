-- One version of the text. While it is working its words are edited; once circulated they never change again.
create table draft (
    id           uuid        primary key,
    label        text        not null unique check (length(label) between 1 and 200),
    language     text        not null check (language ~ '^[a-z]{2,3}$'),
    symbol       text        check (length(symbol) <= 100),
    based_on_id  uuid        references draft (id) check (based_on_id <> id),
    rival        boolean     not null default false,
    origin_note  text        check (length(origin_note) <= 2000),
    usage        text        not null check (usage in ('PUBLIC', 'INTERNAL', 'IN_CONFIDENCE')),
    stage        text        not null check (stage in ('WORKING', 'CIRCULATED', 'UNDER_SILENCE', 'SILENCE_BROKEN', 'SILENCE_KEPT', 'IN_BLUE', 'REVISED_BLUE', 'ADOPTED', 'NOT_ADOPTED', 'VETOED', 'WITHDRAWN', 'NOT_PUT_TO_VOTE', 'SUPERSEDED')),
    dated_on     date,
    fingerprint  text,
    created_at   timestamptz not null,
    created_by   text        not null references person (username),
    archived     boolean     not null default false,
    version      integer     not null,
    check (stage = 'WORKING' or fingerprint is not null)
);

create index draft_based_on on draft (based_on_id);

create table draft_sponsor (
    draft_id uuid    not null references draft (id),
    position integer not null,
    actor_id uuid    not null references actor (id),
    primary key (draft_id, position),
    unique (draft_id, actor_id)
);

create table draft_annex (
    draft_id uuid    not null references draft (id),
    ordinal  integer not null check (ordinal >= 1),
    title    text    not null check (length(title) <= 500),
    primary key (draft_id, ordinal)
);

-- The text or file that a draft was imported from, kept as it came.
create table draft_source (
    id         uuid        primary key,
    draft_id   uuid        not null references draft (id),
    file_name  text        not null check (length(file_name) between 1 and 255),
    media_type text        not null check (length(media_type) <= 200),
    bytes      bytea       not null check (length(bytes) <= 20971520),
    kept_at    timestamptz not null,
    kept_by    text        not null references person (username)
);

create index draft_source_draft on draft_source (draft_id);

-- The lineage of a clause across drafts, wherever it stands and however it reads.
create table provision (
    id      uuid    primary key,
    name    text    check (length(name) <= 200),
    version integer not null
);

create table clause (
    id           uuid    primary key,
    draft_id     uuid    not null references draft (id),
    provision_id uuid    not null references provision (id),
    parent_id    uuid    references clause (id) check (parent_id <> id),
    position     integer not null,
    kind         text    not null check (kind in ('PREAMBULAR', 'OPERATIVE', 'ANNEX')),
    annex        integer,
    label_suffix text    check (length(label_suffix) <= 20),
    heading      text    check (length(heading) <= 500),
    words        text    not null check (length(words) between 1 and 20000),
    closing      text    check (length(closing) between 1 and 20000),
    fingerprint  text not null,
    version      integer not null,
    unique (draft_id, position) deferrable initially deferred,
    check ((kind = 'ANNEX') = (annex is not null))
);

create index clause_parent on clause (parent_id);
create index clause_provision on clause (provision_id);

-- Further provisions that a clause continues: those of the clauses joined into it, or the one it was split from.
create table clause_continues (
    clause_id    uuid not null references clause (id) on delete cascade,
    provision_id uuid not null references provision (id),
    primary key (clause_id, provision_id)
);

create index clause_continues_provision on clause_continues (provision_id);

-- What a person said of two clauses of two drafts: the same provision, or not. It outranks every algorithm.
create table pairing (
    id           uuid        primary key,
    earlier_id   uuid        not null references clause (id),
    later_id     uuid        not null references clause (id),
    same         boolean     not null,
    decided_at   timestamptz not null,
    decided_by   text        not null references person (username),
    superseded_at timestamptz
);

create unique index pairing_now on pairing (earlier_id, later_id) where superseded_at is null;
create index pairing_later on pairing (later_id);

create table stage_move (
    id            uuid        primary key,
    draft_id      uuid        not null references draft (id),
    position      integer     not null,
    stage         text        not null,
    moved_on      date        not null,
    approximately text        check (length(approximately) <= 200),
    moved_at      timestamptz,
    deadline      timestamptz,
    comment       text        check (length(comment) <= 2000),
    recorded_at   timestamptz not null,
    recorded_by   text        not null references person (username),
    unique (draft_id, position)
);

create table stage_move_statement (
    stage_move_id uuid not null references stage_move (id),
    statement_id  uuid not null references statement (id),
    primary key (stage_move_id, statement_id)
);

create index stage_move_statement_statement on stage_move_statement (statement_id);

-- The draft that every judging page takes when none is chosen: the one that a lead marked last.
create table current_mark (
    id        bigint      generated always as identity primary key,
    draft_id  uuid        not null references draft (id),
    marked_at timestamptz not null,
    marked_by text        not null references person (username)
);

create index current_mark_draft on current_mark (draft_id);

create function refuse_change_of_circulated_words() returns trigger language plpgsql as $$
declare
    of_draft uuid := case when tg_op = 'DELETE' then old.draft_id else new.draft_id end;
    its_stage text;
begin
    select stage into its_stage from draft where id = of_draft for share;
    if its_stage is distinct from 'WORKING' then
        raise exception 'The words of a circulated draft never change' using errcode = 'restrict_violation', constraint = 'circulated_words_are_immutable';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger circulated_words_are_immutable before insert or delete on clause
    for each row execute function refuse_change_of_circulated_words();

-- The lineage of a circulated clause may still be put right by hand; its words, place and kind may not.
create trigger circulated_words_are_immutable_on_update before update on clause
    for each row when ((old.draft_id, old.parent_id, old.position, old.kind, old.annex, old.label_suffix, old.heading, old.words, old.closing, old.fingerprint)
        is distinct from (new.draft_id, new.parent_id, new.position, new.kind, new.annex, new.label_suffix, new.heading, new.words, new.closing, new.fingerprint))
    execute function refuse_change_of_circulated_words();

create function refuse_change_of_circulated_draft() returns trigger language plpgsql as $$
begin
    raise exception 'A circulated draft is never working again, and its fingerprint stays' using errcode = 'restrict_violation', constraint = 'circulated_words_are_immutable';
end
$$;

create trigger circulated_draft_stays_circulated before update on draft
    for each row when (old.stage <> 'WORKING' and (new.stage = 'WORKING' or new.fingerprint is distinct from old.fingerprint or new.language is distinct from old.language))
    execute function refuse_change_of_circulated_draft();

create trigger annexes_of_circulated_words_are_immutable before insert or update or delete on draft_annex
    for each row execute function refuse_change_of_circulated_words();
