package org.sangam.engine.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.sangam.engine.market.JobColumns;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.Market;
import org.sangam.engine.market.PersonColumns;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.market.PersonRow;
import org.sangam.engine.market.Vocabulary;

/**
 * Asks a market who suits a job and what suits a person. Every row of the moment is considered; blocks of rows are shared
 * out among at most {@link #THREADS} threads. Safe to share.
 */
public final class Search {

    /** More would only wait for memory. */
    private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final Matcher matcher;
    private final Market market;
    private final PlaceTables tables = new PlaceTables();

    public Search(Matcher matcher, Market market) {
        this.matcher = matcher;
        this.market = market;
    }

    /** The people for a job that need not be in the market. */
    public Ranking people(JobFacts job, Question question) {
        Market.People people = market.peopleNow(question.without());
        Vocabulary words = market.wordsForQuestion();
        return people(JobRow.of(job, words), people, words, question);
    }

    /** The people for a job; empty when it is not in the market. */
    public Optional<Ranking> people(UUID job, Question question) {
        Market.People people = market.peopleNow(question.without());
        return market.job(job).map(row -> people(row, people, market.wordsForQuestion(), question));
    }

    /** The jobs for somebody who need not be in the market. */
    public Ranking jobs(PersonFacts person, Question question) {
        Market.Jobs jobs = market.jobsNow(question.without());
        Vocabulary words = market.wordsForQuestion();
        return jobs(PersonRow.of(person, words), jobs, words, question);
    }

    /** The jobs for a person; empty when they are not in the market. */
    public Optional<Ranking> jobs(UUID person, Question question) {
        Market.Jobs jobs = market.jobsNow(question.without());
        return market.person(person).map(row -> jobs(row, jobs, market.wordsForQuestion(), question));
    }

    /**
     * One pair of the market with its reasons, without evidence; empty when either is not there.
     *
     * @param blocked whether one side has blocked the other
     */
    public Optional<Match> explain(UUID job, UUID person, boolean blocked, java.time.LocalDate today) {
        return market.job(job)
                .flatMap(row -> market.person(person)
                        .map(other ->
                                matcher.explain(market.wordsForQuestion(), row, other, null, null, blocked, today)));
    }

    private Ranking people(JobRow job, Market.People people, Vocabulary words, Question question) {
        SkillCredit credit = matcher.credit(question.today());
        Pairing pairing = Pairing.ofJob(matcher.graphs(), words, job, credit, tables);
        long[] order = people.columns()
                .map(columns -> order(people, columns, newScan(pairing, credit, question), job, pairing))
                .orElse(new long[0]);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger bar = new AtomicInteger(Integer.MIN_VALUE);
        Ranking ranking = share(order.length, () -> {
                    Pairing mine = pairing.forThread();
                    Scan scan =
                            new Scan(matcher.terms(mine, credit, question.today()), matcher.weights(), question, bar);
                    scan.stand(job, mine, matcher.weights());
                    PersonColumns columns = people.columns().orElseThrow();
                    PersonRow cursor = new PersonRow(columns);
                    for (int i = next.getAndIncrement(); i < order.length; i = next.getAndIncrement()) {
                        if (scan.hopeless(mostOf(order[i]))) {
                            break;
                        }
                        people.open(blockOf(order[i]), columns);
                        scan.people(job, columns, cursor);
                    }
                    return scan;
                })
                .map(scan -> scan.ranking(people.count(), 0))
                .orElse(new Ranking(List.of(), people.count(), Map.of()));
        return explained(
                ranking,
                question,
                id -> market.person(id)
                        .map(person -> matcher.explain(pairing, words, job, person, question.today())
                                .seenBy(question.reader())));
    }

    private Scan newScan(Pairing pairing, SkillCredit credit, Question question) {
        return new Scan(
                matcher.terms(pairing.forThread(), credit, question.today()),
                matcher.weights(),
                question,
                new AtomicInteger(Integer.MIN_VALUE));
    }

    /** Blocks by what they could bring at most, the greatest first, each with that bound; without those that are barred. */
    private long[] order(Market.People people, PersonColumns columns, Scan scan, JobRow job, Pairing pairing) {
        PeopleSieve sieve = scan.stand(job, pairing, matcher.weights());
        long[] order = new long[people.blocks()];
        int n = 0;
        for (int block = 0; block < order.length; block++) {
            people.glance(block, columns);
            long most = sieve.most(columns);
            if (most != Long.MIN_VALUE) {
                order[n++] = -most << Integer.SIZE | block;
            }
        }
        long[] sorted = Arrays.copyOf(order, n);
        Arrays.sort(sorted);
        return sorted;
    }

    private static long mostOf(long ordered) {
        return -(ordered >> Integer.SIZE);
    }

    private static int blockOf(long ordered) {
        return (int) ordered;
    }

    private Ranking jobs(PersonRow person, Market.Jobs jobs, Vocabulary words, Question question) {
        SkillCredit credit = matcher.credit(question.today());
        Pairing pairing = Pairing.ofPerson(matcher.graphs(), words, person, credit);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger bar = new AtomicInteger(Integer.MIN_VALUE);
        Ranking ranking = share(jobs.blocks(), () -> {
                    Scan scan = new Scan(
                            matcher.terms(pairing.forThread(), credit, question.today()),
                            matcher.weights(),
                            question,
                            bar);
                    JobColumns columns = jobs.columns().orElseThrow();
                    JobRow cursor = new JobRow(columns);
                    for (int i = next.getAndIncrement(); i < jobs.blocks(); i = next.getAndIncrement()) {
                        jobs.open(i, columns);
                        scan.jobs(columns, cursor, person);
                    }
                    return scan;
                })
                .map(scan -> scan.ranking(jobs.count(), jobs.without()))
                .orElse(new Ranking(List.of(), jobs.count(), Map.of()));
        return explained(
                ranking,
                question,
                id -> market.job(id)
                        .map(job -> matcher.explain(pairing, words, job, person, question.today())
                                .seenBy(question.reader())));
    }

    /** Each thread takes the next block until none is left; what they kept is put together in the end. */
    private static Optional<Scan> share(int blocks, Supplier<Scan> work) {
        return IntStream.range(0, Math.min(THREADS, blocks))
                .parallel()
                .mapToObj(thread -> work.get())
                .reduce((all, other) -> {
                    all.add(other);
                    return all;
                });
    }

    /** Somebody who left or changed since the scan keeps the place the scan gave, but not reasons that differ from it. */
    private static Ranking explained(Ranking ranking, Question question, Function<UUID, Optional<Match>> explain) {
        List<Ranking.Ranked> best = new ArrayList<>(ranking.best());
        for (int i = 0; i < Math.min(question.explained(), best.size()); i++) {
            Ranking.Ranked one = best.get(i);
            Match match = explain.apply(one.id())
                    .filter(found -> found.fit() == one.fit())
                    .orElse(null);
            best.set(i, new Ranking.Ranked(one.id(), one.fit(), match));
        }
        return new Ranking(List.copyOf(best), ranking.considered(), ranking.barred());
    }
}
