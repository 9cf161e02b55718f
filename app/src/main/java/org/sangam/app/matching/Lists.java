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
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Matcher;
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
    private final ShownLists shown;

    Lists(LiveMarket market, Jobs jobs, Candidates candidates, SetAside setAside, JobPrices prices, ShownLists shown) {
        this.market = market;
        this.jobs = jobs;
        this.candidates = candidates;
        this.setAside = setAside;
        this.prices = prices;
        this.shown = shown;
    }

    /** The jobs for a person with a profile, without those they set aside and those of companies they hide from. */
    public Feed feed(Candidate self) {
        Set<UUID> without = new HashSet<>(setAside.jobs(self.id()));
        candidates
                .companiesHiddenFrom(self.id())
                .forEach(company -> jobs.openOf(company).forEach(job -> without.add(job.id())));
        Feed feed = feed(market.facts(self), without);
        shown.keep(self, feed.items(), feed.withheld());
        return feed;
    }

    /** The jobs for somebody who has only shown us a résumé: not recorded, as nothing of them is. */
    public Feed feed(PersonFacts person) {
        return feed(person, Set.of());
    }

    private Feed feed(PersonFacts person, Set<UUID> without) {
        Map<UUID, Integer> costs = prices.now();
        Ranking ranking = inOrder(person, without, costs);
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
                ranking.best().size() - items.size());
    }

    /**
     * The best by fit less price. Where prices stand, more are asked for than are shown, until nothing further down could
     * come up into the list: no price exceeds the most, so what lies that much below its last place cannot.
     */
    private Ranking inOrder(PersonFacts person, Set<UUID> without, Map<UUID, Integer> costs) {
        int most = JobPrices.most(costs);
        Question question = Question.of(most == 0 ? MOST : 2 * MOST, Side.PERSON, market.today())
                .without(without)
                .explaining(Question.MOST);
        Ranking ranking = market.now().jobs(person, question);
        while (most > 0 && ranking.best().size() == question.best() && !settled(ranking, costs)) {
            question = new Question(
                    Math.min(4 * question.best(), Question.MOST),
                    question.reader(),
                    question.today(),
                    question.without(),
                    question.explained());
            ranking = market.now().jobs(person, question);
            most = question.best() == Question.MOST ? 0 : most;
        }
        List<Ranking.Ranked> best = ranking.best().stream()
                .sorted(Comparator.comparingLong((Ranking.Ranked ranked) -> net(ranked, costs))
                        .reversed())
                .limit(MOST)
                .toList();
        return new Ranking(best, ranking.considered(), ranking.barred());
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

    /** The people for a job of the member's team, without those it set aside. */
    public Shortlist shortlist(Viewer.Member viewer, Job job) {
        Set<UUID> without = new HashSet<>(setAside.people(job.id()));
        without.addAll(candidates.hiddenFrom(job.company()));
        Ranking ranking = market.now()
                .people(
                        market.facts(job),
                        Question.of(MOST, Side.TEAM, market.today())
                                .without(without)
                                .explaining(MOST));
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
                items.add(new Shortlist.Item(person, match, 0));
            }
        }
        shown.keep(viewer, job, items, ranking.best().size() - items.size());
        return new Shortlist(List.copyOf(items), ranking.considered());
    }

    /** One pair with all it rests on in both documents, as the person may read it. */
    public Match explain(Job job, Candidate person) {
        return Matcher.bundled().explain(market.facts(job), market.facts(person), market.today());
    }

    /** The same for somebody who has only shown us a résumé. */
    public Match explain(Job job, PersonFacts person) {
        return Matcher.bundled().explain(market.facts(job), person, market.today());
    }
}
