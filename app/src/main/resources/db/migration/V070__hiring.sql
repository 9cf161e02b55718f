-- A person's yes to a job. The day by which the team promised an answer is kept beside the day on which it came.
create table interest (
    id uuid primary key,
    job_id uuid not null references job,
    company_id uuid not null references company,
    candidate_id uuid not null references candidate on delete cascade,
    at timestamptz not null,
    answer_due timestamptz not null,
    answered_at timestamptz,
    answer text check (answer in ('YES', 'NO')),
    answer_words text,
    withdrawn_at timestamptz,
    unique (job_id, candidate_id),
    check ((answered_at is null) = (answer is null))
);

create index interest_of_company on interest (company_id, answer_due);

-- A team's yes to a person.
create table invitation (
    id uuid primary key,
    job_id uuid not null references job,
    company_id uuid not null references company,
    candidate_id uuid not null references candidate on delete cascade,
    invited_by uuid not null references account,
    at timestamptz not null,
    answered_at timestamptz,
    answer text check (answer in ('YES', 'NO')),
    unique (job_id, candidate_id),
    check ((answered_at is null) = (answer is null))
);

create index invitation_of_candidate on invitation (candidate_id, at desc);

-- What either side would rather not see again; each is its side's own.
create table set_aside (
    job_id uuid not null references job on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    by_team boolean not null,
    at timestamptz not null,
    primary key (job_id, candidate_id, by_team)
);
