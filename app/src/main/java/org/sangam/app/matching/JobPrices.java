package org.sangam.app.matching;

import java.time.Clock;
import java.time.Duration;
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
import org.springframework.boot.context.event.ApplicationReadyEvent;
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

    /** So long a run without pauses goes on before prices move. */
    private static final Duration RUN = Duration.ofMinutes(2);

    private static final Prices RULE = new Prices(Prices.Rule.USUAL);

    /** A team that answers nobody in time still has this share of the capacity of one that answers all. */
    private static final double LEAST_CAPACITY = 0.25;

    private final LiveMarket market;
    private final Jobs jobs;
    private final PriceRows rows;
    private final KeptPrices kept;
    private final AnswerRecord answers;
    private final Clock clock;
    private final boolean wanted;
    private final CachedLists cached = new CachedLists();
    private volatile @Nullable Map<UUID, Integer> prices;
    private volatile boolean stopping;
    private @Nullable Thread running;

    /** How the drawing of everybody's lists goes on. */
    public enum Pace {
        /** Some seconds' worth every few minutes. */
        USUAL,
        /** Without a pause until the round has come to its end. */
        FULL,
        /** Not at all: prices stay as they are. */
        STOPPED
    }

    /**
     * How far it is.
     *
     * @param priced jobs that cost something
     * @param on whether prices are
     */
    record Standing(Pace pace, PriceRows.Round round, PriceRows.Ended ended, int priced, boolean on) {}

    JobPrices(
            LiveMarket market,
            Jobs jobs,
            PriceRows rows,
            KeptPrices kept,
            AnswerRecord answers,
            Clock clock,
            @Value("${sangam.prices:true}") boolean wanted) {
        this.market = market;
        this.jobs = jobs;
        this.rows = rows;
        this.kept = kept;
        this.answers = answers;
        this.clock = clock;
        this.wanted = wanted;
    }

    /** The prices of one moment, in micro-points; a job that is not there costs nothing. No price exceeds {@link #most}. */
    Map<UUID, Integer> now() {
        Map<UUID, Integer> now = prices;
        if (now == null) {
            now = wanted ? kept.all(KeptPrices.Of.JOBS) : Map.of();
            prices = now;
        }
        return now;
    }

    static int most(Map<UUID, Integer> prices) {
        return prices.isEmpty() ? 0 : Prices.Rule.USUAL.most();
    }

    Standing standing() {
        return new Standing(rows.pace(), round(), rows.ended(), now().size(), on());
    }

    private boolean on() {
        return wanted && jobs.countOpen() >= FEWEST_JOBS;
    }

    private PriceRows.Round round() {
        return rows.round().orElseGet(() -> new PriceRows.Round(new UUID(0, 0), clock.instant(), 0, 0));
    }

    /** From now on at that pace, also after a restart. */
    void go(Pace pace) {
        rows.go(pace);
        if (pace == Pace.FULL) {
            run();
        }
    }

    /** Where a run without pauses was under way when this stopped, it goes on. */
    @EventListener
    void start(ApplicationReadyEvent ready) {
        if (rows.pace() == Pace.FULL) {
            run();
        }
    }

    private void run() {
        synchronized (rows) {
            Thread thread = running;
            if (thread == null || !thread.isAlive()) {
                running = Thread.ofVirtual().name("all lists").start(this::runFull);
            }
        }
    }

    private void runFull() {
        try {
            while (!stopping && rows.pace() == Pace.FULL) {
                moveOnce(RUN);
            }
        } catch (DataAccessException unreachable) {
            LOG.warn(
                    "The drawing of all lists goes on at the next start: the database did not answer ({})",
                    unreachable.getClass().getSimpleName());
        }
    }

    /** Draws some lists anew, at most ten seconds' worth, and moves the prices. */
    @Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void move() {
        try {
            if (rows.pace() == Pace.USUAL) {
                moveOnce(BUDGET);
            }
        } catch (DataAccessException unreachable) {
            LOG.warn(
                    "Prices stay as they are: the database did not answer ({})",
                    unreachable.getClass().getSimpleName());
        }
    }

    synchronized void moveOnce(Duration budget) {
        boolean on = on();
        if (!on && rows.pace() != Pace.FULL) {
            take(Map.of());
            return;
        }
        draw(budget);
        if (!stopping) {
            take(on ? settled() : Map.of());
        }
    }

    @EventListener
    void stop(ContextClosedEvent closing) {
        stopping = true;
    }

    private void take(Map<UUID, Integer> settled) {
        if (!settled.equals(now())) {
            kept.keep(KeptPrices.Of.JOBS, settled);
            prices = settled;
        }
    }

    private void draw(Duration budget) {
        PriceRows.Round round = round();
        boolean halted = rows.pace() == Pace.STOPPED;
        Search search = market.now();
        Question question = Question.of(CachedLists.PLACES, Side.PERSON, market.today());
        long begun = System.nanoTime();
        long drawn = 0;
        UUID last = round.after();
        boolean more = true;
        while (more && !stopping && !halted && System.nanoTime() - begun < budget.toNanos()) {
            List<UUID> page = rows.peopleAfter(last, PAGE);
            for (UUID person : page) {
                search.jobs(person, question).ifPresent(ranking -> cached.put(person, ranking.best()));
            }
            drawn += page.size();
            more = page.size() == PAGE;
            last = page.isEmpty() ? last : page.getLast();
            halted = rows.pace() == Pace.STOPPED;
        }
        long millis = (System.nanoTime() - begun) / 1_000_000;
        PriceRows.Round now =
                new PriceRows.Round(last, round.started(), round.drawn() + drawn, round.millis() + millis);
        if (more) {
            rows.keep(now);
        } else {
            LOG.info("All {} lists were drawn in {} ms of work", now.drawn(), now.millis());
            rows.end(now);
            cached.tidy();
        }
    }

    private Map<UUID, Integer> settled() {
        List<UUID> named = cached.listed();
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
