-- What a job's page shows beside the job and its company: who is on the team, how the company is known, and how many have
-- said yes. Whoever keeps such a page is told by the same feed that something on it changed. A row names what the page is
-- about, since the thing itself may have no version.
create function record_change_beside() returns trigger
    language plpgsql as
$$
begin
    insert into change (kind, id, version)
    values (tg_argv[0], (to_jsonb(coalesce(new, old)) ->> tg_argv[1])::uuid, 0);
    return coalesce(new, old);
end
$$;

create trigger member_changed
    after insert or update or delete on member
    for each row execute function record_change_beside('team', 'company_id');

create trigger evidence_changed
    after insert or update or delete on company_evidence
    for each row execute function record_change_beside('evidence', 'company_id');

create trigger interest_changed
    after insert or update or delete on interest
    for each row execute function record_change_beside('interest', 'job_id');
