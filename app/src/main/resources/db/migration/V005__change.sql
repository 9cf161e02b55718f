-- Everything that the market and the word index must follow, in the order in which it is safe to read: a row counts as
-- settled once its transaction is older than every running one.
create table change (
    transaction xid8 not null default pg_current_xact_id(),
    seq bigint generated always as identity,
    kind text not null,
    id uuid not null,
    version bigint not null,
    at timestamptz not null default now(),
    primary key (transaction, seq)
);

-- Written by trigger, so that no way of changing a row forgets it.
create function record_change() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' then
        insert into change (kind, id, version) values (tg_argv[0], old.id, old.version + 1);
        return old;
    end if;
    insert into change (kind, id, version) values (tg_argv[0], new.id, new.version);
    return new;
end
$$;
