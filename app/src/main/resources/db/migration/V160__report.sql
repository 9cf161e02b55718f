-- What somebody says is wrong with a job or a company. It needs no account and keeps nothing of whoever says it.
create table report (
  id         uuid primary key,
  kind       text not null check (kind in ('JOB', 'COMPANY')),
  subject    uuid not null,
  company_id uuid not null references company on delete cascade,
  name       text not null check (length(name) <= 300),
  reason     text not null check (reason in ('MONEY', 'NOT_REAL', 'NOT_THEIRS', 'UNTRUE', 'UNFAIR', 'UNLAWFUL', 'OTHER')),
  words      text not null check (length(words) <= 2000),
  at         timestamptz not null,
  decided    timestamptz,
  decision   text check (decision in ('NOTHING_WRONG', 'TEAM_TOLD', 'TAKEN_DOWN')),
  why        text check (length(why) between 1 and 2000),
  check ((decided is null) = (decision is null) and (decided is null) = (why is null))
);
create index report_waiting on report (at, id) where decided is null;
create index report_subject on report (subject) where decided is null;

-- What operators did, never changed and never taken back.
create table audit (
  number  bigint generated always as identity primary key,
  at      timestamptz not null,
  actor   uuid not null,
  act     text not null check (length(act) between 1 and 60),
  subject text not null check (length(subject) <= 300),
  why     text not null check (length(why) between 1 and 2000)
);
create function keep_audit() returns trigger language plpgsql as $$
begin
  raise exception 'A row of the audit stands as it was written';
end $$;
create trigger audit_stands before update or delete on audit for each row execute function keep_audit();

-- A job that the desk took down: its team cannot open it again.
alter table job add column taken_down timestamptz;
