-- Files of the market that this database has stood behind: one that it does not know is of another database, or of a later
-- state of this one.
create table market_file (
    token uuid primary key,
    written_at timestamptz not null default now()
);
