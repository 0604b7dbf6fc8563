-- The page that a lead releases. Once released nothing of it changes, which the database keeps as well.
create table briefing (
    id           uuid        primary key,
    number       integer     unique check (number >= 1),
    draft_id     uuid        not null references draft (id),
    baseline_id  uuid        references draft (id),
    headline     text        not null check (length(headline) between 1 and 200),
    summary      text        not null check (length(summary) <= 20000),
    to_watch     text        not null default '' check (length(to_watch) <= 20000),
    handling     text        not null check (length(handling) <= 200),
    state        text        not null check (state in ('PREPARED', 'RELEASED')),
    reason       text        check (length(reason) <= 2000),
    prepared_at  timestamptz not null,
    prepared_by  text        not null references person (username),
    released_at  timestamptz,
    released_by  text        references person (username),
    content      jsonb,
    content_hash text,
    pdf          bytea,
    archived     boolean     not null default false,
    version      integer     not null,
    check ((state = 'RELEASED') = (number is not null and released_at is not null and released_by is not null and content is not null and content_hash is not null and pdf is not null))
);

create index briefing_draft on briefing (draft_id);
create index briefing_baseline on briefing (baseline_id);

create function refuse_change_of_released_briefing() returns trigger language plpgsql as $$
begin
    raise exception 'A released briefing never changes' using errcode = 'restrict_violation', constraint = 'released_briefings_are_frozen';
end
$$;

create trigger released_briefings_are_frozen before update or delete on briefing
    for each row when (old.state = 'RELEASED')
    execute function refuse_change_of_released_briefing();
