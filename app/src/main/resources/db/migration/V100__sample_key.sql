-- Under which name the sample knows what it put here, so that a load that was cut short goes on where it stopped.
alter table sample_row drop constraint sample_row_kind_check;
alter table sample_row add column key text not null default '';
alter table sample_row add constraint sample_row_kind_check
    check (kind in ('COMPANY', 'ACCOUNT', 'JOB', 'PERSON', 'HISTORY'));
create unique index sample_row_key on sample_row (kind, key) where key <> '';
