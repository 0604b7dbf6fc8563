-- Sixteen more of everything that is on record, three hundred more drafts, and three hundred more clauses in each text
-- that has some. Every id becomes another one, the same wherever it stands.
set session_replication_role = replica;

create function pg_temp.other(whole jsonb, number int) returns jsonb language plpgsql as $$
declare
  words text := whole::text;
  id text;
begin
  for id in select distinct m[1] from regexp_matches(words,
      '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})', 'g') m loop
    words := replace(words, id, md5(id || number)::uuid::text);
  end loop;
  whole := words::jsonb;
  if whole ->> 'label' is not null then
    whole := whole || jsonb_build_object('label', (whole ->> 'label') || ' ' || number, 'stage', 'SUPERSEDED',
      'fingerprint', coalesce(whole ->> 'fingerprint', 'none'));
  end if;
  if whole ->> 'name' is not null then
    whole := whole || jsonb_build_object('name', (whole ->> 'name') || ' ' || number);
  end if;
  return whole;
end $$;

do $$
declare
  kind text;
begin
  for kind in select table_name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name not in ('person', 'failed_sign_in', 'flyway_schema_history', 'current_mark', 'requirement',
          'requirement_statement', 'briefing', 'briefing_file', 'activity', 'firmness_ladder', 'firmness_phrase',
          'staleness_setting', 'record_change', 'link_visit', 'handling_mark')
        and table_name not like 'spring_session%' loop
    execute format('insert into %1$I select copy.* from %1$I as row_of, generate_series(1, 16) as number, '
      || 'lateral jsonb_populate_record(null::%1$I, pg_temp.other(to_jsonb(row_of), number)) as copy', kind);
  end loop;
end $$;

insert into draft select copy.* from (select * from draft limit 1) as first, generate_series(1001, 1300) as number,
  lateral jsonb_populate_record(null::draft, pg_temp.other(to_jsonb(first), number)) as copy;

insert into clause select copy.* from clause, generate_series(2001, 2006) as number,
  lateral jsonb_populate_record(null::clause, to_jsonb(clause) || jsonb_build_object(
    'id', md5(clause.id::text || number)::uuid, 'provision_id', md5(clause.provision_id::text || number)::uuid,
    'parent_id', md5(clause.parent_id::text || number)::uuid,
    'position', clause.position + (number - 2000) * 1000)) as copy
  where clause.draft_id in (select draft_id from current_mark union
    select based_on_id from draft join current_mark on draft.id = current_mark.draft_id);

insert into provision select copy.* from provision, generate_series(2001, 2006) as number,
  lateral jsonb_populate_record(null::provision, to_jsonb(provision) || jsonb_build_object(
    'id', md5(provision.id::text || number)::uuid)) as copy
  on conflict do nothing;
set session_replication_role = default;
