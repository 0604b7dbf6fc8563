create table spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);

create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- Sign-ins that failed, so that every instance counts the same.
create table failed_sign_in (
    id bigint generated always as identity primary key,
    username text not null,
    address text not null,
    failed_at timestamptz not null
);

create index failed_sign_in_by_username on failed_sign_in (username, failed_at);
create index failed_sign_in_by_address on failed_sign_in (address, failed_at);
