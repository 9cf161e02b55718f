-- A person with a profile. What was read stands beside what the person corrected; nothing is visible to a team until the
-- person says so.
create table candidate (
    id uuid primary key,
    account_id uuid not null unique references account on delete cascade,
    version bigint not null default 1,
    visibility text not null default 'HIDDEN' check (visibility in ('HIDDEN', 'ANONYMOUS')),
    reading jsonb not null,
    corrections jsonb not null,
    preferences jsonb not null,
    resume_hash text,
    resume_name text,
    created_at timestamptz not null,
    changed_at timestamptz not null
);

create trigger candidate_changed
    after insert or update or delete on candidate
    for each row execute function record_change('candidate');

-- Names of companies that must never learn of the person, the current employer first of all: by the key that all spellings
-- of a name share, so that a company is hidden from before it ever registers, and under its legal and former names too.
create table hidden_from (
    candidate_id uuid not null references candidate on delete cascade,
    key text not null,
    name text not null,
    since timestamptz not null,
    primary key (candidate_id, key)
);

create index hidden_from_key on hidden_from (key);

-- Every person with every company they hide from: the named one, and any agency that recruits for it.
create view hidden_pair as
select h.candidate_id, n.company_id
from hidden_from h
    join company_name n on n.key = h.key
union
select h.candidate_id, m.agency_id
from hidden_from h
    join company_name n on n.key = h.key
    join mandate m on m.client_id = n.company_id;

-- The person's act that shows identity and contact to one company.
create table reveal (
    candidate_id uuid not null references candidate on delete cascade,
    company_id uuid not null references company on delete cascade,
    at timestamptz not null,
    primary key (candidate_id, company_id)
);
