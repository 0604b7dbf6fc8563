-- The country that an actor is or belongs to, by its ISO 3166-1 alpha-2 code.
alter table actor add column country text check (country ~ '^[A-Z]{2}$');
