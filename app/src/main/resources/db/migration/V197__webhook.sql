-- Where a program is told of the new jobs of a search.
create table webhook (
  id         uuid primary key,
  account_id uuid not null references account on delete cascade,
  address    text not null check (length(address) <= 500),
  -- The query of the search's address; empty for all open jobs.
  query      text not null check (length(query) <= 1900),
  -- What messages are signed with; the one before counts too until a while after it was replaced.
  secret     bytea not null check (length(secret) between 24 and 64),
  before     bytea check (length(before) between 24 and 64),
  before_ends timestamptz,
  created    timestamptz not null,
  -- Up to when it was told what is new.
  told       timestamptz not null,
  ended      timestamptz,
  ended_why  text check (ended_why in ('GONE', 'FAILING')),
  check ((before is null) = (before_ends is null) and (ended is null) = (ended_why is null))
);
create index webhook_of on webhook (account_id, created);
create index webhook_due on webhook (told) where ended is null;

create table webhook_message (
  id         uuid primary key,
  webhook_id uuid not null references webhook on delete cascade,
  body       text not null check (octet_length(body) < 20000),
  created    timestamptz not null,
  -- When it is due, or until when somebody is bringing it; null once it was taken or given up.
  next_try   timestamptz,
  tries      integer not null default 0 check (tries between 0 and 10),
  delivered  timestamptz,
  given_up   timestamptz,
  -- How the last try ended: the status that came back, or what kept any from coming.
  status     integer check (status between 100 and 999),
  trouble    text check (length(trouble) <= 40),
  check (delivered is null or given_up is null)
);
create index webhook_message_due on webhook_message (next_try) where next_try is not null;
create index webhook_message_of on webhook_message (webhook_id, created desc);
