-- What the sample market put here, so that one act takes it away again and nothing else.
create table sample_row (
    kind text not null check (kind in ('COMPANY', 'ACCOUNT')),
    id uuid not null,
    primary key (kind, id)
);
