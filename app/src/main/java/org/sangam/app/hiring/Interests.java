package org.sangam.app.hiring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.conversation.Conversations;
import org.sangam.app.job.Job;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where people's yes to jobs is kept, with what was promised and when it was answered. Saying it twice says it once. */
@Repository
public class Interests {

    private final JdbcClient sql;
    private final Clock clock;
    private final Candidates candidates;
    private final Conversations conversations;
    private final ApplicationEventPublisher events;

    Interests(
            JdbcClient sql,
            Clock clock,
            Candidates candidates,
            Conversations conversations,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.candidates = candidates;
        this.conversations = conversations;
        this.events = events;
    }

    /**
     * Says yes to an open job; where the team said yes already, the conversation opens. A yes to a company the person hides
     * from would never be seen, so it is refused.
     */
    @Transactional
    public Interest show(Candidate person, Job job) {
        oneActAtATime(person.id());
        if (candidates.companiesHiddenFrom(person.id()).contains(job.company())) {
            throw Problem.HIDDEN_FROM_THEM.refused();
        }
        keepMissed(person.id(), job.id());
        int shown = sql.sql("""
                        insert into interest (id, job_id, company_id, candidate_id, at, answer_due)
                        values (:id, :job, :company, :candidate, :now, :due)
                        on conflict (job_id, candidate_id) do update set withdrawn_at = null,
                                at = case when interest.answer is null then excluded.at else interest.at end,
                                answer_due = case when interest.answer is null
                                    then excluded.answer_due else interest.answer_due end
                            where interest.withdrawn_at is not null
                        """)
                .param("id", NewId.now(clock))
                .param("job", job.id())
                .param("company", job.company())
                .param("candidate", person.id())
                .param("now", now())
                .param("due", Timestamp.from(promise(job)))
                .update();
        if (shown == 1 && invited(job.id(), person.id())) {
            bothSaidYes(job.id(), job.company(), person.id());
            events.publishEvent(new InvitationAnswered(job.id(), person.id()));
        } else if (shown == 1) {
            events.publishEvent(new InterestShown(job.id(), person.id()));
        }
        return of(job.id(), person.id()).orElseThrow();
    }

    /** A promise that passed unanswered stays in the team's record when the yes is taken back and said anew. */
    private void keepMissed(UUID person, UUID job) {
        sql.sql("""
                        insert into missed_promise (interest_id, at, answer_due)
                        select id, at, answer_due from interest
                        where job_id = :job and candidate_id = :candidate
                          and answer is null and withdrawn_at > answer_due
                        on conflict do nothing
                        """).param("job", job).param("candidate", person).update();
    }

    /** Takes an interest back; what was answered stays answered. */
    @Transactional
    public void withdraw(Candidate person, UUID job) {
        sql.sql("""
                        update interest set withdrawn_at = :now
                        where job_id = :job and candidate_id = :candidate and withdrawn_at is null
                        """)
                .param("now", now())
                .param("job", job)
                .param("candidate", person.id())
                .update();
    }

    /** The team's no, with words the person reads. A yes is an invitation. */
    @Transactional
    public void decline(Viewer.Member by, UUID job, UUID candidate, String words) {
        int declined = sql.sql("""
                        update interest set answer = 'NO', answered_at = :now, answer_words = :words
                        where job_id = :job and candidate_id = :candidate and company_id = :company and answer is null
                        """)
                .param("now", now())
                .param("words", words)
                .param("job", job)
                .param("candidate", candidate)
                .param("company", by.company())
                .update();
        if (declined == 1) {
            events.publishEvent(new InterestAnswered(job, candidate));
        }
    }

    /**
     * Makes the acts on one person wait for each other until the transaction ends. Two yeses at the same moment would else
     * not see one another, and no conversation would open.
     */
    void oneActAtATime(UUID candidate) {
        sql.sql("select id from candidate where id = :id for no key update")
                .param("id", candidate)
                .query(UUID.class)
                .optional();
    }

    /** Answers the interest of a pair with yes and opens their conversation. */
    UUID bothSaidYes(UUID job, UUID company, UUID candidate) {
        sql.sql("""
                        update interest set answer = 'YES', answered_at = :now
                        where job_id = :job and candidate_id = :candidate and answer is null
                        """)
                .param("now", now())
                .param("job", job)
                .param("candidate", candidate)
                .update();
        sql.sql("""
                        update invitation set answer = 'YES', answered_at = :now
                        where job_id = :job and candidate_id = :candidate and answer is distinct from 'YES'
                        """)
                .param("now", now())
                .param("job", job)
                .param("candidate", candidate)
                .update();
        return conversations.open(job, company, candidate);
    }

    public Optional<Interest> of(UUID job, UUID candidate) {
        return sql.sql("select * from interest where job_id = :job and candidate_id = :candidate")
                .param("job", job)
                .param("candidate", candidate)
                .query(Interests::interest)
                .optional();
    }

    /** A person's interests among these jobs, by job. */
    public Map<UUID, Interest> ofPerson(UUID candidate, Collection<UUID> jobs) {
        return sql
                .sql("select * from interest where candidate_id = :candidate and job_id = any(:jobs)")
                .param("candidate", candidate)
                .param("jobs", jobs.toArray(UUID[]::new))
                .query(Interests::interest)
                .list()
                .stream()
                .collect(Collectors.toMap(Interest::job, Function.identity()));
    }

    /** The people interested in a job of the member's own team, those longest waiting first; at most {@code limit}. */
    public List<Interest> inJob(Viewer.Member viewer, UUID job, int limit) {
        return sql.sql("""
                        select * from interest_standing
                        where job_id = :job and company_id = :company and withdrawn_at is null
                        order by answer is not null, at limit :limit
                        """)
                .param("job", job)
                .param("company", viewer.company())
                .param("limit", limit)
                .query(Interests::interest)
                .list();
    }

    /** The accounts of the people who wait for an answer to a job, those longest waiting first; at most {@code limit}. */
    List<UUID> waitingFor(UUID job, int limit) {
        return sql.sql("""
                        select candidate.account_id from interest join candidate on candidate.id = candidate_id
                        where job_id = :job and answer is null and withdrawn_at is null
                        order by at limit :limit
                        """)
                .param("job", job)
                .param("limit", limit)
                .query((row, number) -> row.getObject("account_id", UUID.class))
                .list();
    }

    /** The team's open jobs with who waits for an answer, the earliest promise first; at most 100. */
    public List<Waiting> waiting(Viewer.Member viewer) {
        return sql.sql("""
                        select job.id, job.title, count(interest.id) as people, min(interest.answer_due) as due
                        from job left join interest
                          on interest.job_id = job.id and interest.answer is null and interest.withdrawn_at is null
                        where job.company_id = :company and job.state = 'OPEN'
                        group by job.id order by due nulls last, job.opened_at desc limit 100
                        """)
                .param("company", viewer.company())
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getLong("people"),
                        instant(row, "due")))
                .list();
    }

    public long countIn(UUID job) {
        return sql.sql("select count(*) from interest_standing where job_id = :job and withdrawn_at is null")
                .param("job", job)
                .query(Long.class)
                .single();
    }

    /** Also when the person said no first: the team's yes still stands, and theirs is the later word. */
    private boolean invited(UUID job, UUID candidate) {
        return sql.sql("""
                        select exists (select from invitation where job_id = :job and candidate_id = :candidate)
                        """)
                .param("job", job)
                .param("candidate", candidate)
                .query(Boolean.class)
                .single();
    }

    /**
     * How a job stands with people.
     *
     * @param people how many said yes
     * @param promise by when somebody who says yes now is promised an answer
     */
    public record Standing(long people, Instant promise) {}

    public Standing standing(Job job) {
        return sql.sql("""
                        select count(*) filter (where withdrawn_at is null) as people,
                            count(*) filter (where withdrawn_at is null and answer is null) as waiting,
                            (select count(*) / 4.0 from interest
                              where company_id = :company and answered_at > :since) as per_week
                        from interest_standing where job_id = :job
                        """)
                .param("job", job.id())
                .param("company", job.company())
                .param("since", Timestamp.from(clock.instant().minus(java.time.Duration.ofDays(28))))
                .query((row, number) -> new Standing(
                        row.getLong("people"),
                        Interest.promise(
                                clock.instant(), job.answerDays(), row.getLong("waiting"), row.getDouble("per_week"))))
                .single();
    }

    /** By when somebody who says yes now is promised an answer. */
    public Instant promise(Job job) {
        return standing(job).promise();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Interest interest(ResultSet row, int number) throws SQLException {
        String answer = row.getString("answer");
        return new Interest(
                row.getObject("id", UUID.class),
                row.getObject("job_id", UUID.class),
                row.getObject("company_id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("answer_due").toInstant(),
                instant(row, "answered_at"),
                answer == null ? null : Interest.Answer.valueOf(answer),
                instant(row, "withdrawn_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
