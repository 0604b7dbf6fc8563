-- A briefing is composed of sections, with words that people write in each of them and a plan of what it is to be.
alter table briefing disable trigger released_briefings_are_frozen;
alter table briefing_file disable trigger released_briefings_are_frozen;

alter table briefing
    add column baseline_kind text    not null default 'BRIEFING' check (baseline_kind in ('BRIEFING', 'DRAFT', 'DAY')),
    add column baseline_day  date,
    add column audience      text    not null default '' check (length(audience) <= 200),
    add column as_of         date,
    add column corrects      uuid    references briefing (id),
    add column plan_version  integer not null default 0,
    add column form          integer not null default 2 check (form in (1, 2));

update briefing set baseline_kind = 'DRAFT' where baseline_id is not null;
-- What was released before keeps its files; its content is not of the form that is shown and compared now.
update briefing set form = 1 where state = 'RELEASED';

alter table briefing
    add check ((baseline_kind = 'DRAFT') = (baseline_id is not null)),
    add check ((baseline_kind = 'DAY') = (baseline_day is not null));

create index briefing_corrects on briefing (corrects);

create table briefing_text (
    briefing_id uuid        not null references briefing (id),
    place       text        not null check (place in ('HEADLINE', 'SUMMARY', 'STAGE', 'NEWS', 'CHANGES', 'TERMS', 'NATIONS',
        'FORCE', 'COUNCIL', 'DOUBTS', 'WATCH', 'SOURCES')),
    words       text        not null check (length(words) <= 20000),
    version     integer     not null,
    written_by  text        not null references person (username),
    written_at  timestamptz not null,
    primary key (briefing_id, place)
);

insert into briefing_text (briefing_id, place, words, version, written_by, written_at)
select id, place, words, 1, prepared_by, prepared_at from briefing,
    lateral (values ('HEADLINE', headline), ('SUMMARY', summary), ('WATCH', to_watch)) as written (place, words)
where words <> '';

create table briefing_section (
    briefing_id uuid    not null references briefing (id),
    section     text    not null check (section in ('STAGE', 'NEWS', 'CHANGES', 'TERMS', 'NATIONS', 'FORCE', 'COUNCIL', 'DOUBTS',
        'WATCH', 'SOURCES')),
    position    integer not null check (position >= 0),
    shown       boolean not null,
    primary key (briefing_id, section),
    unique (briefing_id, position)
);

alter table briefing_file
    add column extent text not null default 'SUMMARY' check (extent in ('SUMMARY', 'FULL')),
    drop constraint briefing_file_format_check,
    drop constraint briefing_file_pkey;
alter table briefing_file
    add check (format in ('PDF', 'WORD', 'MARKDOWN', 'TEXT')),
    add primary key (briefing_id, format, extent);
insert into briefing_file (briefing_id, format, extent, content)
select id, 'PDF', 'SUMMARY', pdf from briefing where pdf is not null;
insert into briefing_file (briefing_id, format, extent, content)
select briefing_id, format, 'FULL', content from briefing_file;

alter table briefing drop column headline, drop column summary, drop column to_watch, drop column pdf;
alter table briefing add check ((state = 'RELEASED') = (number is not null and released_at is not null
    and released_by is not null and content is not null and content_hash is not null));

alter table briefing enable trigger released_briefings_are_frozen;
alter table briefing_file enable trigger released_briefings_are_frozen;

create function refuse_change_within_released_briefing() returns trigger language plpgsql as $$
begin
    if exists (select from briefing where state = 'RELEASED'
            and id = case when tg_op = 'INSERT' then new.briefing_id else old.briefing_id end) then
        raise exception 'A released briefing never changes' using errcode = 'restrict_violation', constraint = 'released_briefings_are_frozen';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger released_briefings_are_frozen before insert or update or delete on briefing_text
    for each row execute function refuse_change_within_released_briefing();
create trigger released_briefings_are_frozen before insert or update or delete on briefing_section
    for each row execute function refuse_change_within_released_briefing();

-- A briefing that does not count any more stays as it is; this says so beside it.
create table briefing_withdrawal (
    briefing_id  uuid        primary key references briefing (id),
    reason       text        not null check (length(reason) between 1 and 2000),
    withdrawn_by text        not null references person (username),
    withdrawn_at timestamptz not null
);
create trigger withdrawals_are_frozen before update or delete on briefing_withdrawal
    for each row execute function refuse_change_of_released_briefing();

create table handling_mark (
    words    text    primary key check (length(words) between 1 and 200),
    position integer not null unique
);
insert into handling_mark (words, position) values
    ('Internal, not for further distribution', 0),
    ('For the delegation alone', 1),
    ('May be shared with partners', 2);
