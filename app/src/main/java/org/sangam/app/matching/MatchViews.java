package org.sangam.app.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.sangam.app.web.Fit;
import org.sangam.app.web.ReasonColumn;
import org.sangam.app.web.ReasonLine;
import org.sangam.app.web.Streams;
import org.sangam.app.web.Words;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Reason;
import org.sangam.engine.match.Reason.Side;
import org.sangam.engine.match.Speech;
import org.sangam.engine.match.Veto;

/**
 * Says a match to one reader: its fit, its reasons side by side, its short words. Every figure is the match's own; whole
 * points are shared out so that the lines add up to their subtotals and those to the fit.
 */
public final class MatchViews {

    /** How many reasons of one side a list says in full. */
    private static final int MOST_LINES = 6;

    private final Words words;
    private final Side reader;
    private final Speech.Voice voice;
    private final Speech speech;

    private MatchViews(Words words, Side reader) {
        this.words = words;
        this.reader = reader;
        this.voice = reader == Side.PERSON ? Speech.Voice.PERSON : Speech.Voice.TEAM;
        this.speech = new Speech(words.locale());
    }

    /** @param reader whom the sentences speak to: "you" is the person for a person, and the team for a team */
    public static MatchViews to(Side reader, Words words) {
        return new MatchViews(words, reader);
    }

    /** "Meets 5 of 6, one unknown". */
    public String inWords(Match match) {
        return speech.say(match.tally());
    }

    /** The fit with both streams, on the scale of its list. */
    public Fit fit(Match match, int scale) {
        Shown shown = Shown.of(match);
        return new Fit(
                shown.low(),
                shown.high(),
                Streams.of(
                        shown.low(Side.TEAM),
                        shown.high(Side.TEAM),
                        shown.low(Side.PERSON),
                        shown.high(Side.PERSON),
                        scale));
    }

    /** The points that fill the width of a list's streams. */
    public static int scale(List<Match> matches) {
        return matches.stream()
                .map(Shown::of)
                .mapToInt(shown -> Math.max(shown.high(Side.TEAM), shown.high(Side.PERSON)))
                .max()
                .orElse(1);
    }

    /** One side's reasons, the weightiest first; lines that weigh nothing are left out of lists. */
    public ReasonColumn column(Match match, Side side) {
        return column(match, Shown.of(match), side);
    }

    public String sentence(Reason reason) {
        return speech.say(reason, voice);
    }

    public String sentence(Veto veto) {
        return speech.say(veto, voice);
    }

    /** What a reason is about in a word or two: the skills a requirement names, or the code's own word. */
    public String brief(Reason reason) {
        return reason.arguments().get("asked") instanceof List<?> skills
                        && reason.code().equals("skill")
                ? skills.stream().map(String::valueOf).collect(Collectors.joining(words.say("job.or")))
                : words.say("matching.brief." + reason.code());
    }

    /** Beyond the weightiest, known reasons are said in one line, so that the lines still add up. */
    private void gatherSmall(List<ReasonLine> lines) {
        if (lines.size() <= MOST_LINES + 1) {
            return;
        }
        List<ReasonLine> small = lines.subList(MOST_LINES, lines.size()).stream()
                .filter(line -> !line.unknown())
                .toList();
        lines.removeAll(small);
        int points = small.stream().mapToInt(ReasonLine::low).sum();
        lines.add(ReasonLine.of(points, words.say("matching.smaller", "count", small.size())));
    }

    private ReasonColumn column(Match match, Shown shown, Side side) {
        List<ReasonLine> lines = new ArrayList<>();
        for (int i = 0; i < match.reasons().size(); i++) {
            Reason reason = match.reasons().get(i);
            if (reason.side() == side && (shown.low(i) != 0 || shown.high(i) != 0)) {
                lines.add(new ReasonLine(shown.low(i), shown.high(i), sentence(reason), null));
            }
        }
        lines.sort(Comparator.comparingInt((ReasonLine line) -> Math.max(Math.abs(line.low()), Math.abs(line.high())))
                .reversed());
        gatherSmall(lines);
        return new ReasonColumn(
                side == Side.TEAM ? ReasonColumn.Side.TEAM : ReasonColumn.Side.YOU,
                words.say("matching.column." + reader.name().toLowerCase(java.util.Locale.ROOT) + "."
                        + (side == Side.TEAM ? "team" : "you")),
                lines);
    }
}
