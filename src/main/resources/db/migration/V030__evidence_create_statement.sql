-- Who said what, when, where published, how good the source is, and how it may be used.
create table statement (
    id            uuid        primary key,
    speaker_id    uuid        not null references actor (id),
    speaker_note  text        check (length(speaker_note) <= 200),
    addressee     text        check (length(addressee) <= 200),
    said_on       date        not null,
    approximately text        check (length(approximately) <= 200),
    outlet        text        not null check (length(outlet) between 1 and 200),
    published_on  date,
    url           text        check (length(url) <= 2000),
    language      text        not null check (language ~ '^[a-z]{2,3}$'),
    grade         text        not null check (grade in ('OFFICIAL_TEXT', 'ON_RECORD', 'ATTRIBUTED_OFFICIAL', 'UNATTRIBUTED', 'ANALYSIS')),
    form          text        not null check (form in ('QUOTATION', 'PARAPHRASE')),
    words         text        not null check (length(words) between 1 and 20000),
    translation   text        check (length(translation) <= 20000),
    usage         text        not null check (usage in ('PUBLIC', 'INTERNAL', 'IN_CONFIDENCE')),
    supersedes_id uuid        references statement (id) check (supersedes_id <> id),
    recorded_at   timestamptz not null,
    recorded_by   text        not null references person (username),
    archived      boolean     not null default false,
    version       integer     not null
);

create index statement_speaker on statement (speaker_id, said_on);
create index statement_supersedes on statement (supersedes_id);

-- A dated remark on any record: an open question, a risk, a fact of process that has no other place.
create table note (
    id           uuid        primary key,
    subject_kind text        not null check (subject_kind in ('DRAFT', 'PROVISION', 'TERM', 'ACTOR', 'CONDITION', 'STATEMENT')),
    subject_id   uuid        not null,
    kind         text        not null check (kind in ('OPEN_QUESTION', 'RISK', 'PROCESS_FACT', 'REMARK')),
    words        text        not null check (length(words) between 1 and 20000),
    noted_on     date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null references person (username),
    archived     boolean     not null default false,
    version      integer     not null
);

create index note_subject on note (subject_kind, subject_id);

create table note_statement (
    note_id      uuid not null references note (id),
    statement_id uuid not null references statement (id),
    primary key (note_id, statement_id)
);

create index note_statement_statement on note_statement (statement_id);
