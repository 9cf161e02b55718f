package org.sangam.engine.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.Market;
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
        Market.People people = market.peopleNow();
        Vocabulary words = market.wordsForQuestion();
        return people(JobRow.of(job, words), people, words, question);
    }

    /** The people for a job; empty when it is not in the market. */
    public Optional<Ranking> people(UUID job, Question question) {
        Market.People people = market.peopleNow();
        return market.job(job).map(row -> people(row, people, market.wordsForQuestion(), question));
    }

    /** The jobs for somebody who need not be in the market. */
    public Ranking jobs(PersonFacts person, Question question) {
        Market.Jobs jobs = market.jobsNow();
        Vocabulary words = market.wordsForQuestion();
        return jobs(PersonRow.of(person, words), jobs, words, question);
    }

    /** The jobs for a person; empty when they are not in the market. */
    public Optional<Ranking> jobs(UUID person, Question question) {
        Market.Jobs jobs = market.jobsNow();
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
        Ranking ranking = share(
                        people.blocks(),
                        () -> new Scan(
                                matcher.terms(pairing.forThread(), credit, question.today()),
                                matcher.weights(),
                                question,
                                pairing.desires()),
                        scan -> people.cursor()
                                .<ObjIntConsumer<Scan>>map(cursor -> (mine, block) -> {
                                    mine.stand(job);
                                    people.open(block, cursor);
                                    while (cursor.next()) {
                                        mine.person(job, cursor);
                                    }
                                })
                                .orElse((mine, block) -> {}))
                .ranking();
        return explained(
                ranking,
                question,
                id -> market.person(id)
                        .map(person -> matcher.explain(pairing, words, job, person, question.today())
                                .seenBy(question.reader())));
    }

    private Ranking jobs(PersonRow person, Market.Jobs jobs, Vocabulary words, Question question) {
        SkillCredit credit = matcher.credit(question.today());
        Pairing pairing = Pairing.ofPerson(matcher.graphs(), words, person, credit);
        Ranking ranking = share(
                        jobs.blocks(),
                        () -> new Scan(
                                matcher.terms(pairing.forThread(), credit, question.today()),
                                matcher.weights(),
                                question,
                                pairing.desires()),
                        scan -> jobs.cursor()
                                .<ObjIntConsumer<Scan>>map(cursor -> (mine, block) -> {
                                    jobs.open(block, cursor);
                                    while (cursor.next()) {
                                        mine.job(cursor, person);
                                    }
                                })
                                .orElse((mine, block) -> {}))
                .ranking();
        return explained(
                ranking,
                question,
                id -> market.job(id)
                        .map(job -> matcher.explain(pairing, words, job, person, question.today())
                                .seenBy(question.reader())));
    }

    /** Each thread takes the next block until none is left; what they kept is put together in the end. */
    private static Scan share(
            int blocks, java.util.function.Supplier<Scan> newScan, Function<Scan, ObjIntConsumer<Scan>> work) {
        AtomicInteger next = new AtomicInteger();
        List<Scan> scans = IntStream.range(0, Math.max(1, Math.min(THREADS, blocks)))
                .parallel()
                .mapToObj(thread -> {
                    Scan scan = newScan.get();
                    ObjIntConsumer<Scan> each = work.apply(scan);
                    for (int block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
                        each.accept(scan, block);
                    }
                    return scan;
                })
                .toList();
        Scan all = scans.getFirst();
        scans.subList(1, scans.size()).forEach(all::add);
        return all;
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
