package org.sangam.app.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sangam.app.hiring.AnswerRecord;
import org.sangam.app.job.Jobs;
import org.sangam.engine.match.Prices;
import org.sangam.engine.match.Question;
import org.sangam.engine.match.Reason.Side;
import org.sangam.engine.match.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What the crowd before each job costs its place in people's lists. Every few minutes some people's lists are drawn anew, in
 * the order of their ids and round after round, and the prices at which all lists drawn so far settle are taken. Below
 * {@link #FEWEST_JOBS} open jobs, and where the operator says so, everything costs nothing.
 */
@Component
public class JobPrices {

    /** A smaller market is read through by anybody who looks; there is no attention to share out. */
    public static final int FEWEST_JOBS = 500;

    private static final Logger LOG = LoggerFactory.getLogger(JobPrices.class);
    private static final Duration BUDGET = Duration.ofSeconds(10);
    private static final int PAGE = 200;
    private static final Prices RULE = new Prices(Prices.Rule.USUAL);

    /** A team that answers nobody in time still has this share of the capacity of one that answers all. */
    private static final double LEAST_CAPACITY = 0.25;

    private final LiveMarket market;
    private final Jobs jobs;
    private final PriceRows rows;
    private final AnswerRecord answers;
    private final Clock clock;
    private final boolean wanted;
    private final CachedLists cached = new CachedLists();
    private volatile @Nullable Map<UUID, Integer> prices;
    private volatile boolean stopping;

    JobPrices(
            LiveMarket market,
            Jobs jobs,
            PriceRows rows,
            AnswerRecord answers,
            Clock clock,
            @Value("${sangam.prices:true}") boolean wanted) {
        this.market = market;
        this.jobs = jobs;
        this.rows = rows;
        this.answers = answers;
        this.clock = clock;
        this.wanted = wanted;
    }

    /** The prices of one moment, in micro-points; a job that is not there costs nothing. No price exceeds {@link #most}. */
    Map<UUID, Integer> now() {
        Map<UUID, Integer> now = prices;
        if (now == null) {
            now = wanted ? rows.prices() : Map.of();
            prices = now;
        }
        return now;
    }

    static int most(Map<UUID, Integer> prices) {
        return prices.isEmpty() ? 0 : Prices.Rule.USUAL.most();
    }

    /** Draws some lists anew, at most ten seconds' worth, and moves the prices. */
    @Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void move() {
        try {
            moveOnce(BUDGET);
        } catch (DataAccessException unreachable) {
            LOG.warn(
                    "Prices stay as they are: the database did not answer ({})",
                    unreachable.getClass().getSimpleName());
        }
    }

    synchronized void moveOnce(Duration budget) {
        if (!wanted || jobs.countOpen() < FEWEST_JOBS) {
            take(Map.of());
            return;
        }
        draw(budget);
        if (!stopping) {
            take(settled());
        }
    }

    @EventListener
    void stop(ContextClosedEvent closing) {
        stopping = true;
    }

    private void take(Map<UUID, Integer> settled) {
        if (!settled.equals(now())) {
            rows.keep(settled);
            prices = settled;
        }
    }

    private void draw(Duration budget) {
        Instant start = clock.instant();
        PriceRows.Round round = rows.round().orElseGet(() -> new PriceRows.Round(new UUID(0, 0), start, 0, 0));
        Search search = market.now();
        Question question = Question.of(CachedLists.PLACES, Side.PERSON, market.today());
        long begun = System.nanoTime();
        long drawn = 0;
        UUID last = round.after();
        boolean more = true;
        while (more && !stopping && System.nanoTime() - begun < budget.toNanos()) {
            List<UUID> page = rows.peopleAfter(last, PAGE);
            for (UUID person : page) {
                search.jobs(person, question).ifPresent(ranking -> cached.put(person, ranking.best()));
            }
            drawn += page.size();
            more = page.size() == PAGE;
            last = page.isEmpty() ? last : page.getLast();
        }
        long millis = (System.nanoTime() - begun) / 1_000_000;
        PriceRows.Round now =
                new PriceRows.Round(last, round.started(), round.drawn() + drawn, round.millis() + millis);
        rows.keep(more ? now : ended(now));
    }

    private PriceRows.Round ended(PriceRows.Round round) {
        LOG.info("All {} lists were drawn in {} ms of work", round.drawn(), round.millis());
        cached.tidy();
        return new PriceRows.Round(new UUID(0, 0), clock.instant(), 0, 0);
    }

    private Map<UUID, Integer> settled() {
        List<UUID> named = cached.jobs();
        Map<UUID, UUID> companies = rows.companies(named);
        boolean[] open = new boolean[named.size()];
        for (int job = 0; job < open.length; job++) {
            open[job] = companies.containsKey(named.get(job));
        }
        List<Prices.Choice> choices = cached.choices(open);
        int[] settled = RULE.settle(choices, capacity(choices, named, companies));
        Map<UUID, Integer> priced = new HashMap<>();
        for (int job = 0; job < settled.length; job++) {
            if (settled[job] > 0 && open[job]) {
                priced.put(named.get(job), settled[job]);
            }
        }
        return Map.copyOf(priced);
    }

    /** What everybody's yeses would bring each job if all had the same, less for a team that leaves people waiting. */
    private double[] capacity(List<Prices.Choice> choices, List<UUID> named, Map<UUID, UUID> companies) {
        Map<UUID, AnswerRecord.Of> records = answers.all();
        double[] capacity = new double[named.size()];
        for (int job = 0; job < capacity.length; job++) {
            UUID company = companies.get(named.get(job));
            AnswerRecord.Of record = company == null ? null : records.get(company);
            capacity[job] = company == null ? 0 : share(record);
        }
        double all = Arrays.stream(capacity).sum();
        double each = RULE.yeses(choices) / Math.max(all, 1);
        return Arrays.stream(capacity)
                .map(share -> Math.max(share * each, 1e-9))
                .toArray();
    }

    private static double share(AnswerRecord.@Nullable Of record) {
        return record == null || !record.known() ? 1 : LEAST_CAPACITY + (1 - LEAST_CAPACITY) * record.percent() / 100.0;
    }
}
