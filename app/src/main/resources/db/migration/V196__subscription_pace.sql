-- How often at most a mail is written, and the pace that was asked for anew and waits until the mailbox has answered.
alter table subscription add column pace text not null default 'DAILY' check (pace in ('DAILY', 'WEEKLY'));
alter table subscription add column asked_pace text not null default 'DAILY' check (asked_pace in ('DAILY', 'WEEKLY'));
update subscription set pace = 'WEEKLY', asked_pace = 'WEEKLY' where kind = 'HIRING';
