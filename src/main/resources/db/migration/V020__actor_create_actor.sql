-- Who speaks, votes and contributes. A person may belong to another actor.
create table actor (
    id             uuid    primary key,
    name           text    not null unique check (length(name) between 1 and 200),
    kind           text    not null check (kind in ('STATE', 'GROUP', 'ORGANIZATION', 'PERSON')),
    note           text    check (length(note) <= 2000),
    office         text    check (length(office) <= 200),
    belongs_to     uuid    references actor (id) check (belongs_to <> id),
    regional_group text    check (regional_group in ('AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'LATIN_AMERICAN_CARIBBEAN', 'WESTERN_EUROPEAN_OTHER')),
    archived       boolean not null default false,
    version        integer not null
);

create index actor_belongs_to on actor (belongs_to);
