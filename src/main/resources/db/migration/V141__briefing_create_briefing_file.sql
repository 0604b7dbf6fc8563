-- The files that a briefing left in, beside its PDF, byte for byte as they were made at the release.
create table briefing_file (
    briefing_id uuid  not null references briefing (id),
    format      text  not null check (format in ('WORD', 'MARKDOWN', 'TEXT')),
    content     bytea not null,
    primary key (briefing_id, format)
);

create trigger released_briefings_are_frozen before update or delete on briefing_file
    for each row execute function refuse_change_of_released_briefing();
