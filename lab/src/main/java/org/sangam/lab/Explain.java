package org.sangam.lab;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Reason;
import org.sangam.engine.match.Speech;
import org.sangam.engine.match.Veto;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.profile.Profile;

/** Prints the reasons for one pair, their sum and what rules it out. */
final class Explain implements Command {

    private static final Speech SPEECH = new Speech(Locale.forLanguageTag("en-IN"));
    private static final double POINT = 1_000_000;

    private final Clock clock;

    Explain(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String usage() {
        return "explain --job FILE --resume FILE [--json]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage {
        Options options = new Options(arguments);
        String job = options.value("--job").orElseThrow(() -> new WrongUsage("--job FILE is missing."));
        String resume = options.value("--resume").orElseThrow(() -> new WrongUsage("--resume FILE is missing."));
        boolean json = options.flag("--json");
        options.done();
        Documents documents = new Documents(clock);
        Posting posting = documents.posting(job);
        Profile profile = documents.profile(resume);
        Match match = new Pairs(clock).match(posting, profile);
        out.print(json ? Json.pretty(json(match, posting, profile)) + "\n" : text(match));
    }

    static Map<String, Object> json(Match match, Posting posting, Profile profile) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("score", match.fit());
        all.put("range", List.of(match.low(), match.high()));
        all.put("summary", SPEECH.say(match.tally()));
        all.put(
                "reasons",
                match.reasons().stream()
                        .map(reason -> reason(reason, posting, profile))
                        .toList());
        all.put("vetoes", match.vetoes().stream().map(Explain::veto).toList());
        all.put("weights", match.weights());
        return all;
    }

    private static Map<String, Object> reason(Reason reason, Posting posting, Profile profile) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", reason.code());
        one.put("contribution", reason.points());
        one.put("text", SPEECH.say(reason, Speech.Voice.PLAIN));
        one.put(
                "evidence",
                Map.of(
                        "job", Json.spans(posting.text(), reason.job()),
                        "resume", Json.spans(profile.text(), reason.person())));
        one.put("state", reason.state().name().toLowerCase(Locale.ROOT));
        one.put("range", List.of(reason.low(), reason.high()));
        one.put("best", reason.best());
        return one;
    }

    private static Map<String, Object> veto(Veto veto) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", veto.code());
        one.put("text", SPEECH.say(veto, Speech.Voice.PLAIN));
        return one;
    }

    /** The two sums first, then a line for each reason, then what would change most. */
    private static String text(Match match) {
        List<String> lines = new ArrayList<>();
        match.vetoes().forEach(veto -> lines.add("No match: " + SPEECH.say(veto, Speech.Voice.PLAIN)));
        lines.add(String.format(
                Locale.ROOT,
                "%+d points, between %+.0f and %+.0f; %s",
                match.shownFit(),
                match.low() / POINT,
                match.high() / POINT,
                SPEECH.say(match.tally())));
        for (Reason.Side side : Reason.Side.values()) {
            lines.add(side == Reason.Side.TEAM ? "What the team looks for" : "What the person looks for");
            for (int i = 0; i < match.reasons().size(); i++) {
                if (match.reasons().get(i).side() == side) {
                    lines.add(line(match.reasons().get(i), match.shown().get(i)));
                }
            }
        }
        lines.add("What would change it");
        match.changes().stream()
                .limit(3)
                .map(reason -> String.format(
                        Locale.ROOT,
                        "  up to %+.0f  %s",
                        reason.gain() / POINT,
                        SPEECH.say(reason, Speech.Voice.PLAIN)))
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static String line(Reason reason, int shown) {
        String range = reason.low() == reason.high()
                ? ""
                : String.format(Locale.ROOT, " (%+.0f to %+.0f)", reason.low() / POINT, reason.high() / POINT);
        return String.format(Locale.ROOT, "  %+3d  %s%s", shown, SPEECH.say(reason, Speech.Voice.PLAIN), range);
    }
}
