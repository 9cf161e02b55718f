package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The headings of a posting's sections, and what a skill named below one is to the job. */
final class Heading {

    /** How the words of a section weigh. */
    enum Section {
        REQUIRED,
        OPTIONAL,
        MENTIONED,
        MENTIONED_WORK
    }

    private record Rule(Section section, Pattern words) {}

    private static final Pattern NO_WORDS = Pattern.compile("[^a-z0-9'&-]+");
    private static final int MOST_WORDS = 9;
    private static final List<Rule> RULES = rules();
    private static final Pattern WHOLE = whole();
    private static final Pattern WISH = Pattern.compile(
            "(?<what>.*[a-z].*?),? (?:(?:is|are|will be|would be) )?(?:an? )?(?:preferred|optional|desirable|bonus|plus|(?:added )?advantage)",
            Pattern.CASE_INSENSITIVE);

    private Heading() {}

    /** The section a line opens; null when it opens none we know. */
    static @Nullable Section need(String line) {
        String words = plain(line);
        if (words.isEmpty() || words.split(" ").length > MOST_WORDS) {
            return null;
        }
        for (Rule rule : RULES) {
            if (rule.words().matcher(words).find()) {
                return rule.section();
            }
        }
        return null;
    }

    /** Whether a line is one of our headings from end to end, or two joined: "Roles and Responsibilities". */
    static boolean isWhole(String line) {
        return WHOLE.matcher(plain(line)).matches();
    }

    /** Whether a line looks like a heading, known or not: short, alone, and without the end of a sentence. */
    static boolean looksLikeOne(Line line, @Nullable Line next) {
        String words = line.words();
        int count = line.wordCount();
        int colonAt = words.indexOf(':');
        if (colonAt >= 0 && words.substring(colonAt).chars().anyMatch(Character::isLetterOrDigit)) {
            return false;
        }
        if (count > MOST_WORDS || words.length() > 70 || ".!;,".indexOf(words.charAt(words.length() - 1)) >= 0) {
            return false;
        }
        boolean colon = words.endsWith(":") || words.endsWith(":-") || words.endsWith("?");
        boolean capitals = words.chars().anyMatch(Character::isLetter) && words.equals(words.toUpperCase(Locale.ROOT));
        boolean known = need(words) != null && (colon || !isWish(words));
        boolean leads = next != null && (next.bullet() || next.gap() || next.wordCount() > count + 3);
        if (line.bullet()) {
            return known && colon;
        }
        return (colon && leads) || (capitals && count <= 7 && count > 1 && leads) || (known && leads && count <= 6);
    }

    /** "Bachelor's degree; MBA preferred" wishes for something; "Preferred skills" heads a list of wishes. */
    private static boolean isWish(String words) {
        Matcher wish = WISH.matcher(words);
        return words.indexOf(';') >= 0 || (wish.matches() && need(wish.group("what")) == null);
    }

    private static String plain(String line) {
        String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'');
        return NO_WORDS.matcher(lower).replaceAll(" ").strip();
    }

    private static Pattern whole() {
        String any = Resource.lists("headings.txt").values().stream()
                .flatMap(List::stream)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?:" + any + ")(?: (?:and|&) (?:" + any + "))?");
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        Resource.lists("headings.txt").forEach((section, words) -> {
            String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
            rules.add(new Rule(Section.valueOf(section), Pattern.compile("(?<![a-z])(?:" + any + ")(?![a-z])")));
        });
        return List.copyOf(rules);
    }
}
