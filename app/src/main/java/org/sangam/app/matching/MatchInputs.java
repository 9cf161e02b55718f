package org.sangam.app.matching;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.job.Jobs;
import org.sangam.engine.record.Input;
import org.sangam.engine.record.Knowledge;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where the facts behind recorded lists are kept, once for each version of a job or a person. A version is that of its row
 * and of its company's, the day the job was confirmed or the month the person is seen in, and what the words meant.
 */
@Repository
class MatchInputs {

    private final JdbcClient sql;
    private final Jobs jobs;
    private final LiveMarket market;

    MatchInputs(JdbcClient sql, Jobs jobs, LiveMarket market) {
        this.sql = sql;
        this.jobs = jobs;
        this.market = market;
    }

    /**
     * One input as it is kept.
     *
     * @param job null for a person's
     */
    record Kept(long number, @Nullable UUID job, @Nullable UUID candidate, String hash, Input input) {

        /** The words of all titles in it. */
        List<String> titles() {
            return job != null
                    ? List.of(input.job().role().title())
                    : input.person().held().stream()
                            .map(held -> held.role().title())
                            .toList();
        }
    }

    /** The numbers of these jobs' inputs, kept now where they were not; without jobs that are not open any more. */
    Map<UUID, Long> ofJobs(Collection<UUID> ids) {
        return numbers(
                """
                select j.id, :words || '.' || j.version || '.' || c.version || '.'
                    || coalesce(extract(epoch from j.confirmed_at)::bigint, 0) as version,
                    i.number, i.used_on < :today as stale
                from job j join company c on c.id = j.company_id
                    left join match_input i on i.job_id = j.id
                        and i.version = :words || '.' || j.version || '.' || c.version || '.'
                            || coalesce(extract(epoch from j.confirmed_at)::bigint, 0)
                where j.id = any(:ids)
                """,
                Knowledge.fingerprint(),
                ids,
                "job_id",
                id -> jobs.open(id).map(job -> Input.of(market.facts(job))));
    }

    /** The numbers of these people's inputs, kept now where they were not. */
    Map<UUID, Long> ofPeople(Collection<Candidate> people) {
        Map<UUID, Candidate> byId = new HashMap<>();
        people.forEach(person -> byId.put(person.id(), person));
        return numbers(
                """
                select p.id, :words || '.' || p.version as version, i.number, i.used_on < :today as stale
                from candidate p
                    left join match_input i on i.candidate_id = p.id
                        and i.version = :words || '.' || p.version
                where p.id = any(:ids)
                """,
                Knowledge.fingerprint() + "." + java.time.YearMonth.from(market.today()),
                byId.keySet(),
                "candidate_id",
                id -> Optional.ofNullable(byId.get(id)).map(person -> Input.of(market.facts(person))));
    }

    /** The inputs with these numbers, in their order; those that are gone are left out. */
    List<Kept> of(Collection<Long> numbers) {
        return sql.sql("select * from match_input where number = any(:numbers) order by number")
                .param("numbers", numbers.toArray(Long[]::new))
                .query((row, at) -> new Kept(
                        row.getLong("number"),
                        row.getObject("job_id", UUID.class),
                        row.getObject("candidate_id", UUID.class),
                        row.getString("hash"),
                        new Input(inflated(row.getBytes("facts")))))
                .list();
    }

    /** Forgets what no list of late rests on; at most {@code limit} at a time. */
    int forgetUnusedSince(java.time.LocalDate day, int limit) {
        return sql.sql("""
            delete from match_input where number in (
                select number from match_input where used_on < :day limit :limit)
            """)
                .param("day", Date.valueOf(day))
                .param("limit", limit)
                .update();
    }

    private record Known(UUID id, String version, @Nullable Long number, boolean stale) {}

    private Map<UUID, Long> numbers(
            String query, String words, Collection<UUID> ids, String column, Function<UUID, Optional<Input>> load) {
        List<Known> known = sql.sql(query)
                .param("words", words)
                .param("today", Date.valueOf(market.today()))
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, at) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getString("version"),
                        row.getObject("number", Long.class),
                        row.getBoolean("stale")))
                .list();
        touch(known.stream().filter(Known::stale).map(Known::number).toList());
        Map<UUID, Long> numbers = new HashMap<>();
        for (Known one : known) {
            if (one.number() != null) {
                numbers.put(one.id(), one.number());
            } else {
                load.apply(one.id()).ifPresent(input -> numbers.put(one.id(), keep(column, one, input)));
            }
        }
        return numbers;
    }

    private void touch(List<Long> numbers) {
        if (!numbers.isEmpty()) {
            sql.sql("""
                        update match_input set used_on = :today where number in (
                            select number from match_input where number = any(:numbers) for update skip locked)
                        """)
                    .param("today", Date.valueOf(market.today()))
                    .param("numbers", numbers.toArray(Long[]::new))
                    .update();
        }
    }

    private long keep(String column, Known one, Input input) {
        return sql.sql("""
            insert into match_input (%1$s, version, hash, facts, used_on)
            values (:id, :version, :hash, :facts, :today)
            on conflict (%1$s, version) do update set used_on = excluded.used_on
            returning number
            """.formatted(column))
                .param("id", one.id())
                .param("version", one.version())
                .param("hash", input.hash())
                .param("facts", deflated(input.text()))
                .param("today", Date.valueOf(market.today()))
                .query(Long.class)
                .single();
    }

    private static byte[] deflated(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String inflated(byte[] bytes) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
