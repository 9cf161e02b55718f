package org.sangam.app.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.hiring.SetAside;
import org.sangam.app.job.Job;
import org.sangam.app.job.JobSummary;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.Viewer;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Question;
import org.sangam.engine.match.Ranking;
import org.sangam.engine.match.Reason.Side;
import org.springframework.stereotype.Component;

/**
 * Asks the market on behalf of a viewer. The market says who suits; whether the viewer may see them is asked of the
 * database at the moment of reading.
 */
@Component
public class Lists {

    /** How many a list holds. */
    public static final int MOST = 30;

    private final LiveMarket market;
    private final Jobs jobs;
    private final Candidates candidates;
    private final SetAside setAside;
    private final JobPrices prices;
    private final PersonPrices people;
    private final ShownLists shown;
    private final TitleLearning learning;

    Lists(
            LiveMarket market,
            Jobs jobs,
            Candidates candidates,
            SetAside setAside,
            JobPrices prices,
            PersonPrices people,
            ShownLists shown,
            TitleLearning learning) {
        this.market = market;
        this.jobs = jobs;
        this.candidates = candidates;
        this.setAside = setAside;
        this.prices = prices;
        this.people = people;
        this.shown = shown;
        this.learning = learning;
    }

    /** The jobs for a person with a profile, without those they set aside and those of companies they hide from. */
    public Feed feed(Candidate self) {
        Set<UUID> without = new HashSet<>(setAside.jobs(self.id()));
        candidates
                .companiesHiddenFrom(self.id())
                .forEach(company -> jobs.openOf(company).forEach(job -> without.add(job.id())));
        Feed feed = feed(market.facts(self), without);
        shown.keep(self, feed);
        return feed;
    }

    /** The jobs for somebody who has only shown us a résumé: not recorded, as nothing of them is. */
    public Feed feed(PersonFacts person) {
        learning.ask(person);
        return feed(person, Set.of());
    }

    private Feed feed(PersonFacts person, Set<UUID> without) {
        Map<UUID, Integer> costs = prices.now();
        Ranking ranking =
                inOrder(Side.PERSON, without, costs, question -> market.now().jobs(person, question));
        Map<UUID, JobSummary> open = jobs
                .summaries(ranking.best().stream().map(Ranking.Ranked::id).toList())
                .stream()
                .collect(Collectors.toMap(JobSummary::id, Function.identity()));
        List<Feed.Item> items = new ArrayList<>();
        for (Ranking.Ranked ranked : ranking.best()) {
            Match match = ranked.match();
            JobSummary job = open.get(ranked.id());
            if (job != null && match != null) {
                items.add(new Feed.Item(job, match, costs.getOrDefault(ranked.id(), 0)));
            }
        }
        return new Feed(
                List.copyOf(items),
                ranking.considered(),
                ranking.barred(),
                ranking.best().size() - items.size(),
                ranking.titles());
    }

    /**
     * The best by fit less price. Where prices stand, more are asked for than are shown, until nothing further down could
     * come up into the list: no price exceeds the most, so what lies that much below its last place cannot.
     */
    private Ranking inOrder(Side reader, Set<UUID> without, Map<UUID, Integer> costs, Function<Question, Ranking> ask) {
        int most = JobPrices.most(costs);
        Question question = Question.of(most == 0 ? MOST : 2 * MOST, reader, market.today())
                .without(without)
                .explaining(Question.MOST);
        Ranking ranking = ask.apply(question);
        while (most > 0 && ranking.best().size() == question.best() && !settled(ranking, costs)) {
            question = new Question(
                    Math.min(4 * question.best(), Question.MOST),
                    question.reader(),
                    question.today(),
                    question.without(),
                    question.explained());
            ranking = ask.apply(question);
            most = question.best() == Question.MOST ? 0 : most;
        }
        List<Ranking.Ranked> best = ranking.best().stream()
                .sorted(Comparator.comparingLong((Ranking.Ranked ranked) -> net(ranked, costs))
                        .reversed())
                .limit(MOST)
                .toList();
        return new Ranking(best, ranking.considered(), ranking.barred(), ranking.titles());
    }

    private static Ranking byFit(Ranking ranking) {
        List<Ranking.Ranked> best = ranking.best().stream()
                .sorted(Comparator.comparingInt((Ranking.Ranked ranked) -> -ranked.fit())
                        .thenComparing(Ranking.Ranked::id))
                .toList();
        return new Ranking(best, ranking.considered(), ranking.barred(), ranking.titles());
    }

    private static boolean settled(Ranking ranking, Map<UUID, Integer> costs) {
        long last = ranking.best().stream()
                .mapToLong(ranked -> -net(ranked, costs))
                .sorted()
                .limit(MOST)
                .max()
                .orElse(0);
        return ranking.best().getLast().fit() < -last;
    }

    private static long net(Ranking.Ranked ranked, Map<UUID, Integer> costs) {
        return (long) ranked.fit() - costs.getOrDefault(ranked.id(), 0);
    }

    /**
     * The people for a job of the member's team, without those it set aside. Prices say who of them is in the list, and fit
     * alone in which order: an order by price would tell each team whom others ask.
     */
    public Shortlist shortlist(Viewer.Member viewer, Job job) {
        Set<UUID> without = new HashSet<>(setAside.people(job.id()));
        without.addAll(candidates.hiddenFrom(job.company()));
        Map<UUID, Integer> costs = people.now();
        JobFacts facts = market.facts(job);
        Ranking ranking = byFit(
                inOrder(Side.TEAM, without, costs, question -> market.now().people(facts, question)));
        Map<UUID, Candidate> visible =
                candidates
                        .visible(
                                viewer,
                                ranking.best().stream().map(Ranking.Ranked::id).toList())
                        .stream()
                        .collect(Collectors.toMap(Candidate::id, Function.identity()));
        List<Shortlist.Item> items = new ArrayList<>();
        for (Ranking.Ranked ranked : ranking.best()) {
            Match match = ranked.match();
            Candidate person = visible.get(ranked.id());
            if (person != null && match != null) {
                items.add(new Shortlist.Item(person, match, costs.getOrDefault(ranked.id(), 0)));
            }
        }
        int withheld = ranking.best().size() - items.size();
        Shortlist shortlist = new Shortlist(List.copyOf(items), ranking.considered(), withheld, ranking.titles());
        shown.keep(viewer, job, shortlist);
        return shortlist;
    }

    /** One pair with all it rests on in both documents, as the person may read it. */
    public Match explain(Job job, Candidate person) {
        return market.matcher().explain(market.facts(job), market.facts(person), market.today());
    }

    /** The same for somebody who has only shown us a résumé. */
    public Match explain(Job job, PersonFacts person) {
        learning.ask(person);
        return market.matcher().explain(market.facts(job), person, market.today());
    }
}
