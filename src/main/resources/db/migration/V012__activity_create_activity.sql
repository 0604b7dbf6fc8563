create table activity (
    id bigint generated always as identity primary key,
    happened_at timestamptz not null,
    person text not null references person (username),
    kind text not null check (kind ~ '^[a-z-]+\.[a-z-]+$'),
    subject_kind text not null,
    subject_id text not null,
    subject_title text not null,
    subject_path text not null check (subject_path like '/%'),
    draft_id uuid,
    confidential boolean not null default false,
    changes jsonb not null default '[]'
);

create index activity_by_subject on activity (subject_kind, subject_id, id desc);
create index activity_by_person on activity (person, id desc);
create index activity_by_kind on activity (kind, id desc);

-- What was done is never rewritten.
create function activity_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'An activity is never changed or removed';
end
$$;

create trigger activity_is_kept before update or delete on activity
    for each row execute function activity_is_kept();
