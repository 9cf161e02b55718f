package org.sangam.app.matching;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
 * What being asked by many costs a person's place in teams' lists, by the rule of {@link JobPrices} the other way round: every
 * few minutes some jobs' lists are drawn anew, and the prices at which all settle are taken; everybody who stands in
 * a list has an even share of all the yeses. No page and no sentence says a price, and a list does not betray it: see {@link Lists#shortlist}.
 */
@Component
public class PersonPrices {

    private static final Logger LOG = LoggerFactory.getLogger(PersonPrices.class);
    private static final Duration BUDGET = Duration.ofSeconds(5);
    private static final int PAGE = 50;
    private static final Prices RULE = new Prices(Prices.Rule.USUAL);

    private final LiveMarket market;
    private final Jobs jobs;
    private final PriceRows rows;
    private final KeptPrices kept;
    private final boolean wanted;
    private final CachedLists cached = new CachedLists();
    private UUID last = new UUID(0, 0);
    private volatile @Nullable Map<UUID, Integer> prices;
    private volatile boolean stopping;

    PersonPrices(
            LiveMarket market,
            Jobs jobs,
            PriceRows rows,
            KeptPrices kept,
            @Value("${sangam.prices:true}") boolean wanted) {
        this.market = market;
        this.jobs = jobs;
        this.rows = rows;
        this.kept = kept;
        this.wanted = wanted;
    }

    /** The prices of one moment, in micro-points; who is not there costs nothing. */
    Map<UUID, Integer> now() {
        Map<UUID, Integer> now = prices;
        if (now == null) {
            now = wanted ? kept.all(KeptPrices.Of.PEOPLE) : Map.of();
            prices = now;
        }
        return now;
    }

    /** Draws some lists anew, at most five seconds' worth, and moves the prices. */
    @Scheduled(initialDelay = 4, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void move() {
        try {
            moveOnce(BUDGET);
        } catch (DataAccessException unreachable) {
            LOG.warn(
                    "People's prices stay as they are: the database did not answer ({})",
                    unreachable.getClass().getSimpleName());
        }
    }

    synchronized void moveOnce(Duration budget) {
        if (!wanted || jobs.countOpen() < JobPrices.FEWEST_JOBS) {
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
            kept.keep(KeptPrices.Of.PEOPLE, settled);
            prices = settled;
        }
    }

    private void draw(Duration budget) {
        Search search = market.now();
        Question question = Question.of(CachedLists.PLACES, Side.TEAM, market.today());
        long begun = System.nanoTime();
        boolean more = true;
        while (more && !stopping && System.nanoTime() - begun < budget.toNanos()) {
            List<UUID> page = rows.jobsAfter(last, PAGE);
            for (UUID job : page) {
                search.people(job, question).ifPresent(ranking -> cached.put(job, ranking.best()));
            }
            more = page.size() == PAGE;
            last = more ? page.getLast() : new UUID(0, 0);
        }
        if (!more) {
            cached.tidy();
        }
    }

    private Map<UUID, Integer> settled() {
        List<UUID> named = List.copyOf(cached.listed());
        Set<UUID> shown = rows.shown(named);
        boolean[] open = new boolean[named.size()];
        double[] capacity = new double[named.size()];
        for (int person = 0; person < open.length; person++) {
            open[person] = shown.contains(named.get(person));
        }
        List<Prices.Choice> choices = cached.choices(open);
        Arrays.fill(capacity, Math.max(RULE.yeses(choices) / Math.max(1, shown.size()), 1e-9));
        int[] settled = RULE.settle(choices, capacity);
        Map<UUID, Integer> priced = new HashMap<>();
        for (int person = 0; person < settled.length; person++) {
            if (settled[person] > 0 && open[person]) {
                priced.put(named.get(person), settled[person]);
            }
        }
        return Map.copyOf(priced);
    }
}
