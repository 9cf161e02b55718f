package org.sangam.engine.posting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** Finds the title of a job whose page names none: in a field, a sentence, a heading, or the first lines of a message. */
final class TitleReader {

    private static final double SURE = .95;
    private static final double LIKELY = .8;
    private static final double GUESS = .65;
    private static final int LONGEST = 90;
    private static final int FIRST_LINES = 6;

    private static final Pattern HEADING = Pattern.compile(
            "(?<title>.{3,60}?) (?:job )?(?:responsibilities|requirements(?: (?:&|and) (?:skills|qualifications))?|duties(?: and responsibilities)?|job description|jd|qualifications)[: -]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOR_THE_ROLE = Pattern.compile(
            "(?:role|position|post|job|openings?|vacancy|requirement|applications|profile|opportunity) (?:of|for|as)(?: the (?:role|position|post) of)?(?: an?| the)? [\"“']?(?<title>[^.,;:!?()\\n"
                    + "\"“”]{3,60})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOKING_FOR = Pattern.compile(
            "(?:looking (?:out )?for|hiring|hire|seeking|need|wants?|wanted|recruiting|requires?|in search of|looking to hire|interview for)(?: (?:an?|the|\\d+|one|two|some|talented|experienced|passionate|skilled|dynamic|motivated|highly|strong|great|good|exceptional|self[- ]?motivated|enthusiastic|ambitious|creative|our|its|their|first|next|multiple|for|an? experienced|immediately|urgently|immediate|and|&))*[: -]{0,3} (?<title>[^.,;:!?()|\\n"
                    + "]{3,60})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile(
            "\\s+(?:to|who|with|for|at|in|that|which|and (?:you|we)|you|we|based|having|from|on|will|is|are|as|immediately|urgently|asap|join|joining|[-–—|]\\s.*|\\d+ ?(?:\\+|-|to|yrs|years)).*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile(
            "^(?:[#*!🚀🔥📢📣🌟✨👉\\s]*)(?:(?:we(?:['’]re| are)? )?(?:urgently )?(?:hiring|now hiring|urgent(?:ly)? (?:hiring|required|requirement|opening)|(?:mega |massive |bulk )?walk[- ]?in(?: drive| interview)?|req(?:uired|d)?\\.?|job (?:opening|alert|opportunity)|opening|vacancy|requirement|wanted|required|subject|fwd?|re|internship|job title|title|position|looking for|hiring alert|immediate (?:hiring|requirement|opening))(?![a-z])[ :!|#–—-]*(?:for |alert[ :!-]*|an? )*)*",
            Pattern.CASE_INSENSITIVE);

    private static final String COUNTS =
            "\\s*\\||(?:\\s*[(\\[]|\\s+[–—-]|[–—]) ?(?:\\d|exp|remote|wfh|work from|immediate|location|onsite|hybrid|urgent|m/f|[mf]\\)|(?:fe)?male|ladies|gents|boys|girls|freshers?|part[- ]?time|full[- ]?time|only )|\\s*!|\\s*[,;] ?(?:\\d|exp|loc)|\\s+\\d+ ?(?:-|to|\\+) ?\\d* ?(?:yrs?|years?)|\\s*#";
    private static final Pattern END_OF_FIELD = Pattern.compile(COUNTS, Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_LINE = Pattern.compile(
            COUNTS + "|\\s+(?:chahiye|required|wanted|needed)(?![a-z])|\\s+(?:at|@|in|for|with|based in|to join) ",
            Pattern.CASE_INSENSITIVE);

    /** "Data Entry Operator required at …". */
    private static final Pattern REQUIRED = Pattern.compile(
            "^(?<title>[^.,;:!?()|]{3,50}?) (?:(?:is|are) )?(?:urgently |immediately )?(?:required|wanted|needed|chahiye)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    /** "We at Lotusline are hiring …" says who before it says what. */
    private static final Pattern SPEAKS = Pattern.compile(
            "(?:we|i|you|they|it|this|there|our|are|is|my|come|join|dear|hi|hello)(?:['’](?:re|m|ve|s))? (?!(?:urgently )?hiring|are (?:urgently )?(?:now )?hiring|(?:are )?looking for)",
            Pattern.CASE_INSENSITIVE);

    /** "We use Node. You'll learn it": a title has no sentences in it. */
    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}{4}[.!?] \\p{L}");

    /** What goes on behind a bracket: "Staff Nurse (Male) - Emergency". */
    private static final Pattern GOES_ON = Pattern.compile("[^)\\]]{0,30}[)\\]] ?[–—-] ?(?=\\p{Lu})");

    /** "#Golang #Remote" calls readers and names nothing. */
    private static final Pattern TAGS = Pattern.compile("(?:#[\\p{L}\\d_-]+\\s*)+");

    private TitleReader() {}

    static @Nullable Found<String> field(List<Field> fields) {
        for (Field field : fields) {
            int bar = field.words().indexOf('|');
            String words =
                    bar < 3 ? field.words() : field.words().substring(0, bar).strip();
            boolean sentence = words.length() > LONGEST || (words.endsWith(".") && words.split(" ").length > 6);
            if (field.kind() == Field.Kind.TITLE && !sentence) {
                return cut(field.value(), words, SURE);
            }
        }
        return null;
    }

    /** Headings such as "Kubernetes Engineer Responsibilities" first, then "the role of …" and "looking for a …". */
    static @Nullable Found<String> inBody(List<Line> lines) {
        for (Line line : lines) {
            Matcher heading = HEADING.matcher(line.words());
            if (heading.matches() && isTitle(heading.group("title"))) {
                return at(line, heading, LIKELY);
            }
        }
        for (Pattern pattern : List.of(REQUIRED, FOR_THE_ROLE, LOOKING_FOR)) {
            for (Line line : lines) {
                Found<String> found = inSentence(line, pattern);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The first line of a message or page that reads like a title from end to end. */
    static @Nullable Found<String> inFirstLines(List<Line> lines) {
        for (Line line : lines.subList(0, Math.min(FIRST_LINES, lines.size()))) {
            if (SignOff.begins(line)) {
                return null;
            }
            Matcher opening = OPENING.matcher(line.words());
            int start = opening.find() ? opening.end() : 0;
            Found<String> found = cut(
                    new Span(line.span().start() + start, line.span().end()),
                    line.words().substring(start),
                    LIKELY);
            if (found != null
                    && !line.bullet()
                    && !SPEAKS.matcher(line.words()).lookingAt()
                    && !SENTENCES.matcher(line.words()).find()
                    && line.words().length() <= LONGEST + start + 60
                    && !line.endsLikeSentence()
                    && !TAGS.matcher(line.words()).matches()
                    && isTitle(found.value())) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Found<String> inSentence(Line line, Pattern pattern) {
        Matcher found = pattern.matcher(line.words());
        while (found.find()) {
            String words = TAIL.matcher(found.group("title")).replaceFirst("").strip();
            if (isTitle(capital(words)) && Who.isJobName(capital(words)) && words.split(" ").length <= 7) {
                int start = line.span().start() + found.start("title");
                return Found.at(words, new Span(start, start + words.length()), GUESS);
            }
        }
        return null;
    }

    /** "hiring a founding engineer": in a sentence a job needs no capital. */
    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static boolean isTitle(String words) {
        return words.length() >= 3 && Character.isLetterOrDigit(words.charAt(0)) && Who.isTitle(words);
    }

    private static Found<String> at(Line line, Matcher matcher, double confidence) {
        int start = line.span().start() + matcher.start("title");
        return Found.at(
                matcher.group("title"),
                new Span(start, start + matcher.group("title").length()),
                confidence);
    }

    /** A title ends where a bar, a bracketed count of years or places, or "at" a company begins. */
    private static @Nullable Found<String> cut(Span span, String words, double confidence) {
        int end = words.length();
        Matcher stop = (confidence == SURE ? END_OF_FIELD : END_OF_LINE).matcher(words);
        for (int from = 0; stop.find(from); ) {
            Matcher on = GOES_ON.matcher(words).region(stop.end(), words.length());
            if (stop.start() > 2 && !(stop.group().matches(" ?[(\\[].*") && on.lookingAt())) {
                end = beforeOpenBracket(words, stop.start());
                break;
            }
            from = stop.end();
        }
        String title = words.substring(0, end).strip();
        while (!title.isEmpty() && !endsTitle(title.charAt(title.length() - 1))) {
            title = title.substring(0, title.length() - 1);
        }
        int lead = 0;
        while (lead < title.length() && !Character.isLetterOrDigit(title.charAt(lead)) && title.charAt(lead) != '.') {
            lead++;
        }
        String shown = title.substring(lead);
        int start = span.start() + words.indexOf(shown);
        return shown.length() < 2 ? null : Found.at(shown, new Span(start, start + shown.length()), confidence);
    }

    private static int beforeOpenBracket(String words, int end) {
        int open = words.lastIndexOf('(', end - 1);
        return open > 2 && words.lastIndexOf(')', end - 1) < open ? open : end;
    }

    private static boolean endsTitle(char c) {
        return Character.isLetterOrDigit(c) || ")+#]".indexOf(c) >= 0;
    }
}
