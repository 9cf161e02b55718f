-- A job whose team kept what the check holds to be severe: it opens when an operator has read it and says so.
create table job_hold (
  id       uuid primary key,
  job_id   uuid not null references job on delete cascade,
  -- The codes of the findings that were kept.
  codes    text[] not null check (cardinality(codes) between 1 and 40),
  asked_by uuid not null references account on delete cascade,
  asked    timestamptz not null,
  decided  timestamptz,
  released boolean,
  why      text check (length(why) between 1 and 2000),
  check ((decided is null) = (released is null) and (decided is null) = (why is null))
);
create unique index job_hold_one on job_hold (job_id) where decided is null;
create index job_hold_waiting on job_hold (asked, id) where decided is null;
create index job_hold_of on job_hold (job_id, asked desc);
