-- What a condition asks of other nations, so that it can be reckoned, and the provisions that it names.
alter table condition_wording
    add others_asked text check (others_asked in ('ENOUGH_COME', 'NONE_COMES', 'ONE_COMMANDS')),
    add others_least integer check (others_least between 1 and 200),
    add check ((others_asked is not null and others_asked = 'ENOUGH_COME') = (others_least is not null));

create table condition_wording_other (
    condition_wording_id uuid not null references condition_wording (id),
    nation_id            uuid not null references nation (actor_id),
    primary key (condition_wording_id, nation_id)
);

create index condition_wording_other_nation on condition_wording_other (nation_id);

create table condition_wording_provision (
    condition_wording_id uuid not null references condition_wording (id),
    provision_id         uuid not null references provision (id),
    primary key (condition_wording_id, provision_id)
);

create index condition_wording_provision_provision on condition_wording_provision (provision_id);
