create table person (
    username text primary key check (username ~ '^[a-z][a-z0-9._-]{1,39}$'),
    name text not null check (name <> '' and char_length(name) <= 200),
    role text not null check (role in ('READER', 'ANALYST', 'LEAD', 'ADMINISTRATOR')),
    password text,
    active boolean not null,
    created_at timestamptz not null,
    version integer not null,
    check (password is not null or not active)
);

comment on column person.password is 'Encoded by the delegating encoder; a person without one cannot sign in.';

-- The author of what the software itself records.
insert into person (username, name, role, password, active, created_at, version)
values ('tracker', 'The tracker', 'READER', null, false, now(), 0);
