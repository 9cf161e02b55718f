package org.sangam.engine.posting;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** Finds who hires, where no head of a page says so: in a field, in the first sentences, under "About …". */
final class CompanyReader {

    private static final double SURE = .95;
    private static final double LIKELY = .8;
    private static final int LONGEST = 80;
    private static final int FIRST_LINES = 12;
    private static final int HEAD_LINES = 5;
    private static final int FOOT_LINES = 3;

    private static final String NAME =
            "(?<name>[A-Z0-9][\\w&.'’()+-]{0,40}+(?: (?:(?:of|and|for|the|de|&) )?[A-Z0-9][\\w&.'’()+-]{0,40}+){0,6})";
    private static final Pattern BARE_NAME = Pattern.compile(NAME);
    private static final Pattern HIRES = Pattern.compile(
            "(?:^[^\\w]{0,4}|[.!] )" + NAME
                    + "(?:, [^.,()]{2,40})?(?: \\([^)]{2,80}\\))?(?:,[^,]{3,80},)? (?:(?:is|are) (?:now |currently |urgently |actively )?(?:hiring|looking|recruiting|seeking|inviting|expanding)|(?:needs|wants|seeks|invites|requires) (?:an?|the|its|\\d+|applications) |(?:requires?|needs?|seeks?|invites)(?:(?: the)? following(?: [a-z]+)?)?:?$)");
    private static final Pattern AT = Pattern.compile(
            "(?:(?:[Hh]iring|[Oo]penings?|[Vv]acanc(?:y|ies)|[Jj]obs?|[Oo]pportunit(?:y|ies)|[Rr]oles?|[Pp]osition|[Cc]areers?) (?:at|with|from)|[Jj]oin(?: (?:us at|our team at|the team at))?|[Gg]reetings(?: of the day)? from|[Ww]elcome to|[Ww]e at|[Tt]eam at|[Ww]ork(?:ing)? at|[Hh]ere at|[Hh]ere from|(?:[Rr]equired|[Nn]eeded|[Ww]anted) (?:at|by|for|with)|(?:[Oo]penings?|[Vv]acancies|[Rr]oles|[Pp]ositions) (?:with|in|at) (?:our|my) (?:company|organi[sz]ation|firm)|(?:recruiter|founder|HR|CEO|CTO) (?:of|at)|^(?:[Oo]penings?|[Vv]acanc(?:y|ies)|OPENINGS?|VACANC(?:Y|IES)) (?:in|IN)(?= [^.,(]{2,60}(?:[,(]|$))|(?:Developer|Engineer|Manager|Nurse|Executive|Analyst|Designer|Lead|Architect|Officer|Consultant|Assistant|Specialist|Intern|Technician|Tester|Accountant|Associate|Head|Director|Scientist|Administrator)s? at|@) "
                    + NAME
                    + "|(?:we are|[Ww]e['’]re|is|are) (?:looking for|hiring|seeking) .{3,70} (?:at|@) "
                    + NAME.replace("name", "other")
                    + "(?=[,.!;:]| \\(| [–—-] |$)|(?:[Ww]e need .{3,70} at|(?:[Oo]pening|[Vv]acancy|[Rr]equirement|[Pp]osition|[Rr]ole)s? (?:for|of) [^.,]{3,60}? (?:at|with)|^(?:[Rr]eq(?:uired|d)?\\.?|[Ww]anted|[Nn]eeded|REQ(?:UIRED)?|WANTED) [^.,]{3,50}? (?:for|at|by)) "
                    + NAME.replace("name", "third")
                    + "(?=[,.]|$)");
    /** "We are Tarang Mobility (charging for two-wheelers)". */
    private static final Pattern WE_ARE =
            Pattern.compile("(?:[Ww]e are|[Ww]e['’]re|[Oo]ur (?:company|startup) is(?: called)?) \\*{0,2}" + NAME
                    + "\\*{0,2}(?=,? \\(|, |\\.(?: |$)| [–—-] |: |$)"
                    + "|(?:I['’]?(?: a)?m|[Ww]e(?:['’]| a)re) (?:building|starting|founding) "
                    + NAME.replace("name", "other")
                    + "(?=, (?:an?|the) | \\()"
                    + "|(?:startup|company|firm|brand|app|store|shop|restaurant|clinic|school),? (?:called |named )?[\"“‘]"
                    + NAME.replace("name", "third")
                    + "[\"”’]");

    private static final Pattern ABOUT =
            Pattern.compile("^(?:[Aa]bout|ABOUT)(?: [Tt]he [Cc]ompany| [Cc]ompany)?[ :–-]{1,3}" + NAME + "[ :.-]*$");
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "(?:what|how|why|where|when|there|these|those|each|every|no|not|one|two|in|on|at|if|once|most|some|us|me|you|we|our|the|this|role|company|team|job|position|opportunity|client|candidate|department|project|organi[sz]ation|hiring|recruiting|growing|expanding|your|who|they|hi|hello|dear|all|skills?|jd|immediate|multiple|urgent|remote|full|part|senior|junior|hr|a|an|it|i|now|today|anyone|looking|work|home|india|product|employer|profile|clinic|hospital|school)(?: .*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\bSt|\\bDr|\\bMr|\\bCo|\\bInc|\\bLtd|\\bPvt|\\b\\p{Lu})[.!] ");
    private static final Pattern TRAILING = Pattern.compile(
            "(?:(?<!Inc)(?<!Ltd)(?<!Corp)\\.|[,!:;–-]|['’]s| (?:for|is|are|in|with|and|at|to|the|we|our|as|on)(?: .*)?)+$");

    private static final Pattern ROLE_WORD = Pattern.compile(
            "(?i).*(?:developers?|engineers?|managers?|nurses?|executives?|analysts?|designers?|leads?|architects?|officers?|consultants?|assistants?|specialists?|interns?|technicians?|testers?|accountants?|associates?|directors?|scientists?|administrators?|teachers?|drivers?|trainees?|supervisors?)");
    private static final Pattern DOES = Pattern.compile(
            "(?:^|(?<=[.!] ))" + NAME
                    + "(?: \\([^)]{2,40}\\))?(?:,[^,.]{3,80},)? (?:is (?:an?|the|one of|India['’]s|among) (?:[^ .]+ ){0,9}?(?:company|companies|start-?ups?|brand|firm|platform|provider|agency|studio|maker|manufacturer|exporter|hospital|school|college|bank|software|app|marketplace|business|chain|group|network|team|store|shop|service|organi[sz]ation|publisher|retailer|distributor|trust|non-?profit|ngo|institute|fund|consultancy|product|leader|player|subsidiary|factory|restaurant|hotel)|is (?:building|on a mission|backed|looking)|was (?:founded|started|established)|makes|builds|helps|runs|provides|offers|develops|operates|moves|keeps|writes|creates|designs|delivers|enables|powers|sells|plans|books|grows|serves|publishes|manufactures|specialises|specializes|has been|studies|trains|teaches|ships|hosts|manages|works)(?![a-z])");
    private static final Pattern ORGANISATION =
            Pattern.compile("^(?<name>(?:[A-Z0-9][\\w&.'’-]{0,30}+,? (?:(?:of|and|for|the|&) )?){0,7}"
                    + Organisation.WORDS + ")\\.?(?: ?[,|–-] ?.{2,60}| \\([^)]{2,60}\\))?$");

    /** A firm's registered name alone on a line, as it stands under a notice. */
    private static final Pattern REGISTERED = Pattern.compile(
            "^(?<name>(?:[A-Z0-9][\\w&.'’()-]{0,30}+,? (?:(?:of|and|for|the|&) )?){1,7}(?i:(?:p(?:vt|rivate)?\\.? ?)(?:ltd|limited)|ltd|limited|llp|llc|inc|gmbh))\\.?$");

    private CompanyReader() {}

    static @Nullable Found<String> field(List<Field> fields) {
        for (Field field : fields) {
            boolean named = field.kind() == Field.Kind.COMPANY
                    && field.words().length() <= LONGEST
                    && !field.words().endsWith(".,");
            if (named
                    && !NOT_A_NAME.matcher(field.words()).matches()
                    && field.words().split(" ").length <= 9) {
                String name = TRAILING.matcher(field.words()).replaceFirst("").strip();
                return Found.at(name.isEmpty() ? field.words() : name, field.value(), SURE);
            }
        }
        return null;
    }

    /** A letterhead shouts; where the description writes the same name in small letters too, that is how it is spelled. */
    static Found<String> spelled(Found<String> found, Source source) {
        String name = found.value();
        if (name.length() < 4 || !name.equals(name.toUpperCase(Locale.ROOT)) || name.indexOf(' ') < 0) {
            return found;
        }
        Pattern same = Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)", Pattern.CASE_INSENSITIVE);
        for (Line line : source.body()) {
            Matcher matcher = same.matcher(line.words());
            while (matcher.find()) {
                if (!matcher.group().equals(name)) {
                    int start = line.span().start() + matcher.start();
                    return Found.at(matcher.group(), new Span(start, start + name.length()), found.confidence());
                }
            }
        }
        return found;
    }

    /**
     * @param isSkill whether a name is a skill's, which "is a must" and hires nobody
     */
    static @Nullable Found<String> inText(List<Line> lines, boolean agencyJob, Predicate<String> isSkill) {
        List<Line> free = lines.stream().filter(line -> !line.bullet()).toList();
        List<Line> first = free.subList(0, Math.min(FIRST_LINES, free.size()));
        List<Line> head = free.subList(0, Math.min(HEAD_LINES, free.size()));
        List<Line> foot = free.subList(Math.max(0, free.size() - FOOT_LINES), free.size());
        Found<String> found = agencyJob ? null : first(first, List.of(HIRES, AT, WE_ARE), isSkill);
        found = found != null ? found : first(lines, List.of(ABOUT), isSkill);
        found = found != null || agencyJob ? found : first(head, List.of(ORGANISATION), isSkill);
        found = found != null || agencyJob ? found : TitleLine.company(head, lines, isSkill);
        found = found != null || agencyJob ? found : besideTitle(head, isSkill);
        found = found != null || agencyJob ? found : first(free, List.of(DOES), isSkill);
        return found != null || agencyJob ? found : first(foot, List.of(REGISTERED), isSkill);
    }

    private static @Nullable Found<String> first(List<Line> lines, List<Pattern> patterns, Predicate<String> isSkill) {
        for (Pattern pattern : patterns) {
            for (Line line : lines) {
                Matcher matcher = pattern.matcher(line.words());
                if (matcher.find()) {
                    String group = group(matcher);
                    String name = TRAILING.matcher(sentence(matcher.group(group)))
                            .replaceFirst("")
                            .strip();
                    if (isName(name) && !isSkill.test(name)) {
                        int start = line.span().start() + matcher.start(group);
                        return Found.at(name, new Span(start, start + name.length()), LIKELY);
                    }
                }
            }
        }
        return null;
    }

    /** A name alone on a line right above or below the line that names the job. */
    private static @Nullable Found<String> besideTitle(List<Line> head, Predicate<String> isSkill) {
        for (int i = 0; i < head.size(); i++) {
            if (Who.isJobName(head.get(i).words())) {
                for (int beside : new int[] {i - 1, i + 1}) {
                    Line line = beside < 0 || beside >= head.size() ? null : head.get(beside);
                    Span name = line == null ? null : withoutBracket(line);
                    if (line != null && name != null && isBareName(line.words().substring(0, name.length()), isSkill)) {
                        return Found.at(line.words().substring(0, name.length()), name, LIKELY);
                    }
                }
            }
        }
        return null;
    }

    /** "Bambaram (spinning tops, Series B)" says who, and then what they do. */
    private static Span withoutBracket(Line line) {
        int bracket = line.words().indexOf(" (");
        boolean whole = bracket > 2 && line.words().endsWith(")");
        int start = line.span().start();
        return whole ? new Span(start, start + bracket) : line.span();
    }

    static boolean isBareName(String words, Predicate<String> isSkill) {
        return BARE_NAME.matcher(words).matches()
                && isName(words)
                && !isSkill.test(words)
                && !Who.isTitle(words)
                && Heading.need(words) == null;
    }

    private static String group(Matcher matcher) {
        for (String group : List.of("other", "third")) {
            if (matcher.namedGroups().containsKey(group) && matcher.group(group) != null) {
                return group;
            }
        }
        return "name";
    }

    /** "Greetings from Bridge Search. We are": a name ends where its sentence does, unless the dot shortens a word. */
    private static String sentence(String name) {
        Matcher end = SENTENCE_END.matcher(name);
        return end.find() ? name.substring(0, end.start()) : name;
    }

    private static boolean isName(String name) {
        return name.length() > 1
                && name.length() <= LONGEST
                && !NOT_A_NAME.matcher(name).matches()
                && !ROLE_WORD.matcher(name).matches();
    }
}
