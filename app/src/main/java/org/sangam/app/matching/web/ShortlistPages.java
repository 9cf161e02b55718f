package org.sangam.app.matching.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.app.candidate.Bird;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.candidate.Reveals;
import org.sangam.app.candidate.TeamView;
import org.sangam.app.hiring.Interest;
import org.sangam.app.hiring.Interests;
import org.sangam.app.hiring.Invitation;
import org.sangam.app.hiring.Invitations;
import org.sangam.app.job.Job;
import org.sangam.app.matching.Lists;
import org.sangam.app.matching.MatchViews;
import org.sangam.app.matching.Shortlist;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Person;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Words;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Reason;
import org.sangam.engine.match.Reason.Side;
import org.sangam.engine.match.Reason.State;
import org.springframework.stereotype.Component;

/** Makes the page of a shortlist: who said yes already, and everybody else the market suggests. */
@Component
class ShortlistPages {

    private static final int MOST_WAITING = 200;
    private static final int MOST_NAMED = 3;

    private final Lists lists;
    private final Candidates candidates;
    private final Reveals reveals;
    private final Interests interests;
    private final Invitations invitations;
    private final Clock clock;

    ShortlistPages(
            Lists lists,
            Candidates candidates,
            Reveals reveals,
            Interests interests,
            Invitations invitations,
            Clock clock) {
        this.lists = lists;
        this.candidates = candidates;
        this.reveals = reveals;
        this.interests = interests;
        this.invitations = invitations;
        this.clock = clock;
    }

    ShortlistPage of(Frame frame, Viewer.Member viewer, Job job, boolean opened, @Nullable String done) {
        Words words = frame.words();
        Map<UUID, Interest> shown = interests.inJob(viewer, job.id(), MOST_WAITING).stream()
                .collect(Collectors.toMap(Interest::candidate, Function.identity()));
        List<Shortlist.Item> waiting = waiting(viewer, job, shown);
        Shortlist shortlist = lists.shortlist(viewer, job);
        List<Shortlist.Item> others = shortlist.items().stream()
                .filter(item -> !shown.containsKey(item.person().id()))
                .toList();
        List<Match> all = new ArrayList<>();
        waiting.forEach(item -> all.add(item.match()));
        others.forEach(item -> all.add(item.match()));
        int scale = MatchViews.scale(all);
        List<UUID> people = new ArrayList<>(shown.keySet());
        others.forEach(item -> people.add(item.person().id()));
        Map<UUID, Invitation> invited = invitations.inJob(viewer, job.id(), people);
        Function<Shortlist.Item, ShortlistPage.Row> row = item -> row(
                viewer,
                item,
                shown.get(item.person().id()),
                invited.get(item.person().id()),
                scale,
                words);
        return new ShortlistPage(
                frame.titled(words.say("matching.shortlist.title") + ": " + job.title())
                        .in("shortlists"),
                job.id().toString(),
                job.title(),
                opened,
                shortlist.considered(),
                waiting.stream().map(row).toList(),
                others.stream().map(row).toList(),
                done);
    }

    private List<Shortlist.Item> waiting(Viewer.Member viewer, Job job, Map<UUID, Interest> shown) {
        return candidates.known(viewer, List.copyOf(shown.keySet())).stream()
                .filter(person -> !declined(shown.get(person.id())))
                .map(person ->
                        new Shortlist.Item(person, lists.explain(job, person).seenBy(Side.TEAM), 0))
                .sorted(Comparator.comparing(item ->
                        Objects.requireNonNull(shown.get(item.person().id())).at()))
                .toList();
    }

    private static boolean declined(@Nullable Interest interest) {
        return interest != null && interest.answer() == Interest.Answer.NO;
    }

    private ShortlistPage.Row row(
            Viewer.Member viewer,
            Shortlist.Item item,
            @Nullable Interest interest,
            @Nullable Invitation invitation,
            int scale,
            Words words) {
        Candidate person = item.person();
        MatchViews views = MatchViews.to(Side.TEAM, words);
        Match match = item.match();
        boolean revealed = reveals.revealed(person.id(), viewer.company());
        Interest waits = interest != null && interest.waiting() ? interest : null;
        return new ShortlistPage.Row(
                person.id().toString(),
                revealed ? Person.revealed(name(person)) : Person.unrevealed(Bird.of(person.id(), viewer.company())),
                TeamView.line(person.profile(), words),
                views.inWords(match),
                views.fit(match, scale),
                named(match, State.MET, views),
                named(match, State.MISSING, views),
                named(match, State.UNKNOWN, views),
                waits == null ? null : due(waits, words),
                waits != null && waits.answerDue().isBefore(clock.instant()),
                state(interest, invitation),
                said(interest, invitation, words));
    }

    private static String name(Candidate person) {
        return person.profile().name() == null ? "" : person.profile().name().value();
    }

    private String due(Interest interest, Words words) {
        boolean late = interest.answerDue().isBefore(clock.instant());
        return words.say(
                late ? "matching.people.late" : "matching.people.due", "day", words.weekday(interest.answerDue()));
    }

    /** The heaviest requirements of one state, by their skills' names. */
    private static String named(Match match, State state, MatchViews views) {
        return match.reasons().stream()
                .filter(reason -> reason.state() == state)
                .filter(reason -> state != State.MET || reason.code().equals("skill"))
                .sorted(Comparator.comparingInt((Reason reason) -> Math.abs(reason.high()))
                        .reversed())
                .limit(MOST_NAMED)
                .map(views::brief)
                .collect(Collectors.joining(", "));
    }

    private static String state(@Nullable Interest interest, @Nullable Invitation invitation) {
        if (interest != null && interest.answer() != null) {
            return interest.answer() == Interest.Answer.YES ? "talking" : "declined";
        }
        if (invitation != null) {
            return "invited";
        }
        return interest != null && interest.waiting() ? "waiting" : "open";
    }

    private static @Nullable String said(@Nullable Interest interest, @Nullable Invitation invitation, Words words) {
        return switch (state(interest, invitation)) {
            case "talking" -> words.say("matching.people.talking");
            case "declined" -> words.say("matching.people.declined");
            case "invited" ->
                words.say(
                        invitation != null && invitation.answer() == Interest.Answer.NO
                                ? "matching.people.not-interested"
                                : "matching.people.invited");
            default -> null;
        };
    }
}
