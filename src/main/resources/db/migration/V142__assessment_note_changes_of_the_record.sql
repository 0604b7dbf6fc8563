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

create function watch_record(watched text, part text) returns void language plpgsql as $$
begin
    execute format('create trigger %2$s_changed after insert or update or delete or truncate on %1$I '
        'for each statement execute function note_record_change(%3$L)', watched, lower(part), part);
    execute format('alter table %1$I enable always trigger %2$s_changed', watched, lower(part));
end
$$;

select watch_record(watched, 'TEXTS') from unnest(array['draft', 'draft_sponsor', 'draft_annex', 'clause', 'clause_continues',
    'stage_move', 'current_mark', 'term', 'reading', 'reading_clause', 'reading_statement', 'clause_without_term', 'statement',
    'actor', 'staleness_setting', 'firmness_ladder', 'firmness_phrase']) as watched;

select watch_record(watched, 'NATIONS') from unnest(array['nation', 'participation', 'participation_statement', 'contribution',
    'offer', 'offer_statement', 'condition', 'condition_wording', 'condition_wording_term', 'condition_wording_statement',
    'requirement', 'requirement_statement', 'statement', 'actor']) as watched;

select watch_record(watched, 'VERDICTS') from unnest(array['verdict', 'verdict_basis', 'verdict_silence', 'verdict_evidence',
    'verdict_taken_back']) as watched;
