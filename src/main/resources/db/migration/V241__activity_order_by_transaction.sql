-- A deed may be committed after one with a greater number. Those of transactions below the oldest open one are all
-- there, so whoever reads on in the order of the transactions, up to that one, misses none.
alter table activity add column recorded_in xid8 not null default pg_current_xact_id();

create index activity_by_transaction on activity (recorded_in, id);

create function activity_is_of_this_transaction() returns trigger language plpgsql as $$
begin
    new.recorded_in := pg_current_xact_id();
    return new;
end
$$;

create trigger activity_is_of_this_transaction before insert on activity
    for each row execute function activity_is_of_this_transaction();

-- A database restored on another server counts transactions anew; the order is all that may be put right.
create or replace function activity_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and to_jsonb(old) - 'recorded_in' = to_jsonb(new) - 'recorded_in' then
        return new;
    end if;
    raise exception 'An activity is never changed or removed';
end
$$;
