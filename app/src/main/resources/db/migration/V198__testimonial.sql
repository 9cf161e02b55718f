-- What somebody says of this marketplace under their own name, shown once an operator has approved it and for as long as
-- they consent: taking it back removes the row.
create table testimonial (
  id         uuid primary key,
  account_id uuid not null unique references account on delete cascade,
  name       text not null check (length(name) between 1 and 80),
  work       text not null check (length(work) <= 120),
  words      text not null check (length(words) between 20 and 600),
  -- When its author agreed to these very words.
  agreed     timestamptz not null,
  approved   timestamptz,
  refused    text check (length(refused) between 1 and 2000),
  check (approved is null or refused is null)
);
create index testimonial_shown on testimonial (approved desc) where approved is not null;
create index testimonial_waiting on testimonial (agreed) where approved is null and refused is null;
