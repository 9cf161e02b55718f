-- Mails that wait, were sent, or were given up. What is sent or given up keeps no body: links in it open doors.
create table mail (
  id        uuid primary key,
  recipient text not null check (length(recipient) <= 254),
  subject   text not null check (length(subject) between 1 and 200),
  body      text not null check (length(body) <= 20000),
  created   timestamptz not null,
  -- When it is due, or until when somebody is sending it; null once it was sent or given up.
  next_try  timestamptz,
  tries     integer not null default 0 check (tries between 0 and 5),
  sent      timestamptz,
  given_up  timestamptz,
  check (sent is null or given_up is null)
);
create index mail_due on mail (next_try) where next_try is not null;
create index mail_newest on mail (created);
