package org.sangam.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.Market;
import org.sangam.engine.market.MarketFile;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Matcher;
import org.sangam.engine.match.Question;
import org.sangam.engine.match.Ranking;
import org.sangam.engine.match.Reason.Side;
import org.sangam.engine.match.Search;

/** Builds a synthetic market and measures what a job and a person ask of it. */
final class MarketSpeed {

    private static final int BEST = 100;
    private static final int EXPLAINED = 200;
    private static final int WARM = 30;
    private static final int ASKED = 100;
    private static final int SAMPLE = 20_000;

    /** How many people at most are scored from their facts, beside those listed. */
    private static final int DRAWN = 400_000;

    private final int people;
    private final int jobs;
    private final Synthetic synthetic;
    private final Market market = new Market();
    private final Matcher matcher = Matcher.bundled();
    private final Search search = new Search(matcher, market);

    MarketSpeed(int people, int jobs) {
        this.people = people;
        this.jobs = jobs;
        this.synthetic = new Synthetic(1, people);
    }

    List<Measure> run() throws IOException {
        List<Measure> measures = new ArrayList<>();
        measures.add(build());
        measures.add(row("memory-gib", "GiB", Memory.gibibytes(), 10, true));
        measures.add(people("top100-veto-ms", .5, 30, true, 0));
        measures.add(people("top100-no-veto-ms", .5, 150, false, 0));
        measures.add(people("job-to-people-p99-ms", .99, 300, true, EXPLAINED));
        measures.add(jobsOfPeople());
        measures.add(committed());
        measures.add(new Measure("veto-pass-percent", "%", passing(), null, true, people, jobs));
        measures.add(equal());
        measures.add(start());
        return measures;
    }

    private Measure build() {
        long start = System.nanoTime();
        for (int i = 0; i < people; i++) {
            market.putPerson(Synthetic.personId(i), synthetic.person(i));
        }
        for (int i = 0; i < jobs; i++) {
            market.putJob(Synthetic.jobId(i), synthetic.job(i, i % 2 == 0));
        }
        market.arrange();
        return row("build-min", "min", (System.nanoTime() - start) / 6e10, 5, true);
    }

    private Measure people(String name, double share, double goal, boolean vetoes, int explained) {
        Stopwatch watch = new Stopwatch();
        Question question = Question.of(Math.max(BEST, explained), Side.TEAM, Synthetic.TODAY)
                .explaining(explained);
        for (int i = 0; i < WARM + ASKED; i++) {
            JobFacts job = newJob(i, vetoes);
            if (i < WARM) {
                search.people(job, question);
            } else {
                watch.time(() -> search.people(job, question));
            }
        }
        return row(name, "ms", watch.at(share), goal, true);
    }

    private JobFacts newJob(int number, boolean vetoes) {
        return synthetic.job(1_000_000 + number, vetoes);
    }

    private Measure jobsOfPeople() {
        Stopwatch watch = new Stopwatch();
        Question question = Question.of(BEST, Side.PERSON, Synthetic.TODAY).explaining(BEST);
        for (int i = 0; i < WARM + 4 * ASKED; i++) {
            PersonFacts person = synthetic.person(50_000_000 + i);
            if (i < WARM) {
                search.jobs(person, question);
            } else {
                watch.time(() -> search.jobs(person, question));
            }
        }
        return row("person-to-jobs-p99-ms", "ms", watch.at(.99), 30, true);
    }

    /** Somebody put into the market, until every job is matched against them. */
    private Measure committed() {
        Stopwatch watch = new Stopwatch();
        UUID someone = new UUID(3, 3);
        AtomicBoolean found = new AtomicBoolean();
        Question question = Question.of(BEST, Side.PERSON, Synthetic.TODAY);
        for (int i = 0; i < ASKED; i++) {
            PersonFacts facts = synthetic.person(60_000_000 + i);
            watch.time(() -> {
                market.putPerson(someone, facts);
                found.set(search.jobs(someone, question).isPresent());
            });
        }
        if (!found.get() || !market.removePerson(someone)) {
            throw new IllegalStateException("Whoever was put into the market is not there");
        }
        return row("commit-to-matched-ms", "ms", watch.at(.99), 50, true);
    }

    /** How many of a hundred people no veto leaves out, over jobs with ordinary vetoes and people drawn anew. */
    private double passing() {
        long passed = IntStream.range(0, SAMPLE)
                .parallel()
                .filter(i -> matcher.explain(newJob(i, true), synthetic.person(i % people), Synthetic.TODAY)
                        .possible())
                .count();
        return 100.0 * passed / SAMPLE;
    }

    /**
     * 1 when the lists are those that scoring every pair from its facts gives; else 0. Of a large market, whose facts take
     * long to draw, one person in some is scored beside all that are listed: whoever of them has a place must be on it, and
     * nobody else.
     */
    private Measure equal() {
        int step = Math.max(1, people / DRAWN);
        boolean equal = true;
        for (boolean vetoes : new boolean[] {true, false}) {
            JobFacts job = synthetic.job(2_000_000, vetoes);
            List<Ranking.Ranked> listed = search.people(job, Question.of(BEST, Side.TEAM, Synthetic.TODAY))
                    .best();
            Set<Integer> drawn = listed.stream()
                    .map(one -> (int) one.id().getLeastSignificantBits())
                    .collect(Collectors.toCollection(HashSet::new));
            IntStream.iterate(0, i -> i < people, i -> i + step).forEach(drawn::add);
            List<Ranking.Ranked> every = drawn.parallelStream()
                    .map(i -> one(job, i))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparingInt((Ranking.Ranked one) -> -one.fit())
                            .thenComparingLong(one -> one.id().getLeastSignificantBits()))
                    .limit(BEST)
                    .toList();
            equal &= every.equals(listed);
        }
        return row("equal-to-brute-force", "yes", equal ? 1 : 0, 1, false);
    }

    private Optional<Ranking.Ranked> one(JobFacts job, int person) {
        Match match = matcher.explain(job, synthetic.person(person), Synthetic.TODAY);
        return match.possible()
                ? Optional.of(new Ranking.Ranked(
                        Synthetic.personId(person), match.seenBy(Side.TEAM).fit(), null))
                : Optional.empty();
    }

    /** From the file on disk to the first list of a market read from it. */
    private Measure start() throws IOException {
        Path file = Files.createTempFile("sangam-market", "");
        try {
            MarketFile.write(market, new MarketFile.Stamp("synthetic", ""), file);
            JobFacts job = newJob(0, true);
            Question question = Question.of(BEST, Side.TEAM, Synthetic.TODAY);
            Ranking before = search.people(job, question);
            long start = System.nanoTime();
            Ranking after = switch (MarketFile.read(file, "synthetic")) {
                case MarketFile.Restored restored -> new Search(matcher, restored.market()).people(job, question);
                case MarketFile.Refused refused ->
                    throw new IllegalStateException("A market just written is refused: " + refused.why());
            };
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!after.equals(before)) {
                throw new IllegalStateException("A market read from its file answers otherwise");
            }
            return row("snapshot-start-s", "s", seconds, 10, true);
        } finally {
            Files.delete(file);
        }
    }

    private Measure row(String name, String unit, double ours, double goal, boolean lower) {
        return new Measure(name, unit, ours, goal, lower, people, jobs);
    }
}
