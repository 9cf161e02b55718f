package org.sangam.engine.posting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** Who signs a message: "Regards, Sunita Rao", a name below such a line, "– Sunita", or who says to answer applications. */
final class SignOff {

    private static final double LIKELY = .8;
    private static final double GUESS = .65;
    private static final int LAST_LINES = 12;

    private static final String NAME =
            "(?<name>(?:(?:Mr|Ms|Mrs|Dr|Er|Prof)\\.? )?\\p{Lu}[\\p{L}'’.]{0,20}+(?: \\p{Lu}[\\p{L}'’.]{0,20}+){0,3})";
    private static final String GREETING =
            "(?i:(?:(?:thanks|thank you|best|warm|warmest|kind)?[ ,&]*(?:(?:and|n|&) )?(?:with )?(?:warm |best |kind )?regards|thanks(?: a lot)?|thank you|cheers|sincerely|warmly|yours (?:sincerely|truly|faithfully)))";
    private static final Pattern ALONE = Pattern.compile(GREETING + "[,.!: –—-]*");
    private static final Pattern NAME_LINE = Pattern.compile(NAME + "[,.]?(?: ?[,|(–-].{0,60})?");
    private static final Pattern SAME_LINE =
            Pattern.compile("(?:^|[.!?] )(?:" + GREETING + "[,.! ]{1,3}|[–—~-] ?)" + NAME + "[.]?(?:, .{0,60})?$");
    /** A dash before a name may have been taken for a bullet, so a last line with one is looked at too. */
    private static final Pattern DASHED = Pattern.compile("[–—~-] ?" + NAME + "[.]?(?:, .{0,60})?");

    private static final Pattern ANSWERS = Pattern.compile(
            "(?:^|[.!?] )" + NAME
                    + "(?:, [^,.]{2,40},)? (?:answers|reads|looks at) (?:every|each|all|the)(?: of the)? (?:applications?|message|mail|letter)|(?:[Tt]alk|[Ss]peak|call) (?:to|with) (?<first>\\p{Lu}[\\p{L}'’.]{0,20}+(?: \\p{Lu}[\\p{L}'’.]{0,20}+){0,3}) first");

    private SignOff() {}

    /** Whether a line is nothing but a greeting, below which somebody signs. */
    static boolean begins(Line line) {
        return ALONE.matcher(line.words()).matches();
    }

    static @Nullable Found<String> read(List<Line> lines) {
        int from = Math.max(0, lines.size() - LAST_LINES);
        for (int i = from; i < lines.size(); i++) {
            Found<String> found = signed(lines.get(i), i > 0 ? lines.get(i - 1) : null, i == lines.size() - 1);
            if (found != null) {
                return found;
            }
        }
        for (Line line : lines) {
            Matcher answers = ANSWERS.matcher(line.words());
            if (answers.find()) {
                String group = answers.group("name") != null ? "name" : "first";
                return found(line, answers, group, GUESS);
            }
        }
        return null;
    }

    private static @Nullable Found<String> signed(Line line, @Nullable Line above, boolean last) {
        Matcher below = NAME_LINE.matcher(line.words());
        if (above != null && ALONE.matcher(above.words()).matches() && below.matches()) {
            return found(line, below, "name", LIKELY);
        }
        boolean endsList = above != null && above.bullet();
        String words = line.bullet() ? "– " + line.words() : line.words();
        Matcher dashed = DASHED.matcher(words);
        if (last && !endsList && dashed.matches()) {
            return found(line, dashed, "name", LIKELY);
        }
        Matcher same = SAME_LINE.matcher(line.words());
        return same.find() ? found(line, same, "name", LIKELY) : null;
    }

    private static @Nullable Found<String> found(Line line, Matcher matcher, String group, double confidence) {
        String name = matcher.group(group).replaceAll("[.,]$", "");
        if (!PersonNames.isOne(name)) {
            return null;
        }
        int start = line.span().start() + line.words().indexOf(name);
        return Found.at(name, new Span(start, start + name.length()), confidence);
    }
}
