package org.sangam.app.matching.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.app.job.Job;
import org.sangam.app.matching.MatchViews;
import org.sangam.app.matching.Shown;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Link;
import org.sangam.app.web.LitText;
import org.sangam.app.web.Person;
import org.sangam.app.web.Words;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Reason;
import org.sangam.engine.match.Reason.Side;
import org.sangam.engine.match.Reason.State;
import org.sangam.engine.profile.Profile;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;
import org.springframework.stereotype.Component;

/** Makes the page that says why. */
@Component
class WhyPages {

    private static final int MOST_CHANGES = 6;

    /** To the person: everything, with the words of both documents. */
    WhyPage toPerson(
            Frame frame,
            Job job,
            String company,
            Profile profile,
            Match match,
            List<Link> trail,
            WhyPage.@Nullable Acts acts) {
        Words words = frame.words();
        Lines lines = new Lines(match, job.posting().text(), profile.text(), MatchViews.to(Side.PERSON, words));
        return new WhyPage(
                frame.titled(words.say("matching.why.title", "company", company))
                        .in("for-you"),
                trail,
                words.say("matching.why.title", "company", company),
                words.say("matching.why.lead"),
                null,
                lines.views.fit(match, MatchViews.scale(List.of(match))),
                lines.views.inWords(match),
                lines.groups(words, "person"),
                vetoes(match, lines.views),
                words.say("matching.why.label.posting"),
                words.say("matching.why.label.resume"),
                new LitText(job.posting().text().value(), lines.inPosting),
                new LitText(profile.text().value(), lines.inResume),
                changes(match, lines.views, words, true),
                acts);
    }

    /**
     * To the team: the same reasons without what is the person's own.
     *
     * @param revealed the profile whose words the team may read; null before a reveal
     */
    WhyPage toTeam(
            Frame frame,
            Job job,
            Person person,
            String line,
            Match match,
            @Nullable Profile revealed,
            List<Link> trail,
            WhyPage.@Nullable Acts acts) {
        Words words = frame.words();
        Match seen = match.seenBy(Side.TEAM);
        CleanText resume = revealed == null ? null : revealed.text();
        Lines lines = new Lines(seen, job.posting().text(), resume, MatchViews.to(Side.TEAM, words));
        return new WhyPage(
                frame.titled(words.say("matching.why.team-title", "name", person.name()))
                        .in("shortlists"),
                trail,
                words.say("matching.why.team-title", "name", person.name()),
                line,
                person,
                lines.views.fit(seen, MatchViews.scale(List.of(seen))),
                lines.views.inWords(seen),
                lines.groups(words, "team"),
                vetoes(seen, lines.views),
                words.say("matching.why.label.posting"),
                words.say("matching.why.label.person"),
                new LitText(job.posting().text().value(), lines.inPosting),
                revealed == null ? null : new LitText(revealed.text().value(), lines.inResume),
                List.of(),
                acts);
    }

    private static List<String> vetoes(Match match, MatchViews views) {
        return match.vetoes().stream().map(views::sentence).toList();
    }

    private static List<WhyPage.Change> changes(Match match, MatchViews views, Words words, boolean own) {
        List<WhyPage.Change> changes = new ArrayList<>();
        Shown shown = Shown.of(match);
        for (Reason reason : match.changes()) {
            int index = match.reasons().indexOf(reason);
            boolean unknown = reason.state() == State.UNKNOWN;
            int gain = Math.max(1, Math.round(reason.gain() / 1_000_000f));
            if (changes.size() < MOST_CHANGES) {
                changes.add(new WhyPage.Change(
                        unknown ? shown.low(index) : gain,
                        unknown ? shown.high(index) : gain,
                        views.sentence(reason),
                        own ? new Link(words.say("matching.why.change-it"), "/profile") : null));
            }
        }
        return changes;
    }

    /** The lines of one match, numbering what they rest on in both documents as it goes. */
    private static final class Lines {

        private final Match match;
        private final CleanText posting;
        private final @Nullable CleanText resume;
        private final MatchViews views;
        private final List<LitText.Lit> inPosting = new ArrayList<>();
        private final List<LitText.Lit> inResume = new ArrayList<>();
        private int number;

        Lines(Match match, CleanText posting, @Nullable CleanText resume, MatchViews views) {
            this.match = match;
            this.posting = posting;
            this.resume = resume;
            this.views = views;
        }

        List<WhyPage.Group> groups(Words words, String reader) {
            Shown shown = Shown.of(match);
            return List.of(group(shown, Side.TEAM, words, reader), group(shown, Side.PERSON, words, reader));
        }

        private WhyPage.Group group(Shown shown, Side side, Words words, String reader) {
            List<WhyPage.Row> rows = new ArrayList<>();
            for (int i = 0; i < match.reasons().size(); i++) {
                Reason reason = match.reasons().get(i);
                if (reason.side() == side) {
                    rows.add(row(reason, shown.low(i), shown.high(i)));
                }
            }
            boolean team = side == Side.TEAM;
            return new WhyPage.Group(
                    team,
                    words.say("matching.column." + reader + (team ? ".team" : ".you")),
                    shown.low(side),
                    shown.high(side),
                    rows);
        }

        private WhyPage.Row row(Reason reason, int low, int high) {
            boolean rests = !reason.job().isEmpty()
                    || (resume != null && !reason.person().isEmpty());
            int own = rests ? ++number : 0;
            light(inPosting, reason.job(), posting, own, true);
            if (resume != null) {
                light(inResume, reason.person(), resume, own, false);
            }
            return new WhyPage.Row(
                    low,
                    high,
                    views.sentence(reason),
                    quoted(reason.job(), posting),
                    resume == null ? "" : quoted(reason.person(), resume),
                    own,
                    reason.state() == State.UNKNOWN);
        }

        private static void light(List<LitText.Lit> lit, List<Span> spans, CleanText text, int number, boolean team) {
            spans.stream()
                    .filter(span -> span.end() <= text.value().length())
                    .forEach(span -> lit.add(team ? LitText.Lit.team(span, number) : LitText.Lit.you(span, number)));
        }

        private static String quoted(List<Span> spans, CleanText text) {
            return spans.stream()
                    .filter(span -> span.end() <= text.value().length())
                    .limit(3)
                    .map(text::words)
                    .map(words -> words.replaceAll("\\s+", " ").strip())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
    }
}
