-- The logo of a company: the hash of a picture that we drew anew from what its admin brought; null for the drawn mark.
alter table company add column logo text check (logo ~ '^[0-9a-f]{64}$');

-- Where a company stood before it was found to be the same as another.
create table company_moved (
  slug       text primary key,
  company_id uuid not null references company on delete cascade,
  at         timestamptz not null
);
create index company_moved_to on company_moved (company_id);
