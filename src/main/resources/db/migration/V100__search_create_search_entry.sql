-- Everything that one box finds: clauses, nations, conditions, statements. English words are found by their stems.
create function search_words(text) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('english', $1)
$$;

create index clause_search on clause using gin (search_words(words));
create index condition_wording_search on condition_wording using gin (search_words(title || ' ' || words));
create index statement_search on statement using gin (search_words(words || ' ' || coalesce(translation, '')));
create index actor_search on actor using gin (search_words(name));

create view search_entry as
select 'CLAUSE' as kind, c.id, c.draft_id as parent_id, d.label as title, c.words, search_words(c.words) as found,
    d.usage = 'IN_CONFIDENCE' as confidential
from clause c join draft d on d.id = c.draft_id
where not d.archived
union all
select 'NATION', n.actor_id, n.actor_id, a.name, coalesce(a.note, ''), search_words(a.name), false
from nation n join actor a on a.id = n.actor_id
where not n.archived
union all
select 'CONDITION', c.id, c.nation_id, w.title, w.words, search_words(w.title || ' ' || w.words),
    exists (select from condition_wording_statement s join statement t on t.id = s.statement_id
        where s.condition_wording_id = w.id and t.usage = 'IN_CONFIDENCE')
from condition c join condition_wording w on w.condition_id = c.id and w.superseded_at is null
join nation n on n.actor_id = c.nation_id
where w.state = 'STANDS' and not n.archived
union all
select 'STATEMENT', s.id, s.speaker_id, a.name || ', ' || s.outlet, s.words || coalesce(' ' || s.translation, ''),
    search_words(s.words || ' ' || coalesce(s.translation, '')), s.usage = 'IN_CONFIDENCE'
from statement s join actor a on a.id = s.speaker_id
where not s.archived;
