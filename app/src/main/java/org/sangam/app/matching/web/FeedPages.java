package org.sangam.app.matching.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.TeamView;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.hiring.Interest;
import org.sangam.app.hiring.Interests;
import org.sangam.app.hiring.Invitation;
import org.sangam.app.hiring.Invitations;
import org.sangam.app.job.JobLines;
import org.sangam.app.job.JobSummary;
import org.sangam.app.matching.Feed;
import org.sangam.app.matching.MatchViews;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Mark;
import org.sangam.app.web.MatchCard;
import org.sangam.app.web.MatchLine;
import org.sangam.app.web.PayWords;
import org.sangam.app.web.Words;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Reason.Side;
import org.sangam.engine.profile.Profile;
import org.springframework.stereotype.Component;

/** Makes the page of a feed, for a person with a profile and for a visitor who tries a résumé. */
@Component
class FeedPages {

    /** How many stand in full; the others follow in one line each. */
    private static final int IN_FULL = 5;

    /** Micro-points below which a price moves next to nothing and is not worth a sentence. */
    private static final int LITTLE = 250_000;

    private static final int MUCH = 1_500_000;

    private final Companies companies;
    private final Interests interests;
    private final Invitations invitations;
    private final Clock clock;

    FeedPages(Companies companies, Interests interests, Invitations invitations, Clock clock) {
        this.companies = companies;
        this.interests = interests;
        this.invitations = invitations;
        this.clock = clock;
    }

    FeedPage of(Frame frame, Candidate self, Feed feed, List<FeedPage.Told> told, @Nullable String done) {
        List<UUID> jobs = feed.items().stream().map(item -> item.job().id()).toList();
        Map<UUID, Interest> shown = interests.ofPerson(self.id(), jobs);
        Map<UUID, Invitation> invited =
                invitations.to(self).stream().collect(Collectors.toMap(Invitation::job, Function.identity()));
        return page(frame, false, feed, shown, invited, told, List.of(), done);
    }

    /** Some of a feed in a line each, on one scale. */
    List<MatchLine> lines(List<Feed.Item> items, Words words) {
        MatchViews views = MatchViews.to(Side.PERSON, words);
        Map<UUID, Company> byId = companiesOf(items);
        int scale = MatchViews.scale(items.stream().map(Feed.Item::match).toList());
        return items.stream()
                .map(item -> line(item, false, byId.get(item.job().company()), views, scale, words))
                .toList();
    }

    FeedPage trial(Frame frame, Profile profile, Feed feed) {
        List<String> teamReads = TeamView.facts(profile, clock, frame.words());
        return page(frame, true, feed, Map.of(), Map.of(), List.of(), teamReads, null);
    }

    private FeedPage page(
            Frame frame,
            boolean trial,
            Feed feed,
            Map<UUID, Interest> shown,
            Map<UUID, Invitation> invited,
            List<FeedPage.Told> told,
            List<String> teamReads,
            @Nullable String done) {
        Words words = frame.words();
        MatchViews views = MatchViews.to(Side.PERSON, words);
        Map<UUID, Company> byId = companiesOf(feed.items());
        int scale = MatchViews.scale(feed.items().stream().map(Feed.Item::match).toList());
        List<FeedPage.Card> cards = new ArrayList<>();
        List<MatchLine> more = new ArrayList<>();
        for (Feed.Item item : feed.items()) {
            Company company = byId.get(item.job().company());
            if (cards.size() < IN_FULL) {
                UUID job = item.job().id();
                cards.add(card(item, trial, company, views, scale, words, shown.get(job), invited.get(job)));
            } else {
                more.add(line(item, trial, company, views, scale, words));
            }
        }
        int all = feed.items().size();
        return new FeedPage(
                frame.titled(words.say("matching.feed.title", "count", all)).in("for-you"),
                trial,
                feed.considered(),
                cards,
                more,
                told,
                notShown(feed, words),
                teamReads,
                done);
    }

    private Map<UUID, Company> companiesOf(List<Feed.Item> items) {
        List<UUID> ids =
                items.stream().map(item -> item.job().company()).distinct().toList();
        return companies.byIds(ids).stream().collect(Collectors.toMap(Company::id, Function.identity()));
    }

    private static FeedPage.Card card(
            Feed.Item item,
            boolean trial,
            @Nullable Company company,
            MatchViews views,
            int scale,
            Words words,
            @Nullable Interest interest,
            @Nullable Invitation invitation) {
        JobSummary job = item.job();
        Match match = item.match();
        boolean interested = interest != null && interest.withdrawnAt() == null;
        boolean invited = invitation != null && invitation.waiting();
        MatchCard card = new MatchCard(
                "/jobs/" + job.id(),
                job.title(),
                JobLines.mark(company),
                company == null ? "" : company.name().text(),
                facts(job, words),
                views.inWords(match),
                views.column(match, Side.TEAM),
                views.column(match, Side.PERSON),
                scale,
                waiting(item, words),
                trial ? "/try/why/" + job.id() : "/jobs/" + job.id() + "/why");
        return new FeedPage.Card(job.id().toString(), card, standing(interest, invited, words), interested, invited);
    }

    /** The price in a sentence about waiting: beside the fit, in no figure of it. */
    private static @Nullable String waiting(Feed.Item item, Words words) {
        if (item.price() < LITTLE) {
            return null;
        }
        return words.say(item.price() < MUCH ? "matching.waiting.some" : "matching.waiting.many");
    }

    private static @Nullable String standing(@Nullable Interest interest, boolean invited, Words words) {
        if (interest == null || interest.withdrawnAt() != null) {
            return invited ? words.say("matching.standing.invited") : null;
        }
        Interest.Answer answer = interest.answer();
        return switch (answer) {
            case null -> words.say("matching.standing.waiting", "day", words.weekday(interest.answerDue()));
            case YES -> words.say("matching.standing.yes");
            case NO -> words.say("matching.standing.no");
        };
    }

    private static MatchLine line(
            Feed.Item item, boolean trial, @Nullable Company company, MatchViews views, int scale, Words words) {
        Mark mark = JobLines.mark(company);
        List<String> under = new ArrayList<>();
        if (company != null) {
            under.add(company.name().text());
        }
        under.addAll(facts(item.job(), words));
        String waiting = waiting(item, words);
        if (waiting != null) {
            under.add(waiting);
        }
        return new MatchLine(
                (trial ? "/try/why/" + item.job().id() : "/jobs/" + item.job().id() + "/why"),
                item.job().title(),
                mark,
                String.join(". ", under),
                views.inWords(item.match()),
                views.fit(item.match(), scale));
    }

    private static List<String> facts(JobSummary job, Words words) {
        List<String> facts = new ArrayList<>();
        PayWords pay = words.payParts(job.facts().pay());
        facts.add(pay == null ? words.say("web.pay.not-stated") : pay.amount());
        if (job.facts().experience() != null) {
            facts.add(words.years(job.facts().experience()));
        }
        String places = JobLines.places(job.facts().places(), job.facts().remote(), words);
        if (!places.isEmpty()) {
            facts.add(places);
        }
        return facts;
    }

    private static List<String> notShown(Feed feed, Words words) {
        return new TreeMap<>(feed.barred())
                .entrySet().stream()
                        .filter(barred -> words.knows("matching.barred." + barred.getKey()))
                        .map(barred -> words.say("matching.barred." + barred.getKey(), "count", barred.getValue()))
                        .toList();
    }
}
