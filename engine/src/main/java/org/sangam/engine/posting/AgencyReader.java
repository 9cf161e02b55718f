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

    private AgencyReader() {}

    static @Nullable Found<String> spoken(List<Line> lines) {
        return client(lines) == null ? null : first(lines, AGENCY);
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
