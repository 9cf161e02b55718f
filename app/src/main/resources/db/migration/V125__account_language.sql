-- The language this person last read in: mail that nobody asked for at that moment is written in it.
alter table account add column language text not null default 'en-IN' check (language in ('en-IN', 'hi-IN'));
