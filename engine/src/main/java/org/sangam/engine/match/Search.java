package org.sangam.engine.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BinaryOperator;
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
    private final SideTables tables = new SideTables();
    private final TitleTable titles;

    public Search(Matcher matcher, Market market) {
        this.matcher = matcher;
        this.market = market;
        this.titles = new TitleTable(matcher.vectors());
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
    public Optional<Match> explain(UUID job, UUID person, boolean blocked, LocalDate today) {
        return market.job(job)
                .flatMap(row -> market.person(person)
                        .map(other -> explain(market.wordsForQuestion(), row, other, blocked, today)));
    }

    private Match explain(Vocabulary words, JobRow job, PersonRow person, boolean blocked, LocalDate today) {
        Likeness likeness = titles.now(words, matcher.weights());
        return matcher.explain(words, job, person, null, null, blocked, today, likeness);
    }

    private Ranking people(JobRow job, Market.People people, Vocabulary words, Question question) {
        SkillCredit credit = matcher.credit(question.today());
        Likeness likeness = titles.now(words, matcher.weights());
        Pairing pairing = Pairing.ofJob(matcher.graphs(), words, job, credit, tables, likeness);
        Terms terms = matcher.terms(pairing, credit, question.today());
        Total total = new Total(matcher.weights(), question.reader());
        PeopleTables made = new PeopleTables(terms, total, pairing, job);
        SkillBound bound = new SkillBound(job, terms.skills, pairing.skills(), total);
        long[] order = order(people, made);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger bar = new AtomicInteger(Integer.MIN_VALUE);
        Optional<PeopleScan> scanned = share(
                order.length,
                () -> {
                    Terms mine = matcher.terms(pairing.forThread(), credit, question.today());
                    PeopleScan scan = new PeopleScan(job, mine, made, bound, matcher.weights(), question, bar);
                    PersonColumns columns = people.columns().orElseThrow();
                    PersonRow cursor = new PersonRow(columns);
                    for (int i = next.getAndIncrement(); i < order.length; i = next.getAndIncrement()) {
                        if (scan.hopeless(mostOf(order[i]))) {
                            break;
                        }
                        people.open(blockOf(order[i]), columns);
                        scan.pass(columns, cursor, blockOf(order[i]));
                    }
                    return scan;
                },
                PeopleScan::add);
        Names names = new Names(matcher.graphs(), words);
        return ranking(
                scanned.map(PeopleScan::best),
                question,
                one -> matcher.explain(terms, names, job, people.row(one.block(), one.within())),
                people.count(),
                Map.of(),
                likeness.known());
    }

    /** Blocks by what they could bring at most, the greatest first, each with that bound; without those that are barred. */
    private static long[] order(Market.People people, PeopleTables tables) {
        long[] order = new long[people.blocks()];
        PersonColumns columns = people.columns().orElse(null);
        int n = 0;
        for (int block = 0; columns != null && block < order.length; block++) {
            people.glance(block, columns);
            int most = tables.most(columns);
            if (most > PeopleTables.LEAST) {
                order[n++] = ordered(most, block);
            }
        }
        long[] sorted = Arrays.copyOf(order, n);
        Arrays.sort(sorted);
        return sorted;
    }

    private static long ordered(int most, int block) {
        return -(long) most << Integer.SIZE | block;
    }

    private static long mostOf(long ordered) {
        return -(ordered >> Integer.SIZE);
    }

    private static int blockOf(long ordered) {
        return (int) ordered;
    }

    private Ranking jobs(PersonRow person, Market.Jobs jobs, Vocabulary words, Question question) {
        SkillCredit credit = matcher.credit(question.today());
        Likeness likeness = titles.now(words, matcher.weights());
        Pairing pairing = Pairing.ofPerson(matcher.graphs(), words, person, credit, likeness);
        Terms terms = matcher.terms(pairing, credit, question.today());
        Total total = new Total(matcher.weights(), question.reader());
        JobTables made = new JobTables(
                terms, total, pairing, person, words, (int) question.today().toEpochDay());
        int[] order = order(jobs, made);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger bar = new AtomicInteger(Integer.MIN_VALUE);
        Optional<JobScan> scanned = share(
                order.length,
                () -> {
                    Terms mine = matcher.terms(pairing.forThread(), credit, question.today());
                    JobScan scan = new JobScan(person, mine, made, matcher.weights(), question, bar);
                    JobColumns columns = jobs.columns().orElseThrow();
                    JobRow cursor = new JobRow(columns);
                    for (int i = next.getAndIncrement(); i < order.length; i = next.getAndIncrement()) {
                        jobs.open(order[i], columns);
                        scan.pass(columns, cursor, order[i]);
                    }
                    return scan;
                },
                JobScan::add);
        Names names = new Names(matcher.graphs(), words);
        Map<String, Integer> barred = new HashMap<>(scanned.map(JobScan::barred).orElse(Map.of()));
        if (jobs.without() > 0) {
            barred.put(Bar.BLOCKED.code(), jobs.without());
        }
        return ranking(
                scanned.map(JobScan::best),
                question,
                one -> matcher.explain(terms, names, jobs.row(one.block(), one.within()), person),
                jobs.count(),
                Map.copyOf(barred),
                likeness.known());
    }

    /** All blocks, the most promising first, so that the bar rises early. */
    private static int[] order(Market.Jobs jobs, JobTables tables) {
        long[] order = new long[jobs.blocks()];
        JobColumns columns = jobs.columns().orElse(null);
        for (int block = 0; columns != null && block < order.length; block++) {
            jobs.glance(block, columns);
            order[block] = ordered(tables.promise(columns), block);
        }
        return Arrays.stream(order).sorted().mapToInt(Search::blockOf).toArray();
    }

    /** Each thread takes the next block until none is left; what they kept is put together in the end. */
    private static <T> Optional<T> share(int blocks, Supplier<T> work, BinaryOperator<T> add) {
        return IntStream.range(0, Math.min(THREADS, blocks))
                .parallel()
                .mapToObj(thread -> work.get())
                .reduce(add);
    }

    private static Ranking ranking(
            Optional<Best> scanned,
            Question question,
            Function<Best.Kept, Match> explain,
            int considered,
            Map<String, Integer> barred,
            int titles) {
        List<Best.Kept> kept = scanned.map(Best::sorted).orElse(List.of());
        List<Ranking.Ranked> best = new ArrayList<>(kept.size());
        for (Best.Kept one : kept) {
            Match match =
                    best.size() < question.explained() ? explain.apply(one).seenBy(question.reader()) : null;
            best.add(new Ranking.Ranked(one.id(), one.fit(), match));
        }
        return new Ranking(List.copyOf(best), considered, barred, titles);
    }
}
