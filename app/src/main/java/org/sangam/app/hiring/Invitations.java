package org.sangam.app.hiring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.job.Job;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where teams' yes to people is kept. Saying it twice says it once. */
@Repository
public class Invitations {

    private static final int MOST_LISTED = 200;

    private final JdbcClient sql;
    private final Clock clock;
    private final Interests interests;
    private final ApplicationEventPublisher events;

    Invitations(JdbcClient sql, Clock clock, Interests interests, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.interests = interests;
        this.events = events;
    }

    /** Says yes to a person the member's team may find; where the person said yes already, the conversation opens. */
    @Transactional
    public Invitation send(Viewer.Member by, Job job, Candidate person) {
        interests.oneActAtATime(person.id());
        int sent = sql.sql("""
                        insert into invitation (id, job_id, company_id, candidate_id, invited_by, at)
                        values (:id, :job, :company, :candidate, :by, :now)
                        on conflict (job_id, candidate_id) do nothing
                        """)
                .param("id", NewId.now(clock))
                .param("job", job.id())
                .param("company", by.company())
                .param("candidate", person.id())
                .param("by", by.account())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        Optional<Interest> interest = interests.of(job.id(), person.id()).filter(shown -> shown.withdrawnAt() == null);
        if (interest.isPresent()) {
            interests.bothSaidYes(job.id(), by.company(), person.id());
            events.publishEvent(new InterestAnswered(job.id(), person.id()));
        } else if (sent == 1) {
            events.publishEvent(new InvitationSent(job.id(), person.id()));
        }
        return of(job.id(), person.id()).orElseThrow();
    }

    /** The person's no; a yes is an interest. */
    @Transactional
    public void decline(Candidate person, UUID job) {
        sql.sql("""
                        update invitation set answer = 'NO', answered_at = :now
                        where job_id = :job and candidate_id = :candidate and answer is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("job", job)
                .param("candidate", person.id())
                .update();
    }

    public Optional<Invitation> of(UUID job, UUID candidate) {
        return sql.sql("select * from invitation where job_id = :job and candidate_id = :candidate")
                .param("job", job)
                .param("candidate", candidate)
                .query(Invitations::invitation)
                .optional();
    }

    /** A job's invitations to these people, by person; only for the team that owns the job. */
    public Map<UUID, Invitation> inJob(Viewer.Member viewer, UUID job, Collection<UUID> people) {
        return sql
                .sql("""
                        select * from invitation
                        where job_id = :job and company_id = :company and candidate_id = any(:people)
                        """)
                .param("job", job)
                .param("company", viewer.company())
                .param("people", people.toArray(UUID[]::new))
                .query(Invitations::invitation)
                .list()
                .stream()
                .collect(Collectors.toMap(Invitation::candidate, Function.identity()));
    }

    /** The invitations a person has, the newest first. */
    public List<Invitation> to(Candidate person) {
        return sql.sql("select * from invitation where candidate_id = :candidate order by at desc limit :most")
                .param("candidate", person.id())
                .param("most", MOST_LISTED)
                .query(Invitations::invitation)
                .list();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        String answer = row.getString("answer");
        Timestamp answered = row.getTimestamp("answered_at");
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("job_id", UUID.class),
                row.getObject("company_id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                answered == null ? null : answered.toInstant(),
                answer == null ? null : Interest.Answer.valueOf(answer));
    }
}
