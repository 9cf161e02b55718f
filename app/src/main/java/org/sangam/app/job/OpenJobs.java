package org.sangam.app.job;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.posting.Remote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open jobs as programs read them: whole, in an order that does not skip, and with what changed since. */
@Repository
public class OpenJobs {

    private final JdbcClient sql;
    private final JobRows rows;

    OpenJobs(JdbcClient sql, JobRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /**
     * Which open jobs are wanted; null asks for nothing.
     *
     * @param company of which company
     * @param skill the id of a skill that the job asks for or mentions
     * @param places names of places, any of which will do
     * @param remote how the posting must speak of remote work, any of which will do
     */
    public record Wanted(
            @Nullable UUID company,
            @Nullable String skill,
            @Nullable Collection<String> places,
            @Nullable Collection<Remote> remote) {

        public static final Wanted ALL = new Wanted(null, null, null, null);

        public static Wanted of(UUID company) {
            return new Wanted(company, null, null, null);
        }

        public static Wanted asking(String skill) {
            return new Wanted(null, skill, null, null);
        }
    }

    /** A place in the order from the newest to the oldest. */
    public record After(Instant openedAt, UUID id) {

        /** Where an open job stands. */
        public static After at(Job job) {
            return new After(job.openedAt() == null ? job.createdAt() : job.openedAt(), job.id());
        }
    }

    /** A job's address in a list of addresses. */
    public record Listed(UUID id, Instant changedAt) {}

    /** The newest first; the job at {@code after} and those before it are left out. */
    public List<Job> newest(Wanted wanted, @Nullable After after, int limit) {
        return sql.sql("""
                        select * from job
                        where state = 'OPEN'
                          and (:company::uuid is null or company_id = :company)
                          and (:after::uuid is null or (opened_at, id) < (:opened::timestamptz, :after::uuid))
                          and (:skill::text is null
                               or coalesce(nullif(corrections -> 'requirements', 'null'), '[]')
                                  || (reading -> 'requirements')
                                  @> jsonb_build_array(jsonb_build_object('anyOf', jsonb_build_array(:skill::text))))
                          and (:places::text[] is null
                               or exists (select from jsonb_array_elements_text(summary -> 'places') place
                                           where place = any(:places)))
                          and (:remote::text[] is null or summary ->> 'remote' = any(:remote))
                        order by opened_at desc, id desc limit :limit
                        """)
                .param("company", wanted.company())
                .param("after", after == null ? null : after.id())
                .param("opened", after == null ? null : java.sql.Timestamp.from(after.openedAt()))
                .param("skill", wanted.skill())
                .param("places", texts(wanted.places()))
                .param(
                        "remote",
                        wanted.remote() == null
                                ? null
                                : texts(wanted.remote().stream().map(Enum::name).toList()))
                .param("limit", limit)
                .query(rows::job)
                .list();
    }

    /** Part of the addresses of all open jobs, in the order of their ids; {@code part} counts from 0. */
    public List<Listed> part(int part, int size) {
        return sql.sql("select id, changed_at from job where state = 'OPEN' order by id offset :offset limit :size")
                .param("offset", (long) part * size)
                .param("size", size)
                .query((row, number) -> new Listed(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    /** When the open jobs of each part last changed, in the order of the parts. */
    public List<Instant> partsChanged(int size) {
        return sql.sql("""
                        select max(changed_at) as changed from (
                            select changed_at, (row_number() over (order by id) - 1) / :size as part
                            from job where state = 'OPEN') listed
                        group by part order by part
                        """)
                .param("size", size)
                .query((row, number) -> row.getTimestamp("changed").toInstant())
                .list();
    }

    /** Differs whenever any job was opened, changed or left, or its company changed. */
    public String state() {
        return sql.sql("""
                        select count(*) || '.' || coalesce(sum(hashtextextended(j.id::text || j.version, c.version)), 0)
                        from job j join company c on c.id = j.company_id where j.state = 'OPEN'
                        """).query(String.class).single();
    }

    private static String @Nullable [] texts(@Nullable Collection<String> words) {
        return words == null ? null : words.toArray(String[]::new);
    }
}
