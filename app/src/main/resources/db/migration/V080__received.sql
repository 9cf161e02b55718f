-- Résumés a team received elsewhere and reads ranked for one of its jobs. They are no candidates: nobody else ever finds
-- them, and nobody in them has said yes to anything here.
create table received_resume (
    id uuid primary key,
    job_id uuid not null references job on delete cascade,
    company_id uuid not null references company on delete cascade,
    file_name text not null,
    profile jsonb,
    problem text,
    at timestamptz not null,
    check ((profile is null) <> (problem is null))
);

create index received_resume_of_job on received_resume (job_id);

-- A second fence behind the queries: without the company of the transaction there are no rows at all.
alter table received_resume enable row level security;
alter table received_resume force row level security;
create policy own_company on received_resume
    using (company_id = nullif(current_setting('sangam.company', true), '')::uuid);
