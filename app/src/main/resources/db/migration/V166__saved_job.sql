-- Jobs that a person put aside to look at again; theirs alone, and gone with the account or the job.
create table saved_job (
  account_id uuid not null references account on delete cascade,
  job_id     uuid not null references job on delete cascade,
  at         timestamptz not null,
  primary key (account_id, job_id)
);
create index saved_job_newest on saved_job (account_id, at desc);
