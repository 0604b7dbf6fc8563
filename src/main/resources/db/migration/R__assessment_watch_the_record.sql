-- The tables that a standing, a readiness or the force depends on. Whoever adds one adds it here; a test reads them.
create or replace function watch_record(watched text, part text) returns void language plpgsql as $$
begin
    execute format('create or replace trigger %2$s_changed after insert or update or delete or truncate on %1$I '
        'for each statement execute function note_record_change(%3$L)', watched, lower(part), part);
    execute format('alter table %1$I enable always trigger %2$s_changed', watched, lower(part));
end
$$;

select watch_record(watched, 'TEXTS') from unnest(array['draft', 'draft_sponsor', 'draft_annex', 'clause', 'clause_continues',
    'stage_move', 'current_mark', 'term', 'reading', 'reading_clause', 'reading_statement', 'clause_without_term', 'statement',
    'actor', 'staleness_setting', 'firmness_ladder', 'firmness_phrase']) as watched;

select watch_record(watched, 'NATIONS') from unnest(array['nation', 'participation', 'participation_statement', 'participation_unmet', 'contribution',
    'offer', 'offer_statement', 'condition', 'condition_wording', 'condition_wording_term', 'condition_wording_statement',
    'condition_wording_other', 'condition_wording_provision',
    'requirement', 'requirement_statement', 'statement', 'actor']) as watched;

select watch_record(watched, 'VERDICTS') from unnest(array['verdict', 'verdict_basis', 'verdict_silence', 'verdict_evidence',
    'verdict_taken_back']) as watched;
