package org.sangam.engine.profile;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sangam.engine.profile.Section.Kind;

/**
 * What the heading of a résumé's part announces.
 *
 * <p>The usual headings are known as a whole. Others are put together by the writer ("Where I've worked", "Academic
 * journey"): they are headings when every word of theirs is one that headings are made of, and one of them tells the part.
 */
final class Headings {

    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:[IVX]{1,5}|\\d{1,2}|[A-H])[.)]\\s+");
    private static final Pattern PARTS = Pattern.compile(
            "\\s*(?:[&/,+]|(?<!\\p{L})(?:and|et|und|y|e|en|\u0914\u0930|\u090f\u0935\u0902)(?!\\p{L}))\\s*",
            Pattern.CASE_INSENSITIVE);

    /** Of the parts that the words of one heading tell, the first is meant: "academic projects" are projects. */
    private static final List<Kind> MEANT = List.of(
            Kind.OTHER,
            Kind.LANGUAGES,
            Kind.PROJECTS,
            Kind.CERTIFICATES,
            Kind.SKILLS,
            Kind.EXPERIENCE,
            Kind.EDUCATION,
            Kind.CONTACT,
            Kind.SUMMARY);

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private static final Map<String, Kind> WHOLE = new HashMap<>();
    private static final Map<String, Kind> TELLING = new HashMap<>();
    private static final Set<String> FILLING = new HashSet<>();
    private static final Set<String> OF_WORK = new HashSet<>();

    static {
        Words.lines("headings.txt").forEach((kind, words) -> {
            switch (kind) {
                case "filling" -> FILLING.addAll(words);
                case "filling of work" -> OF_WORK.addAll(words);
                default -> headings(kind, words);
            }
        });
    }

    private static void headings(String kind, List<String> words) {
        boolean telling = kind.endsWith(" words");
        Kind part = Kind.valueOf(kind.replace(" words", "").toUpperCase(Locale.ROOT));
        words.forEach(word -> (telling ? TELLING : WHOLE).put(word, part));
    }

    private Headings() {}

    /** Several kinds for "Education & Experience", none when it is no heading. */
    static Set<Kind> of(String line) {
        if (line.length() > LONGEST) {
            return Set.of();
        }
        return headingOf(NUMBER.matcher(line).replaceFirst(""));
    }

    private static Set<Kind> headingOf(String line) {
        String plain = plain(line);
        if (plain.isEmpty()) {
            return Set.of();
        }
        Kind whole = WHOLE.get(plain);
        if (whole != null) {
            return EnumSet.of(whole);
        }
        Set<Kind> parts = EnumSet.noneOf(Kind.class);
        for (String part : PARTS.split(line)) {
            Kind kind = WHOLE.get(plain(part));
            if (kind == null) {
                return composed(line);
            }
            parts.add(kind);
        }
        return parts;
    }

    private static String plain(String line) {
        return String.join(" ", Words.of(line)).replace(".", "");
    }

    private static Set<Kind> composed(String line) {
        List<String> words = Words.of(line);
        if (words.size() < 2 || words.size() > MOST_WORDS || line.indexOf(',') >= 0 || line.indexOf('/') >= 0) {
            return Set.of();
        }
        Set<Kind> told = EnumSet.noneOf(Kind.class);
        int work = 0;
        for (String word : words) {
            Kind kind = TELLING.get(word);
            if (kind != null) {
                told.add(kind);
            } else if (OF_WORK.contains(word)) {
                work++;
            } else if (!FILLING.contains(word)) {
                return Set.of();
            }
        }
        if (told.isEmpty()) {
            return work >= 2 ? EnumSet.of(Kind.EXPERIENCE) : Set.of();
        }
        return EnumSet.of(MEANT.stream().filter(told::contains).findFirst().orElseThrow());
    }
}
