-- What a job or a person brought into a match, once for each time it was another: what recorded lists are scored again from.
-- It names nobody, and goes when the person or the job goes.
create table match_input (
    number bigint generated always as identity primary key,
    job_id uuid references job on delete cascade,
    candidate_id uuid references candidate on delete cascade,
    version text not null,
    hash text not null,
    facts bytea not null,
    used_on date not null,
    unique (job_id, version),
    unique (candidate_id, version),
    check ((job_id is null) <> (candidate_id is null))
);

create index match_input_used on match_input (used_on);

-- A list as it was shown, to a person or to a team for one of its jobs; the same list again only counts up.
create table shown_list (
    id uuid primary key,
    candidate_id uuid references candidate on delete cascade,
    company_id uuid references company on delete cascade,
    digest bytea not null unique,
    subject bigint not null references match_input on delete cascade,
    weights text not null,
    vocabulary text not null,
    day date not null,
    places bytea not null,
    withheld integer not null,
    first_at timestamptz not null,
    last_at timestamptz not null,
    times integer not null default 1,
    check ((candidate_id is null) <> (company_id is null))
);

create index shown_list_of_candidate on shown_list (candidate_id, day) where candidate_id is not null;
create index shown_list_of_company on shown_list (company_id, day) where company_id is not null;
create index shown_list_last on shown_list (last_at);

-- A second fence behind the queries: without a reader of the transaction there are no rows at all.
alter table shown_list enable row level security;
alter table shown_list force row level security;
create policy own_reader on shown_list
    using (candidate_id = nullif(current_setting('sangam.candidate', true), '')::uuid
        or company_id = nullif(current_setting('sangam.company', true), '')::uuid
        or current_setting('sangam.operator', true) = 'yes');

-- Pairs of a job and a person that were shown to one of the two, each once.
create table shown_pair (
    job_id uuid not null references job on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    first_at timestamptz not null,
    primary key (job_id, candidate_id)
);

create index shown_pair_of_candidate on shown_pair (candidate_id);
