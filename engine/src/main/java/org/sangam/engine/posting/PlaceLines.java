package org.sangam.engine.posting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sangam.engine.place.Place;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** Finds where the work is when no field says so: in the first lines, in a line of places alone, after "based in". */
final class PlaceLines {

    private static final int FIRST_LINES = 5;
    private static final int AFTER = 70;
    private static final int BEFORE = 30;

    /** "Hyderabad or remote". */
    private static final Pattern OR_REMOTE =
            Pattern.compile(",? ?(?:or|and|/) ?(?:remote|work from home|wfh)(?![a-z])", Pattern.CASE_INSENSITIVE);

    private static final Pattern CUE = Pattern.compile(
            "(?<![a-z])(?:based (?:out of|in|at)|located (?:in|at)|location|(?:our|the) [a-z& ]{0,20}(?:offices?|hospital|clinic|branch|cent(?:er|re)|plant|factory|campus|store|outlet|school) (?:in|at)|work(?:ing)? (?:from|in|at) (?:our |the )?|on-?site (?:in|at)|in-?office (?:in|at)|position (?:is )?(?:in|at)|role (?:is )?(?:in|at)|posting (?:in|at)|posted (?:in|at)|join us in|relocate to|opening(?:s)? (?:in|at)|vacanc(?:y|ies) (?:in|at)|for our|required (?:in|at|for)|needed (?:in|at)|hiring (?:in|at|for))(?![a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABROAD = Pattern.compile(
            "(?:headquarter|founded|hq|clients?|customers?|offices in|offices across|presence|incorporated|investors|backed|alumni|university)",
            Pattern.CASE_INSENSITIVE);

    private PlaceLines() {}

    static List<Found<Place>> read(CleanText text, List<Line> lines, WhereReader where) {
        Map<String, Found<Place>> found = new LinkedHashMap<>();
        for (Line line : lines.subList(0, Math.min(FIRST_LINES, lines.size()))) {
            if (line.words().length() <= 140 && !ABROAD.matcher(line.words()).find()) {
                where.placesInProse(text, line.span())
                        .forEach(p -> found.putIfAbsent(p.value().id(), p));
            }
        }
        if (found.values().stream().anyMatch(place -> place.value().kind() != Place.Kind.STATE)) {
            return narrowest(found);
        }
        found.putAll(inside(text, lines, where, List.copyOf(found.values())));
        for (Line line : lines) {
            where.line(text, line)
                    .ifPresent(w ->
                            w.places().forEach(p -> found.putIfAbsent(p.value().id(), p)));
            if (!ABROAD.matcher(line.words()).find()) {
                Matcher cue = CUE.matcher(text.value())
                        .region(line.span().start(), line.span().end());
                Matcher remote = OR_REMOTE
                        .matcher(text.value())
                        .region(line.span().start(), line.span().end());
                if (remote.find()) {
                    int from = Math.max(line.span().start(), remote.start() - BEFORE);
                    where.placesInProse(text, new Span(from, remote.start()))
                            .forEach(p -> found.putIfAbsent(p.value().id(), p));
                }
                while (cue.find()) {
                    Span after = new Span(cue.end(), Math.min(line.span().end(), cue.end() + AFTER));
                    where.placesInProse(text, after)
                            .forEach(p -> found.putIfAbsent(p.value().id(), p));
                }
            }
        }
        return narrowest(found);
    }

    /** Where only a state is named at first, the towns of it that running words name. */
    private static Map<String, Found<Place>> inside(
            CleanText text, List<Line> lines, WhereReader where, List<Found<Place>> states) {
        Map<String, Found<Place>> found = new LinkedHashMap<>();
        for (Line line : states.isEmpty() ? List.<Line>of() : lines) {
            if (!ABROAD.matcher(line.words()).find()) {
                where.placesInProse(text, line.span()).stream()
                        .filter(place -> states.stream().anyMatch(state -> where.within(place.value(), state.value())))
                        .forEach(place -> found.putIfAbsent(place.value().id(), place));
            }
        }
        return found;
    }

    /** Beside a city a state is the city's, or a council's, and not a place of work. */
    private static List<Found<Place>> narrowest(Map<String, Found<Place>> found) {
        boolean city = found.values().stream().anyMatch(place -> place.value().kind() != Place.Kind.STATE);
        return found.values().stream()
                .filter(place -> !city || place.value().kind() != Place.Kind.STATE)
                .toList();
    }
}
