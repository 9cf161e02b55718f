-- The vectors of titles, by a hash of their words: each made once, never made again, so that a list can be scored again with
-- the vectors it was scored with. Numbers of one encoder have no gaps and are committed in their order.
create table title_vector (
    encoder text not null,
    number integer not null,
    title uuid not null,
    vector bytea not null check (octet_length(vector) = 384),
    primary key (encoder, number),
    unique (encoder, title)
);

-- Which of them a recorded list knew: those below the number.
alter table shown_list add column encoder text not null default '';
alter table shown_list add column titles integer not null default 0;
