package org.sangam.app.job;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.Viewer;
import org.sangam.engine.posting.Posting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where jobs are kept. A draft is its company's alone; a job that was ever open can be looked at by everybody; only its
 * company's members change it. What a viewer may not see is answered as if it never was.
 */
@Repository
public class Jobs {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final JobRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Jobs(JdbcClient sql, JsonMapper json, JobRows rows, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.json = json;
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps a posting as a draft. The same id again is the same draft, so that a form sent twice makes one. */
    @Transactional
    public Job draft(Viewer.Member by, UUID id, String source, Posting reading) {
        sql.sql("""
            insert into job (id, company_id, posted_by, source, reading, corrections, title, summary,
                created_at, changed_at)
            values (:id, :company, :by, :source, :reading::jsonb, :corrections::jsonb, :title,
                :summary::jsonb, :now, :now)
            on conflict (id) do nothing
            """)
                .param("id", id)
                .param("company", by.company())
                .param("by", by.account())
                .param("source", source)
                .param("reading", json.writeValueAsString(reading))
                .param("corrections", json.writeValueAsString(Corrections.NONE))
                .param("title", reading.title() == null ? "" : reading.title().value())
                .param("summary", json.writeValueAsString(JobSummary.Facts.of(reading)))
                .param("now", now())
                .update();
        return own(by, id).orElseThrow();
    }

    /** The job, when the viewer may see it. */
    public Optional<Job> find(Viewer viewer, UUID id) {
        return sql.sql("""
            select * from job
            where id = :id and (state <> 'DRAFT' or company_id = :company)
            """)
                .param("id", id)
                .param("company", company(viewer))
                .query(rows::shown)
                .optional();
    }

    /** The job, when the viewer is of the team that owns it. */
    public Optional<Job> own(Viewer viewer, UUID id) {
        return find(viewer, id).filter(job -> job.company().equals(company(viewer)));
    }

    /** Open jobs as the market follows them, by id; absent for one that is not open. */
    public Optional<Job> open(UUID id) {
        return sql.sql("select * from job where id = :id and state = 'OPEN'")
                .param("id", id)
                .query(rows::job)
                .optional();
    }

    /** A company's open jobs, as the market follows them; at most 500. */
    public List<Job> openOf(UUID company) {
        return sql.sql("select * from job where state = 'OPEN' and company_id = :company limit 500")
                .param("company", company)
                .query(rows::job)
                .list();
    }

    /** A company's open jobs in the order of their ids, at most {@code limit} after {@code last}. */
    public List<Job> openOfAfter(UUID company, UUID last, int limit) {
        return sql.sql("""
            select * from job
            where state = 'OPEN' and company_id = :company and id > :last order by id limit :limit
            """)
                .param("company", company)
                .param("last", last)
                .param("limit", limit)
                .query(rows::job)
                .list();
    }

    /** Those of the jobs that are open, in no particular order. */
    public List<Job> openAmong(List<UUID> ids) {
        return sql.sql("select * from job where state = 'OPEN' and id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(rows::shown)
                .list();
    }

    /** Every open job, for building a market; in the order of their ids, at most {@code limit} after {@code last}. */
    public List<Job> openAfter(UUID last, int limit) {
        return sql.sql("select * from job where state = 'OPEN' and id > :last order by id limit :limit")
                .param("last", last)
                .param("limit", limit)
                .query(rows::job)
                .list();
    }

    /** The newest open jobs, at most {@code limit}. */
    public List<JobSummary> newest(int limit) {
        return sql.sql("""
            select id, company_id, state, title, summary, opened_at from job
            where state = 'OPEN' order by opened_at desc, id desc limit :limit
            """).param("limit", limit).query(rows::summary).list();
    }

    /** The open jobs with these ids, in no particular order. */
    public List<JobSummary> summaries(List<UUID> ids) {
        return sql.sql("""
            select id, company_id, state, title, summary, opened_at from job
            where state = 'OPEN' and id = any(:ids)
            """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(rows::summary)
                .list();
    }

    /** A company's jobs: all of them to its own members, the open ones to everybody else. */
    public List<JobSummary> of(Viewer viewer, UUID company) {
        return sql.sql("""
            select id, company_id, state, title, summary, opened_at from job
            where company_id = :company and (state = 'OPEN' or company_id = :viewers)
            order by state = 'DRAFT' desc, opened_at desc nulls first, id desc limit 500
            """)
                .param("company", company)
                .param("viewers", company(viewer))
                .query(rows::summary)
                .list();
    }

    public long countOpen() {
        return sql.sql("select count(*) from job where state = 'OPEN'")
                .query(Long.class)
                .single();
    }

    /** How many jobs each of the companies has open, in the order given; those without one are left out. */
    public Map<UUID, Long> countOpenBy(List<UUID> companies) {
        Map<UUID, Long> counted = sql
                .sql("""
                    select company_id, count(*) as open from job
                    where state = 'OPEN' and company_id = any(:companies) group by company_id
                    """)
                .param("companies", companies.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("company_id", UUID.class), row.getLong("open")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<UUID, Long> inOrder = new LinkedHashMap<>();
        companies.stream().filter(counted::containsKey).forEach(id -> inOrder.put(id, counted.getOrDefault(id, 0L)));
        return inOrder;
    }

    /**
     * Keeps what a person said of the posting; an open job changes for everybody at the next request. Empty, and nothing
     * kept, when somebody changed the job since it was read.
     */
    @Transactional
    public Optional<Job> correct(Viewer.Member by, Job job, Corrections corrections, int answerDays) {
        Posting posting = corrections.over(job.reading());
        int corrected = sql.sql("""
            update job set corrections = :corrections::jsonb, title = :title, summary = :summary::jsonb,
                answer_days = :days, version = version + 1, changed_at = :now
            where id = :id and company_id = :company and version = :version
            """)
                .param("corrections", json.writeValueAsString(corrections))
                .param("title", posting.title() == null ? "" : posting.title().value())
                .param("summary", json.writeValueAsString(JobSummary.Facts.of(posting)))
                .param("days", answerDays)
                .param("now", now())
                .param("id", job.id())
                .param("company", by.company())
                .param("version", job.version())
                .update();
        if (corrected == 0) {
            return Optional.empty();
        }
        if (job.open()) {
            events.publishEvent(new JobChanged(job.id()));
        }
        return own(by, job.id());
    }

    /** Moves a job on; nothing happens when it is there already or may not go there. */
    @Transactional
    public Job become(Viewer.Member by, Job job, Job.State next) {
        if (!job.state().mayBecome(next)) {
            return job;
        }
        int changed = sql.sql("""
            update job set state = :next, version = version + 1, changed_at = :now,
                opened_at = case when :next::text = 'OPEN' then coalesce(opened_at, :now) else opened_at end,
                confirmed_at = case when :next::text = 'OPEN' then :now::timestamptz else confirmed_at end,
                closed_at = case when :next::text in ('FILLED', 'CLOSED', 'EXPIRED') then :now::timestamptz end
            where id = :id and company_id = :company and state = :state
              and (taken_down is null or :next::text <> 'OPEN')
              and (:next::text <> 'OPEN'
                   or not exists (select from job_hold h where h.job_id = job.id and h.released is distinct from true
                                   and h.asked = (select max(l.asked) from job_hold l where l.job_id = job.id)))
            """)
                .param("next", next.name())
                .param("now", now())
                .param("id", job.id())
                .param("company", by.company())
                .param("state", job.state().name())
                .update();
        if (changed == 1) {
            events.publishEvent(next == Job.State.OPEN ? new JobOpened(job.id()) : new JobClosed(job.id(), next));
        }
        return find(by, job.id()).orElseThrow();
    }

    /** Opens a job that waited for an operator; only an operator's decision calls this. */
    @Transactional
    void openReleased(UUID id) {
        int opened = sql.sql("""
            update job set state = 'OPEN', version = version + 1, changed_at = :now, confirmed_at = :now,
                opened_at = coalesce(opened_at, :now), closed_at = null
            where id = :id and state <> 'OPEN' and taken_down is null
            """).param("id", id).param("now", now()).update();
        if (opened == 1) {
            events.publishEvent(new JobOpened(id));
        }
    }

    /** Closes a job for good, whoever's it is; only an operator's decision calls this. Its team cannot open it again. */
    @Transactional
    public void takeDown(UUID id) {
        int closed = sql.sql("""
            update job set state = 'CLOSED', taken_down = :now, closed_at = :now, changed_at = :now,
                version = version + 1
            where id = :id and state <> 'DRAFT' and taken_down is null
            """).param("id", id).param("now", now()).update();
        if (closed == 1) {
            events.publishEvent(new JobClosed(id, Job.State.CLOSED));
        }
    }

    private java.sql.Timestamp now() {
        return java.sql.Timestamp.from(clock.instant());
    }

    private static @Nullable UUID company(Viewer viewer) {
        return viewer instanceof Viewer.Member member ? member.company() : null;
    }
}
