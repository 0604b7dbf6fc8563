create table access_token (
    id uuid primary key,
    username text not null references person (username),
    name text not null check (name <> '' and char_length(name) <= 100),
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    role text not null check (role in ('READER', 'ANALYST', 'LEAD', 'ADMINISTRATOR')),
    made_at timestamptz not null,
    ends_on date not null,
    last_used_on date,
    revoked_at timestamptz,
    version integer not null
);

create unique index access_token_by_name on access_token (username, lower(name)) where revoked_at is null;

comment on column access_token.hash is 'SHA-256 of the token, which is 256 random bits and stored nowhere.';
