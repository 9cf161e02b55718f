package org.sangam.app.matching;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the market, its titles, its lists and its prices stand, for whoever runs it. */
@Component
public class MarketStanding {

    private static final double MILLIS_IN_HOUR = 3_600_000;

    private final LiveMarket market;
    private final TitleLearning titles;
    private final JobPrices prices;
    private final Fitted fitted;

    MarketStanding(LiveMarket market, TitleLearning titles, JobPrices prices, Fitted fitted) {
        this.market = market;
        this.titles = titles;
        this.prices = prices;
        this.fitted = fitted;
    }

    /**
     * @param fromFile whether the last start read the market from its file
     * @param millis that it took
     * @param weights their version
     * @param fitted what came of looking for weights fitted here
     */
    public record Of(
            int people,
            int jobs,
            boolean fromFile,
            long millis,
            TitleLearning.Standing titles,
            String weights,
            String fitted,
            Lists lists) {}

    /**
     * @param drawn lists of this round
     * @param perMinute lists that were drawn in a minute of work, in this round or else the last; null before there is one
     * @param hours of work for everybody's lists at that rate
     * @param priced jobs that cost something
     * @param on whether prices are
     */
    public record Lists(
            JobPrices.Pace pace,
            long drawn,
            @Nullable Long perMinute,
            @Nullable Double hours,
            int priced,
            boolean on) {}

    public Of now() {
        market.now();
        LiveMarket.Begun begun = market.begun();
        return new Of(
                market.people(),
                market.jobs(),
                begun.fromFile(),
                begun.millis(),
                titles.standing(),
                market.matcher().weights().version(),
                fitted.state().name(),
                lists());
    }

    public void go(JobPrices.Pace pace) {
        prices.go(pace);
    }

    private Lists lists() {
        JobPrices.Standing now = prices.standing();
        boolean begun = now.round().drawn() > 0;
        long drawn = begun ? now.round().drawn() : now.ended().drawn();
        long millis = Math.max(1, begun ? now.round().millis() : now.ended().millis());
        return new Lists(
                now.pace(),
                now.round().drawn(),
                drawn == 0 ? null : Long.valueOf(drawn * 60_000 / millis),
                drawn == 0 ? null : Double.valueOf(market.people() * (double) millis / drawn / MILLIS_IN_HOUR),
                now.priced(),
                now.on());
    }
}
