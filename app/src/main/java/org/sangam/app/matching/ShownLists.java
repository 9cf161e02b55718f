package org.sangam.app.matching;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.job.Job;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Viewer;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Reason.Side;
import org.sangam.engine.record.Knowledge;
import org.sangam.engine.record.PackedPlaces;
import org.sangam.engine.record.ShownList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where every list that was shown is kept, with all that its order rested on. A list shown again the same only counts up.
 * Each transaction says for whom it reads or writes; the database shows it no other reader's rows.
 */
@Repository
public class ShownLists {

    /** Different lists of one reader in a day; what is beyond is shown and not recorded. */
    private static final int MOST_A_DAY = 500;

    private final JdbcClient sql;
    private final MatchInputs inputs;
    private final LiveMarket market;
    private final Clock clock;
    private final TransactionTemplate together;

    ShownLists(
            JdbcClient sql,
            MatchInputs inputs,
            LiveMarket market,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.together = new TransactionTemplate(transactions);
        this.inputs = inputs;
        this.market = market;
        this.clock = clock;
    }

    /** A recorded list as it is kept. */
    record Kept(UUID id, Instant first, Instant last, int times, ShownList list) {

        Kept withoutPrices() {
            return new Kept(id, first, last, times, list.withoutPrices());
        }
    }

    /**
     * Records the jobs a person was shown. Inputs are kept one by one before, so that two readers who meet the same new
     * ones never wait for each other in a circle.
     */
    void keep(Candidate self, Feed feed) {
        List<Feed.Item> items = feed.items();
        Map<UUID, Long> numbers =
                inputs.ofJobs(items.stream().map(item -> item.job().id()).toList());
        List<ShownList.Place> places = new ArrayList<>();
        items.forEach(item ->
                place(numbers.get(item.job().id()), item.price(), item.match()).ifPresent(places::add));
        Long subject = inputs.ofPeople(List.of(self)).get(self.id());
        if (subject != null) {
            together.executeWithoutResult(running -> {
                keep(new Reader(self.id(), null), list(Side.PERSON, subject, feed.titles(), places, feed.withheld()));
                pairs(items.stream().map(item -> item.job().id()).toList(), List.of(self.id()));
            });
        }
    }

    /** Records the people a team was shown for a job, likewise. */
    void keep(Viewer.Member viewer, Job job, Shortlist shortlist) {
        List<Shortlist.Item> items = shortlist.items();
        Map<UUID, Long> numbers =
                inputs.ofPeople(items.stream().map(Shortlist.Item::person).toList());
        List<ShownList.Place> places = new ArrayList<>();
        items.forEach(item -> place(numbers.get(item.person().id()), item.price(), item.match())
                .ifPresent(places::add));
        Long subject = inputs.ofJobs(List.of(job.id())).get(job.id());
        if (subject != null) {
            together.executeWithoutResult(running -> {
                keep(
                        new Reader(null, viewer.company()),
                        list(Side.TEAM, subject, shortlist.titles(), places, shortlist.withheld()));
                pairs(
                        List.of(job.id()),
                        items.stream().map(item -> item.person().id()).toList());
            });
        }
    }

    /** What a person was shown, the latest first. */
    @Transactional(readOnly = true)
    List<Kept> of(UUID candidate, int limit) {
        as(new Reader(candidate, null));
        return sql.sql("select * from shown_list order by last_at desc limit :limit")
                .param("limit", limit)
                .query(ShownLists::kept)
                .list();
    }

    /** What a member's team was shown, the latest first; without people's prices, which no team reads. */
    @Transactional(readOnly = true)
    List<Kept> of(Viewer.Member viewer, int limit) {
        as(new Reader(null, viewer.company()));
        return sql
                .sql("select * from shown_list order by last_at desc limit :limit")
                .param("limit", limit)
                .query(ShownLists::kept)
                .list()
                .stream()
                .map(Kept::withoutPrices)
                .toList();
    }

    /** Everybody's lists for whoever runs this marketplace, in the order they were first shown. */
    @Transactional(readOnly = true)
    List<Kept> all(Viewer.Operator reader, UUID after, Instant since, int limit) {
        asOperator();
        return sql.sql("""
            select * from shown_list where id > :after and last_at >= :since order by id limit :limit
            """)
                .param("after", after)
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .query(ShownLists::kept)
                .list();
    }

    /** Forgets lists not shown since then; at most {@code limit} at a time. */
    @Transactional
    int forgetBefore(Instant then, int limit) {
        asOperator();
        return sql.sql("""
            delete from shown_list where id in (
                select id from shown_list where last_at < :then limit :limit)
            """)
                .param("then", Timestamp.from(then))
                .param("limit", limit)
                .update();
    }

    /** Whose eyes a list is for: a person's, or a company's. */
    private record Reader(
            @Nullable UUID candidate, @Nullable UUID company) {}

    private static java.util.Optional<ShownList.Place> place(@Nullable Long input, int price, Match match) {
        return java.util.Optional.ofNullable(input).map(number -> ShownList.Place.of(number, price, match));
    }

    private ShownList list(Side reader, long subject, int titles, List<ShownList.Place> places, int withheld) {
        return new ShownList(
                reader,
                market.matcher().weights().version(),
                Knowledge.fingerprint(),
                market.today(),
                subject,
                new ShownList.Titles(market.encoder(), titles),
                places,
                withheld);
    }

    private void keep(Reader reader, ShownList list) {
        as(reader);
        byte[] packed = PackedPlaces.pack(list.places());
        sql.sql("""
            insert into shown_list (id, candidate_id, company_id, digest, subject, weights, vocabulary, day,
                encoder, titles, places, withheld, first_at, last_at)
            select :id, :candidate, :company, :digest, :subject, :weights, :vocabulary, :day,
                :encoder, :titles, :places, :withheld, :now, :now
            where (select count(*) from shown_list where day = :day
                and (candidate_id = :candidate or company_id = :company)) < :most
            on conflict (digest) do update set last_at = excluded.last_at, times = shown_list.times + 1
            """)
                .param("id", NewId.now(clock))
                .param("candidate", reader.candidate(), java.sql.Types.OTHER)
                .param("company", reader.company(), java.sql.Types.OTHER)
                .param("digest", digest(reader, list, packed))
                .param("subject", list.subject())
                .param("weights", list.weights())
                .param("vocabulary", list.vocabulary())
                .param("day", Date.valueOf(list.day()))
                .param("encoder", list.titles().encoder())
                .param("titles", list.titles().known())
                .param("places", packed)
                .param("withheld", list.withheld())
                .param("now", Timestamp.from(clock.instant()))
                .param("most", MOST_A_DAY)
                .update();
    }

    private void pairs(List<UUID> jobs, List<UUID> people) {
        sql.sql("""
            insert into shown_pair (job_id, candidate_id, first_at)
            select j.id, p.id, :now from unnest(:jobs) as j (id), unnest(:people) as p (id)
            order by 1, 2
            on conflict do nothing
            """)
                .param("now", Timestamp.from(clock.instant()))
                .param("jobs", jobs.toArray(UUID[]::new))
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    private void as(Reader reader) {
        say(
                "sangam.candidate",
                reader.candidate() == null ? "" : reader.candidate().toString());
        say("sangam.company", reader.company() == null ? "" : reader.company().toString());
    }

    private void asOperator() {
        say("sangam.operator", "yes");
    }

    private void say(String setting, String value) {
        sql.sql("select set_config(:setting, :value, true)")
                .param("setting", setting)
                .param("value", value)
                .query(String.class)
                .single();
    }

    private static byte[] digest(Reader reader, ShownList list, byte[] packed) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String head = String.join(
                    "\n",
                    String.valueOf(reader.candidate()),
                    String.valueOf(reader.company()),
                    list.weights(),
                    list.vocabulary(),
                    list.day().toString());
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(12)
                    .putLong(list.subject())
                    .putInt(list.withheld())
                    .array());
            return digest.digest(packed);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Kept kept(ResultSet row, int at) throws SQLException {
        boolean person = row.getObject("candidate_id", UUID.class) != null;
        return new Kept(
                row.getObject("id", UUID.class),
                row.getTimestamp("first_at").toInstant(),
                row.getTimestamp("last_at").toInstant(),
                row.getInt("times"),
                new ShownList(
                        person ? Side.PERSON : Side.TEAM,
                        row.getString("weights"),
                        row.getString("vocabulary"),
                        row.getObject("day", java.time.LocalDate.class),
                        row.getLong("subject"),
                        new ShownList.Titles(row.getString("encoder"), row.getInt("titles")),
                        PackedPlaces.unpack(row.getBytes("places")),
                        row.getInt("withheld")));
    }
}
