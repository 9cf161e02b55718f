-- Promises that had passed unanswered when a person took their yes back and said it anew: the new promise does not undo them.
create table missed_promise (
    interest_id uuid not null references interest on delete cascade,
    at timestamptz not null,
    answer_due timestamptz not null,
    primary key (interest_id, answer_due)
);

-- The interests a team knows of: whoever hides from the company is not among them, also when they said yes before they hid.
create view interest_standing as
select i.* from interest i
where not exists (
    select from hidden_pair h where h.candidate_id = i.candidate_id and h.company_id = i.company_id);

-- What a team owed, for its record. What was taken back before its day and unanswered was never owed.
create view answer_owed as
select company_id, at, answer_due, answered_at from interest_standing
where withdrawn_at is null or answered_at is not null or withdrawn_at > answer_due
union all
select i.company_id, m.at, m.answer_due, null from missed_promise m join interest_standing i on i.id = m.interest_id;
