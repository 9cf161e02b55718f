package org.sangam.app.testimonial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Accounts;
import org.sangam.app.notification.Outbox;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.trust.Audit;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where testimonials are kept: one of each account, shown while it is approved, and gone when its author takes it back. */
@Repository
public class Testimonials {

    /** How many the desk shows at once. */
    public static final int PAGE = 50;

    private final JdbcClient sql;
    private final Audit audit;
    private final Accounts accounts;
    private final Outbox outbox;
    private final PublicAddress here;
    private final Clock clock;

    Testimonials(JdbcClient sql, Audit audit, Accounts accounts, Outbox outbox, PublicAddress here, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.accounts = accounts;
        this.outbox = outbox;
        this.here = here;
        this.clock = clock;
    }

    public Optional<Testimonial> of(UUID account) {
        return sql.sql("select * from testimonial where account_id = :account")
                .param("account", account)
                .query(Testimonials::read)
                .optional();
    }

    /** Says it, in place of what the account said before; nothing is shown until an operator approves these words. */
    @Transactional
    public void say(UUID account, String name, String work, String words) {
        sql.sql("""
                insert into testimonial (id, account_id, name, work, words, agreed)
                values (:id, :account, :name, :work, :words, :now)
                on conflict (account_id) do update
                   set name = excluded.name, work = excluded.work, words = excluded.words, agreed = excluded.agreed,
                       approved = null, refused = null
                 where (testimonial.name, testimonial.work, testimonial.words)
                       is distinct from (excluded.name, excluded.work, excluded.words)
                """)
                .param("id", NewId.now(clock))
                .param("account", account)
                .param("name", name)
                .param("work", work)
                .param("words", words)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Takes the consent back: nobody reads it from this moment on, and nothing of it is kept. */
    @Transactional
    public void takeBack(UUID account) {
        sql.sql("delete from testimonial where account_id = :account")
                .param("account", account)
                .update();
    }

    /** Those that everybody may read, the last approved first. */
    public List<Testimonial> shown(int most) {
        return sql.sql("select * from testimonial where approved is not null order by approved desc, id limit :most")
                .param("most", most)
                .query(Testimonials::read)
                .list();
    }

    /** Those of a company's team. */
    public List<Testimonial> shownOf(UUID company, int most) {
        return sql.sql("""
                select t.* from testimonial t join member m on m.account_id = t.account_id
                 where m.company_id = :company and t.approved is not null order by t.approved desc, t.id limit :most
                """)
                .param("company", company)
                .param("most", most)
                .query(Testimonials::read)
                .list();
    }

    /** Those that nobody has decided about, the oldest first; only operators ask. */
    public List<Testimonial> waiting(Viewer.Operator viewer) {
        return sql.sql("""
                select * from testimonial where approved is null and refused is null order by agreed, id limit :most
                """).param("most", PAGE).query(Testimonials::read).list();
    }

    public Optional<Testimonial> byId(Viewer.Operator viewer, UUID id) {
        return sql.sql("select * from testimonial where id = :id")
                .param("id", id)
                .query(Testimonials::read)
                .optional();
    }

    /**
     * Shows it, or does not, and notes that in the audit; its author is told why it is not shown. What its author changed
     * since the operator read it stays undecided.
     */
    @Transactional
    public void decide(Viewer.Operator by, Testimonial read, boolean approve, String why) {
        int decided = sql.sql("""
                update testimonial set approved = :approved, refused = :refused
                 where id = :id and agreed = :agreed and approved is null and refused is null
                """)
                .param("approved", approve ? Timestamp.from(clock.instant()) : null)
                .param("refused", approve ? null : why)
                .param("id", read.id())
                .param("agreed", Timestamp.from(read.agreed()))
                .update();
        if (decided == 0) {
            return;
        }
        audit.note(by, approve ? "testimonial.shown" : "testimonial.refused", read.name(), why);
        if (!approve) {
            accounts.byId(read.account())
                    .ifPresent(author -> outbox.put(
                            author.address(),
                            author.words(),
                            "mail.testimonial-refused",
                            "why",
                            why,
                            "link",
                            here.of("/testimonials/own")));
        }
    }

    private static Testimonial read(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp approved = row.getTimestamp("approved");
        return new Testimonial(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getString("work"),
                row.getString("words"),
                row.getTimestamp("agreed").toInstant(),
                approved == null ? null : approved.toInstant(),
                row.getString("refused"));
    }
}
