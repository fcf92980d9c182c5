-- The ledger of Oversight on PostgreSQL, version 2 of its tables. Times are milliseconds since 1970-01-01T00:00Z. Identifiers compare by code point.

-- Which version of the tables these are, in one row. The ledger refuses to start on another than its own.
create table if not exists ovs_schema (
    only_row        integer primary key check (only_row = 1),
    version         integer not null
);

create table if not exists ovs_entry (
    authority       varchar(120) collate "C" not null,
    id              varchar(120) collate "C" not null,
    child           varchar(120) collate "C" not null,
    sequence_no     bigint not null check (sequence_no > 0),
    kind            varchar(40) not null,
    recorded_at     bigint not null,
    scheme          varchar(120) not null,
    scheme_version  text not null,
    scheme_hash     varchar(64) not null,
    document        text not null,
    salt            varchar(64) not null,
    commitment      varchar(64) not null,
    previous        varchar(64) not null,
    hash            varchar(64) not null,
    primary key (authority, id),
    unique (authority, child, sequence_no)
);

-- What other records put into this one, in a record however long.
create index if not exists ovs_entry_counterpart on ovs_entry (authority, child, sequence_no) where kind = 'COUNTERPART';

-- The end of each record, kept apart from the entries, so that a record cut short is noticed.
create table if not exists ovs_head (
    authority       varchar(120) collate "C" not null,
    child           varchar(120) collate "C" not null,
    sequence_no     bigint not null check (sequence_no > 0),
    hash            varchar(64) not null,
    primary key (authority, child)
);

create table if not exists ovs_duty (
    authority       varchar(120) collate "C" not null,
    id              varchar(120) collate "C" not null,
    entry_id        varchar(120) collate "C" not null,
    child           varchar(120) collate "C" not null,
    kind            varchar(40) not null,
    owner           varchar(120) not null,
    with_party      varchar(120),
    about           varchar(120) collate "C" not null,
    rule_scheme     varchar(120) not null,
    rule_version    text not null,
    rule_id         varchar(120) not null,
    rule_line       integer,
    rule_citation   text not null,
    started_at      bigint not null,
    due_at          bigint not null,
    due_certain     boolean not null,
    state           varchar(40) not null,
    ended_at        bigint,
    ended_by        varchar(120),
    remind_at       bigint,
    reminders       integer not null,
    change_no       bigint not null,
    primary key (authority, id),
    foreign key (authority, entry_id) references ovs_entry (authority, id)
);

create index if not exists ovs_duty_child on ovs_duty (authority, child);
create index if not exists ovs_duty_owner on ovs_duty (authority, owner) where state = 'OPEN';
create index if not exists ovs_duty_about on ovs_duty (authority, about);
create index if not exists ovs_duty_remind on ovs_duty (authority, remind_at, id) where state = 'OPEN';
create index if not exists ovs_duty_open on ovs_duty (authority, due_at, id) where state = 'OPEN';

create table if not exists ovs_delivery (
    authority       varchar(120) collate "C" not null,
    notice_key      varchar(120) collate "C" not null,
    entry_id        varchar(120) collate "C" not null,
    child           varchar(120) collate "C" not null,
    about           varchar(120) collate "C" not null,
    recipient       varchar(120) not null,
    instead_of      varchar(120),
    reason          varchar(40) not null,
    rule_scheme     varchar(120) not null,
    rule_version    text not null,
    rule_id         varchar(120) not null,
    rule_line       integer,
    rule_citation   text not null,
    obligation      varchar(40) not null,
    urgency         varchar(40) not null,
    made_at         bigint not null,
    due_at          bigint not null,
    state           varchar(40) not null,
    attempts        integer not null,
    next_at         bigint not null,
    failure         text,
    delivered_at    bigint,
    moved_at        bigint,
    moved_by        varchar(120),
    change_no       bigint not null,
    primary key (authority, notice_key),
    foreign key (authority, entry_id) references ovs_entry (authority, id)
);

create index if not exists ovs_delivery_child on ovs_delivery (authority, child);
create index if not exists ovs_delivery_about on ovs_delivery (authority, about);
create index if not exists ovs_delivery_due on ovs_delivery (authority, next_at, notice_key)
    where state in ('PENDING', 'FAILED', 'CLAIMED');
create index if not exists ovs_delivery_undelivered on ovs_delivery (authority, made_at, notice_key)
    where state in ('PENDING', 'FAILED', 'CLAIMED', 'PARKED');

-- Last, so that it stands only where all of the above does.
insert into ovs_schema (only_row, version) select 1, 2 where not exists (select 1 from ovs_schema);
