create table account (
  id       uuid primary key,
  kind     text not null check (kind in ('PERSON', 'TEAM', 'OPERATOR')),
  address  text not null check (length(address) <= 254),
  name     text not null check (length(name) between 1 and 80),
  -- The hash of a password, with the method it was made by; null for whoever signs in by link alone.
  password text,
  created  timestamptz not null
);
create unique index account_address on account (lower(address));

-- A browser that is signed in. The cookie holds the token, this table its hash.
create table sign_in (
  token_hash bytea primary key,
  account_id uuid not null references account on delete cascade,
  created    timestamptz not null,
  seen       timestamptz not null,
  ends       timestamptz not null
);
create index sign_in_account on sign_in (account_id);
create index sign_in_ends on sign_in (ends);

create table sign_in_link (
  token_hash bytea primary key,
  account_id uuid not null references account on delete cascade,
  created    timestamptz not null,
  ends       timestamptz not null,
  used       timestamptz,
  -- The path to go on to.
  next       text not null default '/'
);
create index sign_in_link_account on sign_in_link (account_id);

-- Somebody who wants an account and has not yet shown that the address is theirs.
create table sign_up (
  token_hash bytea primary key,
  address    text not null check (length(address) <= 254),
  name       text not null check (length(name) between 1 and 80),
  -- The company to found; null for a person looking for work.
  company    text check (length(company) <= 120),
  site       text check (length(site) <= 253),
  created    timestamptz not null,
  ends       timestamptz not null,
  used       timestamptz,
  next       text not null default '/'
);

-- The one act by which an installation got its operator.
create table operator_claim (
  once       boolean primary key default true check (once),
  account_id uuid not null references account on delete cascade,
  claimed    timestamptz not null
);
