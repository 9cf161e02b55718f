-- What being asked by many costs a person's place in teams' lists, in micro-points; nobody reads it but the marketplace itself.
create table person_price (
    candidate_id uuid primary key references candidate on delete cascade,
    price integer not null check (price > 0),
    moved_at timestamptz not null
);

-- At what pace the drawing of everybody's lists goes on: a little every few minutes, all of it without a pause, or not at all.
alter table list_refresh add column pace text not null default 'USUAL' check (pace in ('USUAL', 'FULL', 'STOPPED'));

-- The last round that came to its end.
alter table list_refresh add column last_drawn bigint not null default 0;
alter table list_refresh add column last_millis bigint not null default 0;
alter table list_refresh add column ended_at timestamptz;
