package org.sangam.app.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where conversations are kept. Only the person and the members of the team read one; to others it never was. */
@Repository
public class Conversations {

    /** How many of a viewer's conversations a list shows. */
    private static final int MOST_LISTED = 200;

    /** How many of the newest messages a page shows. */
    private static final int MOST_MESSAGES = 500;

    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Conversations(JdbcClient sql, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /** Opens the conversation of a pair that said yes to each other, or gives the one they have. */
    @Transactional
    public UUID open(UUID job, UUID company, UUID candidate) {
        sql.sql("""
                        insert into conversation (id, job_id, company_id, candidate_id, opened_at)
                        values (:id, :job, :company, :candidate, :now)
                        on conflict (job_id, candidate_id) do nothing
                        """)
                .param("id", NewId.now(clock))
                .param("job", job)
                .param("company", company)
                .param("candidate", candidate)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return sql.sql("select id from conversation where job_id = :job and candidate_id = :candidate")
                .param("job", job)
                .param("candidate", candidate)
                .query(UUID.class)
                .single();
    }

    /** The viewer's conversations, the newest first. */
    public List<Conversation> of(Viewer viewer) {
        return sql.sql("select c.* from conversation c where " + mine(viewer)
                        + " order by c.opened_at desc limit :most")
                .param("viewer", id(viewer))
                .param("most", MOST_LISTED)
                .query(Conversations::conversation)
                .list();
    }

    public Optional<Conversation> find(Viewer viewer, UUID id) {
        return sql.sql("select c.* from conversation c where c.id = :id and " + mine(viewer))
                .param("viewer", id(viewer))
                .param("id", id)
                .query(Conversations::conversation)
                .optional();
    }

    /** What was said, oldest first. */
    public List<Conversation.Message> messages(Conversation conversation) {
        return sql.sql("""
                        select * from (
                            select * from message where conversation_id = :id order by at desc, id desc limit :most
                        ) newest order by at, id
                        """)
                .param("id", conversation.id())
                .param("most", MOST_MESSAGES)
                .query(Conversations::message)
                .list();
    }

    /** Says something. The same id again is the same message, so that a form sent twice says it once. */
    @Transactional
    public void say(Viewer viewer, Conversation conversation, UUID id, String words) {
        boolean fromTeam = viewer instanceof Viewer.Member;
        int said = sql.sql("""
                        insert into message (id, conversation_id, account_id, from_team, words, at)
                        values (:id, :conversation, :account, :team, :words, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("conversation", conversation.id())
                .param("account", account(viewer))
                .param("team", fromTeam)
                .param("words", words)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (said == 1) {
            events.publishEvent(new MessageSent(conversation.id(), id, fromTeam));
        }
    }

    /** Whether the message before this one came from the same side, less than a day earlier. */
    boolean goesOn(MessageSent sent) {
        return sql.sql("""
                        select coalesce((
                            select before.from_team = :team and before.at > this.at - interval '1 day'
                            from message this join message before
                              on before.conversation_id = this.conversation_id and before.id <> this.id
                              and before.at <= this.at
                            where this.id = :id
                            order by before.at desc, before.id desc limit 1), false)
                        """)
                .param("team", sent.fromTeam())
                .param("id", sent.message())
                .query(Boolean.class)
                .single();
    }

    /** The account to be told: the person, or of the team whoever wrote last, or else posted the job. */
    Optional<UUID> listener(MessageSent sent) {
        return sql.sql("""
                        select case when :team then candidate.account_id else coalesce(
                            (select account_id from message
                             where conversation_id = conversation.id and from_team order by at desc, id desc limit 1),
                            job.posted_by) end
                        from conversation
                          join candidate on candidate.id = conversation.candidate_id
                          join job on job.id = conversation.job_id
                        where conversation.id = :id
                        """)
                .param("team", sent.fromTeam())
                .param("id", sent.conversation())
                .query(UUID.class)
                .optional();
    }

    private static String mine(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Member member -> "c.company_id = :viewer";
            case Viewer.Candidate person -> "c.candidate_id = (select id from candidate where account_id = :viewer)";
            case Viewer.Visitor visitor -> "c.id is null and :viewer is null";
            case Viewer.Operator operator -> "c.id is null and :viewer is null";
        };
    }

    private static UUID id(Viewer viewer) {
        return viewer instanceof Viewer.Member member ? member.company() : account(viewer);
    }

    private static UUID account(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Member member -> member.account();
            case Viewer.Candidate person -> person.account();
            case Viewer.Operator operator -> operator.account();
            case Viewer.Visitor visitor -> new UUID(0, 0);
        };
    }

    private static Conversation conversation(ResultSet row, int number) throws SQLException {
        return new Conversation(
                row.getObject("id", UUID.class),
                row.getObject("job_id", UUID.class),
                row.getObject("company_id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                row.getTimestamp("opened_at").toInstant());
    }

    private static Conversation.Message message(ResultSet row, int number) throws SQLException {
        return new Conversation.Message(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getBoolean("from_team"),
                row.getString("words"),
                row.getTimestamp("at").toInstant());
    }
}
