create table company (
  id         uuid primary key,
  slug       text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,69}$'),
  name       text not null check (length(name) between 1 and 120),
  legal_name text check (length(legal_name) between 1 and 120),
  line       text not null default '' check (length(line) <= 120),
  about      text not null default '' check (length(about) <= 4000),
  founded    integer check (founded between 1600 and 9999),
  type       text check (type in ('PRODUCTS', 'SERVICES', 'BOTH')),
  size       text check (size in ('UP_TO_10', 'UP_TO_50', 'UP_TO_200', 'UP_TO_500', 'UP_TO_1000', 'MORE')),
  stage      text check (stage in ('BOOTSTRAPPED', 'RAISED', 'PROFITABLE', 'LISTED')),
  site       text check (length(site) <= 253),
  city       text check (length(city) <= 120),
  agency     boolean not null default false,
  mark       text not null check (length(mark) <= 4000),
  created    timestamptz not null,
  version    bigint not null default 1
);
create trigger company_changed
  after insert or update or delete on company
  for each row execute function record_change('company');
-- The order of the list of companies, and the way from one page of it to the next.
create index company_by_name on company (lower(name), id);
create index company_by_site on company (site) where site is not null;

-- Every name a company goes by, its own and legal one among them, each with what makes spellings equal.
create table company_name (
  company_id uuid not null references company on delete cascade,
  key        text not null,
  name       text not null check (length(name) between 1 and 120),
  kind       text not null check (kind in ('BRAND', 'LEGAL', 'OTHER')),
  primary key (company_id, kind, key)
);
create index company_name_key on company_name (key);

-- An account hires for one company.
create table member (
  account_id uuid primary key references account on delete cascade,
  company_id uuid not null references company on delete cascade,
  role       text not null check (role in ('ADMIN', 'RECRUITER', 'HIRING_MANAGER', 'INTERVIEWER')),
  name       text not null check (length(name) between 1 and 80),
  title      text not null default '' check (length(title) <= 80),
  shown      boolean not null default false,
  joined     timestamptz not null
);
create index member_company on member (company_id, joined);

create table invitation_to_team (
  token_hash bytea primary key,
  id         uuid not null unique,
  company_id uuid not null references company on delete cascade,
  address    text not null check (length(address) <= 254),
  role       text not null check (role in ('ADMIN', 'RECRUITER', 'HIRING_MANAGER', 'INTERVIEWER')),
  invited_by text not null,
  created    timestamptz not null,
  ends       timestamptz not null,
  accepted   timestamptz
);
create index invitation_to_team_company on invitation_to_team (company_id);

create table company_evidence (
  id         uuid primary key,
  company_id uuid not null references company on delete cascade,
  kind       text not null check (kind in ('DOMAIN', 'REGISTER', 'WORK_MAIL', 'OFFICE')),
  subject    text not null check (length(subject) between 1 and 253),
  shown_on   timestamptz,
  until      timestamptz,
  unique (company_id, kind, subject),
  check ((shown_on is null) = (until is null))
);

create table mandate (
  id        uuid primary key,
  agency_id uuid not null references company on delete cascade,
  client_id uuid not null references company on delete cascade,
  asked     timestamptz not null,
  confirmed timestamptz,
  ended     timestamptz,
  check (agency_id <> client_id)
);
create unique index mandate_current on mandate (agency_id, client_id) where ended is null;
create index mandate_client on mandate (client_id) where ended is null;
