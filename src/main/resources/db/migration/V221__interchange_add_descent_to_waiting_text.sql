-- The draft that a waiting text comes from, and what its paragraphs come from, as its owner said.
alter table waiting_text add column descent text not null default '{"chosen":false,"base":null,"pairs":{}}'
    check (length(descent) <= 2000000);
