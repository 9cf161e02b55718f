-- Mails that somebody asked for, with or without an account: nothing is sent before the mailbox has answered.
create table subscription (
  id        uuid primary key,
  kind      text not null check (kind in ('COMPANY', 'HIRING', 'SEARCH')),
  -- What it is about: a company's id, nothing, the address of a search.
  subject   text not null check (length(subject) <= 2000),
  -- What that is called, to say it without asking the module that knows.
  name      text not null check (length(name) <= 200),
  recipient text not null check (length(recipient) <= 254),
  language  text not null check (length(language) between 1 and 35),
  asked     timestamptz not null,
  ask_hash  bytea not null unique,
  ask_ends  timestamptz not null,
  confirmed timestamptz,
  -- Kept as it is and not as a hash, because every mail carries it; all it opens is the way out.
  way_out   text not null unique check (length(way_out) = 43),
  -- Up to when it was told what is new.
  told      timestamptz not null
);
create unique index subscription_one on subscription (lower(recipient), kind, md5(subject));
create index subscription_due on subscription (kind, told) where confirmed is not null;

-- Where the reader of a mail ends what it is part of; null for a mail that stands alone.
alter table mail add column way_out text check (length(way_out) = 43);
