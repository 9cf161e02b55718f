-- What the crowd before a job costs its place in lists, in micro-points; a job without a row costs nothing.
create table job_price (
    job_id uuid primary key references job on delete cascade,
    price integer not null check (price > 0),
    moved_at timestamptz not null
);

-- How far the drawing of everybody's lists has come; a stopped run goes on from here.
create table list_refresh (
    one boolean primary key default true check (one),
    after_candidate uuid not null,
    round_started timestamptz not null,
    drawn bigint not null,
    millis bigint not null
);
