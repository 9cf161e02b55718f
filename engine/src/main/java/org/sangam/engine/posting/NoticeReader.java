package org.sangam.engine.posting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** Reads the longest notice period a posting accepts, in days. A wish for early joiners is not a limit. */
final class NoticeReader {

    private static final double SURE = .95;
    private static final double LIKELY = .8;
    private static final int MOST_DAYS = 365;

    private static final Pattern LENGTH = Pattern.compile(
            "(?:\\d{1,3} ?(?:-|–|—|to) ?)?(?<count>\\d{1,3}|one|two|three) ?(?:-|–)? ?(?<unit>days?|weeks?|months?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_ONCE =
            Pattern.compile("immediate|serving|currently serving|asap|0 days", Pattern.CASE_INSENSITIVE);
    /** A line without one of these says nothing of notice. */
    private static final List<String> SIGNS =
            List.of("notice", "np", "join", "availablein", "available in", "available within", "availablewithin");

    private static final Pattern SPOKEN = Pattern.compile(
            "(?:notice(?: period)?|np)(?![a-z])[^.!?\\n]{0,30}?(?<length>(?:\\d{1,3} ?(?:-|–|—|to) ?)?(?:\\d{1,3}|one|two|three) ?(?:days?|weeks?|months?))"
                    + "|(?<before>(?:\\d{1,3} ?(?:-|–|—|to) ?)?(?:\\d{1,3}|one|two|three)[ -]?(?:days?|weeks?|months?))['’]? ?(?:of )?notice"
                    + "|(?:join(?:ing|ers?)?|available)(?: with)?in (?<join>(?:\\d{1,3} ?(?:-|–|—|to) ?)?(?:\\d{1,3}|one|two|three) ?(?:days?|weeks?|months?))"
                    + "|(?<only>(?:only immediate joiners?|immediate joiners? only|immediate joining only|need immediate joiners?|(?:immediate|urgent) joiners? (?:needed|required)))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_ASKED =
            Pattern.compile("probation|during|resign|terminat|buy ?-?out", Pattern.CASE_INSENSITIVE);

    private NoticeReader() {}

    static @Nullable Found<Integer> read(String text, List<Field> fields, List<Line> lines) {
        for (Field field : fields) {
            if (field.kind() == Field.Kind.NOTICE) {
                Found<Integer> found = field(text, field);
                if (found != null) {
                    return found;
                }
            }
        }
        for (Line line : lines) {
            Found<Integer> found = spoken(text, line);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Found<Integer> field(String text, Field field) {
        Matcher length =
                LENGTH.matcher(text).region(field.value().start(), field.value().end());
        int longest = -1;
        while (length.find()) {
            longest = Math.max(longest, days(length));
        }
        if (longest >= 0 && longest <= MOST_DAYS) {
            return Found.at(longest, field.value(), SURE);
        }
        boolean preferred = field.words().toLowerCase(Locale.ROOT).contains("prefer");
        return !preferred && AT_ONCE.matcher(field.words()).find() ? Found.at(0, field.value(), SURE) : null;
    }

    private static @Nullable Found<Integer> spoken(String text, Line line) {
        String lower = line.words().toLowerCase(Locale.ROOT);
        if (SIGNS.stream().noneMatch(lower::contains)) {
            return null;
        }
        Matcher spoken =
                SPOKEN.matcher(text).region(line.span().start(), line.span().end());
        if (!spoken.find() || NOT_ASKED.matcher(line.words()).find()) {
            return null;
        }
        Span span = new Span(spoken.start(), spoken.end());
        if (spoken.group("only") != null) {
            return line.words().toLowerCase(Locale.ROOT).contains("prefer") ? null : Found.at(0, span, LIKELY);
        }
        Matcher length = LENGTH.matcher(text).region(span.start(), span.end());
        int longest = -1;
        while (length.find()) {
            longest = Math.max(longest, days(length));
        }
        return longest >= 0 && longest <= MOST_DAYS ? Found.at(longest, span, LIKELY) : null;
    }

    private static int days(Matcher length) {
        String count = length.group("count").toLowerCase(Locale.ROOT);
        int number = switch (count) {
            case "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            default -> Integer.parseInt(count);
        };
        return number
                * switch (Character.toLowerCase(length.group("unit").charAt(0))) {
                    case 'w' -> 7;
                    case 'm' -> 30;
                    default -> 1;
                };
    }
}
