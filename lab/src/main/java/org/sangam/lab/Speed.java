package org.sangam.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.Market;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Matcher;
import org.sangam.engine.match.Question;
import org.sangam.engine.match.Ranking;
import org.sangam.engine.match.Reason.Side;
import org.sangam.engine.match.Search;

/** Builds a synthetic market and measures the engine on it, each figure beside its goal. */
final class Speed implements Command {

    private static final int BEST = 100;
    private static final int EXPLAINED = 200;
    private static final int WARM = 10;
    private static final int ASKED = 60;

    @Override
    public String usage() {
        return "speed --people N --jobs M [--json OUT]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException {
        Options options = new Options(arguments);
        int people = number(options, "--people");
        int jobs = number(options, "--jobs");
        Optional<String> json = options.value("--json");
        options.done();
        List<Measure> measures = new ArrayList<>();
        market(people, jobs, measures);
        measures.addAll(new KernelSpeed(people).run(people, jobs));
        measures.forEach(measure -> out.println(measure.text()));
        if (json.isPresent()) {
            Files.writeString(
                    Path.of(json.get()),
                    Json.pretty(measures.stream().map(Measure::json).toList()) + "\n");
        }
    }

    private static int number(Options options, String name) throws WrongUsage {
        String given = options.value(name).orElseThrow(() -> new WrongUsage(name + " is missing."));
        if (!given.matches("[1-9][0-9]{0,7}")) {
            throw new WrongUsage(name + " wants a number from 1 to 99999999, not " + given + ".");
        }
        return Integer.parseInt(given);
    }

    private static void market(int people, int jobs, List<Measure> measures) {
        Synthetic synthetic = new Synthetic(1, people);
        Market market = new Market();
        long start = System.nanoTime();
        for (int i = 0; i < people; i++) {
            market.putPerson(Synthetic.personId(i), synthetic.person(i));
        }
        for (int i = 0; i < jobs; i++) {
            market.putJob(Synthetic.jobId(i), synthetic.job(i, i % 2 == 0));
        }
        measures.add(new Measure("build-min", "min", (System.nanoTime() - start) / 6e10, 5.0, true, people, jobs));
        measures.add(new Measure("memory-gib", "GiB", memory(), 10.0, true, people, jobs));
        Matcher matcher = Matcher.bundled();
        Search search = new Search(matcher, market);
        measures.add(equal(search, matcher, synthetic, people, jobs));
        measures.add(people("top100-veto-ms", .5, 30, true, 0, search, synthetic, people, jobs));
        measures.add(people("top100-no-veto-ms", .5, 150, false, 0, search, synthetic, people, jobs));
        measures.add(people("job-to-people-p99-ms", .99, 300, true, EXPLAINED, search, synthetic, people, jobs));
        measures.add(jobs(search, synthetic, people, jobs));
        measures.add(committed(market, search, synthetic, people, jobs));
    }

    private static Measure people(
            String name,
            double share,
            double goal,
            boolean vetoes,
            int explained,
            Search search,
            Synthetic synthetic,
            int people,
            int jobs) {
        Stopwatch watch = new Stopwatch();
        for (int i = 0; i < WARM + ASKED; i++) {
            JobFacts job = synthetic.job(1_000_000 + i, vetoes);
            Question question = Question.of(Math.max(BEST, explained), Side.TEAM, Synthetic.TODAY)
                    .explaining(explained);
            if (i < WARM) {
                search.people(job, question);
            } else {
                watch.time(() -> search.people(job, question));
            }
        }
        return new Measure(name, "ms", watch.at(share), goal, true, people, jobs);
    }

    private static Measure jobs(Search search, Synthetic synthetic, int people, int jobs) {
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
        return new Measure("person-to-jobs-p99-ms", "ms", watch.at(.99), 30.0, true, people, jobs);
    }

    /** A person put into the market until a question names them. */
    private static Measure committed(Market market, Search search, Synthetic synthetic, int people, int jobs) {
        Stopwatch watch = new Stopwatch();
        UUID someone = new UUID(3, 3);
        PersonFacts facts = synthetic.person(7);
        for (int i = 0; i < ASKED; i++) {
            watch.time(() -> {
                market.putPerson(someone, facts);
                search.explain(Synthetic.jobId(0), someone, false, Synthetic.TODAY);
            });
        }
        market.removePerson(someone);
        return new Measure("commit-to-matched-ms", "ms", watch.at(.99), 50.0, true, people, jobs);
    }

    /** 1 when the list is the one that scoring every pair from its facts gives, in order and fit; else 0. */
    private static Measure equal(Search search, Matcher matcher, Synthetic synthetic, int people, int jobs) {
        boolean equal = true;
        for (boolean vetoes : new boolean[] {true, false}) {
            JobFacts job = synthetic.job(2_000_000, vetoes);
            Ranking list = search.people(job, Question.of(BEST, Side.TEAM, Synthetic.TODAY));
            List<Ranking.Ranked> every = IntStream.range(0, people)
                    .parallel()
                    .mapToObj(i -> one(matcher, job, synthetic, i))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparingInt((Ranking.Ranked one) -> -one.fit())
                            .thenComparingLong(one -> one.id().getLeastSignificantBits()))
                    .limit(BEST)
                    .collect(Collectors.toList());
            equal &= every.equals(list.best());
        }
        return new Measure("equal-to-brute-force", "yes", equal ? 1 : 0, 1.0, false, people, jobs);
    }

    private static Optional<Ranking.Ranked> one(Matcher matcher, JobFacts job, Synthetic synthetic, int person) {
        Match match = matcher.explain(job, synthetic.person(person), Synthetic.TODAY);
        return match.possible()
                ? Optional.of(new Ranking.Ranked(
                        Synthetic.personId(person), match.seenBy(Side.TEAM).fit(), null))
                : Optional.empty();
    }

    private static double memory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 30);
    }
}
