package org.sangam.engine.posting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/**
 * Reads a message in which an agency says plainly what it is and for whom it writes: "Greetings from Bridge Search. We are
 * a recruitment agency and write on behalf of our client Noyyal Hospital". Without the client's name nothing is declared.
 */
final class AgencyReader {

    private static final double LIKELY = .8;
    private static final String NAME =
            "(?<name>[\\p{Lu}\\d][\\w&'’()+-]{0,40}+(?: (?:(?:of|and|for|the|&) )?[\\p{Lu}\\d][\\w&'’()+-]{0,40}+){0,5})";
    private static final Pattern AGENCY = Pattern.compile(
            "(?:[Gg]reetings from|[Ww]e at|I am \\w+ from|[Tt]his is \\w+ from|[Ww]riting from|[Ff]rom) " + NAME
                    + "[.!,]? (?:[Ww]e are|which is|who are|,) ?(?:a |an |the )?(?:[a-z-]+ ){0,3}(?:recruitment|recruiting|staffing|placement|manpower|search|talent|HR|hiring)(?: \\w+)? ?(?:agency|firm|company|consultancy|consultants|partners?)");
    private static final Pattern CLIENT = Pattern.compile(
            "(?:on behalf of|for|with|by) (?:our|my) (?:esteemed |valued |reputed )?client,? (?:named |called )?" + NAME
                    + "(?=[,.;]|$| who| which| in | is | has)");

    private static final String TRADE =
            "(?:[Rr]ecruit(?:ment|ers?|ing)?|[Ss]taffing|[Mm]anpower|[Pp]lacements?|[Tt]alent|[Ss]earch|HR|[Cc]onsultants|[Cc]onsultancy|[Oo]verseas|RECRUIT(?:MENT|ERS?|ING)?|STAFFING|MANPOWER|PLACEMENTS?|TALENT|CONSULTANTS|CONSULTANCY|OVERSEAS)";
    private static final Pattern FOR_ITS_CLIENT = Pattern.compile(
            "(?:^|[.!] )" + NAME
                    + " (?:is|are) (?:now |currently |urgently )?(?:hiring|recruiting|looking)[^.]{0,80}? (?:on behalf of|for) (?:its|our|their|an?|one of (?:its|our|their)) (?:[\\w-]+ ){0,3}clients?(?![a-z])");
    private static final Pattern LETTERHEAD = Pattern.compile(NAME + "(?: ?[(,–-].{2,60})?");
    private static final Pattern CALLS_ITSELF = Pattern.compile(
            "(?<![a-z])(?:(?:recruiting|recruitment|manpower|placement|staffing) (?:agents?|agency|agencies|firm|company|consultants?|consultancy|licen[cs]e)|hr consultants?|licen[cs]ed recruiter)(?![a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_THE_TRADE = Pattern.compile(".*(?<!\\p{L})" + TRADE + "(?!\\p{L}).*");
    private static final int HEAD_LINES = 3;

    private AgencyReader() {}

    static @Nullable Found<String> spoken(List<Line> lines) {
        Found<String> said = client(lines) == null ? null : first(lines, AGENCY);
        said = said != null ? said : first(lines, FOR_ITS_CLIENT);
        return said != null ? said : letterhead(lines.subList(0, Math.min(HEAD_LINES, lines.size())));
    }

    /** A name of the trade at the top, over or beside a line that calls it an agent. */
    private static @Nullable Found<String> letterhead(List<Line> head) {
        if (head.stream().noneMatch(line -> CALLS_ITSELF.matcher(line.words()).find())) {
            return null;
        }
        for (Line line : head) {
            Matcher name = LETTERHEAD.matcher(line.words());
            if (name.matches() && OF_THE_TRADE.matcher(name.group("name")).matches()) {
                Span span = new Span(line.span().start(), line.span().start() + name.end("name"));
                return Found.at(name.group("name"), span, LIKELY);
            }
        }
        return null;
    }

    static @Nullable Found<String> client(List<Line> lines) {
        return first(lines, CLIENT);
    }

    private static @Nullable Found<String> first(List<Line> lines, Pattern pattern) {
        for (Line line : lines) {
            Matcher matcher = pattern.matcher(line.words());
            if (matcher.find()) {
                int start = line.span().start() + matcher.start("name");
                Span span = new Span(start, start + matcher.group("name").length());
                return Found.at(matcher.group("name"), span, LIKELY);
            }
        }
        return null;
    }
}
