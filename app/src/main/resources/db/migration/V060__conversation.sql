-- A plain conversation between one person and one team about one job. It exists only once both have said yes.
create table conversation (
    id uuid primary key,
    job_id uuid not null references job,
    company_id uuid not null references company,
    candidate_id uuid not null references candidate on delete cascade,
    opened_at timestamptz not null,
    unique (job_id, candidate_id)
);

create index conversation_of_company on conversation (company_id, opened_at desc);
create index conversation_of_candidate on conversation (candidate_id, opened_at desc);

create table message (
    id uuid primary key,
    conversation_id uuid not null references conversation on delete cascade,
    account_id uuid not null references account,
    from_team boolean not null,
    words text not null check (length(words) between 1 and 5000),
    at timestamptz not null
);

create index message_of_conversation on message (conversation_id, at, id);
