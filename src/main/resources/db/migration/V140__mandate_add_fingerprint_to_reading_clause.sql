-- The words that a reading was made on: where the clause says something else now, it is to be read again.
alter table reading_clause add column fingerprint text;

update reading_clause set fingerprint = clause.fingerprint from clause where clause.id = reading_clause.clause_id;

alter table reading_clause alter column fingerprint set not null;
