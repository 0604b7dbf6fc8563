-- Which transactions changed which part of the record. What an instance remembers of a part counts as long as no
-- transaction is listed here that its snapshot did not show.
create table record_change (
    changed_by xid8 not null,
    part       text not null check (part in ('TEXTS', 'NATIONS', 'VERDICTS')),
    primary key (changed_by, part)
);

create function note_record_change() returns trigger language plpgsql as $$
begin
    insert into record_change (changed_by, part) values (pg_current_xact_id(), tg_argv[0]) on conflict do nothing;
    return null;
end
$$;
