-- A job: the structured, owned thing. What was read stands beside what a person corrected; the posting shown is the one
-- laid over the other.
create table job (
    id uuid primary key,
    company_id uuid not null references company,
    posted_by uuid not null references account,
    state text not null default 'DRAFT'
        check (state in ('DRAFT', 'OPEN', 'PAUSED', 'FILLED', 'CLOSED', 'EXPIRED')),
    version bigint not null default 1,
    source text not null,
    reading jsonb not null,
    corrections jsonb not null,
    title text not null,
    summary jsonb not null,
    answer_days integer not null default 14 check (answer_days between 1 and 60),
    created_at timestamptz not null,
    changed_at timestamptz not null,
    opened_at timestamptz,
    confirmed_at timestamptz,
    closed_at timestamptz,
    check (state = 'DRAFT' or opened_at is not null)
);

create index job_of_company on job (company_id, state, opened_at desc);
create index job_open on job (opened_at desc, id) where state = 'OPEN';

create trigger job_changed
    after insert or update or delete on job
    for each row execute function record_change('job');
