-- What a job's page counts beside who said yes to it: whoever hides from its company is not counted, and how its team answers
-- is said on all its jobs. Whoever keeps such a page is told of both by the feed.
create function record_hiding() returns trigger
    language plpgsql as
$$
begin
    insert into change (kind, id, version)
    select 'interest', job_id, 0 from interest
    where candidate_id in (old.candidate_id, new.candidate_id)
    union
    select 'answers', company_id, 0 from interest
    where candidate_id in (old.candidate_id, new.candidate_id);
    return coalesce(new, old);
end
$$;

create trigger hiding_changed
    after insert or update or delete on hidden_from
    for each row execute function record_hiding();

create trigger answer_changed
    after update of answered_at, withdrawn_at on interest
    for each row execute function record_change_beside('answers', 'company_id');
