package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.posting.Posting.EmploymentType;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** Reads the terms that a few fixed words name: kind of employment, number of openings, degrees, languages. */
final class TermsReader {

    private static final double SURE = .95;
    private static final double LIKELY = .8;
    private static final int MOST_OPENINGS = 10_000;

    private static final Map<EmploymentType, Pattern> TYPES = types();
    private static final Pattern SPOKEN_TYPE = Pattern.compile(
            "(?<![a-z])(?:full[- ]?time|part[- ]?time|internship|contract(?:ual)? (?:role|position|job|basis|opportunity|to hire)|c2h|on contract|freelance(?: role| position)?|temporary (?:role|position|job)|per diem|volunteer (?:role|position))(?![a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> OF_TYPES =
            List.of("full", "part", "intern", "contract", "c2h", "freelance", "temporary", "per diem", "volunteer");
    private static final Pattern NOT_THE_JOB = Pattern.compile(
            "full[- ]time (?:degree|course|mba|education|graduat|program|b|study)|pursuing|internship experience|internships? (?:in|at|and|or)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNT = Pattern.compile("(?<![\\d.])(?<count>\\d{1,5})(?![\\d.])");
    private static final Pattern SPOKEN_COUNT = Pattern.compile(
            "(?<![\\d.+-])(?<count>\\d{1,4}) (?:openings|opening|vacancies|vacancy|open positions|positions|posts)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Pattern> DEGREES = patterns("degrees.txt");

    /** Most lines name no degree at all, which one look tells. */
    private static final Pattern ANY_DEGREE = Pattern.compile("(?<![\\w.])(?:"
            + Resource.lists("degrees.txt").values().stream()
                    .flatMap(List::stream)
                    .collect(Collectors.joining("|"))
            + ")(?![\\w])");

    private static final Pattern LANGUAGE = Pattern.compile(
            "(?<![A-Za-z])(?<name>English|Hindi|Bengali|Bangla|Marathi|Telugu|Tamil|Gujarati|Urdu|Kannada|Odia|Oriya|Malayalam|Punjabi|Assamese|Maithili|Sanskrit|Konkani|Nepali|Sindhi|Dogri|Manipuri|Kashmiri|Arabic|French|German|Spanish|Portuguese|Italian|Dutch|Russian|Japanese|Mandarin|Cantonese|Chinese|Korean|Thai|Vietnamese|Bahasa|Turkish|Swedish|Danish|Norwegian|Finnish|Hebrew|Farsi|Swahili|Sinhala)(?![A-Za-z])");
    private static final List<String> OF_SPEECH = List.of(
            "speak",
            "spoken",
            "fluen",
            "written",
            "read",
            "communicat",
            "language",
            "verbal",
            "proficien",
            "native",
            "command",
            "known",
            "bilingual",
            "convers",
            "mother tongue",
            "knowledge of english",
            "knowledge of hindi");

    private TermsReader() {}

    static @Nullable Found<EmploymentType> employment(List<Field> fields, List<Line> lines) {
        for (Field field : fields) {
            if (field.kind() == Field.Kind.EMPLOYMENT) {
                EmploymentType type = type(field.words());
                if (type != null) {
                    return Found.at(type, field.value(), SURE);
                }
            }
        }
        for (Line line : lines) {
            Matcher spoken = SPOKEN_TYPE.matcher(line.words());
            if (says(line, OF_TYPES)
                    && spoken.find()
                    && !NOT_THE_JOB.matcher(line.words()).find()) {
                EmploymentType type = type(spoken.group());
                int start = line.span().start() + spoken.start();
                return type == null
                        ? null
                        : Found.at(type, new Span(start, start + spoken.group().length()), LIKELY);
            }
        }
        return null;
    }

    static @Nullable Found<Integer> openings(List<Field> fields, List<Line> lines) {
        for (Field field : fields) {
            Matcher count = COUNT.matcher(field.words());
            if (field.kind() == Field.Kind.OPENINGS && count.find()) {
                return count(Integer.parseInt(count.group("count")), field.value(), SURE);
            }
        }
        for (Line line : lines) {
            Matcher count = SPOKEN_COUNT.matcher(line.words());
            if (count.find()) {
                int start = line.span().start() + count.start();
                Span span = new Span(start, start + count.group().length());
                return count(Integer.parseInt(count.group("count")), span, LIKELY);
            }
        }
        return null;
    }

    /** Degrees in the order of the text, each once, by the name that is shown. */
    static List<Found<String>> education(List<Line> lines) {
        return named(DEGREES, lines);
    }

    static List<Found<String>> languages(List<Field> fields, List<Line> lines) {
        Map<String, Found<String>> found = new LinkedHashMap<>();
        for (Field field : fields) {
            if (field.kind() == Field.Kind.LANGUAGES) {
                add(found, field.words(), field.value().start());
            }
        }
        for (Line line : lines) {
            if (says(line, OF_SPEECH)) {
                add(found, line.words(), line.span().start());
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean says(Line line, List<String> signs) {
        String lower = line.words().toLowerCase(Locale.ROOT);
        return signs.stream().anyMatch(lower::contains);
    }

    private static void add(Map<String, Found<String>> found, String words, int at) {
        Matcher language = LANGUAGE.matcher(words);
        while (language.find()) {
            Span span = new Span(at + language.start(), at + language.end());
            found.putIfAbsent(language.group(), Found.at(language.group(), span, SURE));
        }
    }

    private static @Nullable Found<Integer> count(int openings, Span span, double confidence) {
        return openings > 0 && openings <= MOST_OPENINGS ? Found.at(openings, span, confidence) : null;
    }

    private static @Nullable EmploymentType type(String words) {
        for (Map.Entry<EmploymentType, Pattern> type : TYPES.entrySet()) {
            if (type.getValue().matcher(words).find()) {
                return type.getKey();
            }
        }
        return null;
    }

    private static List<Found<String>> named(Map<String, Pattern> names, List<Line> lines) {
        Map<String, Found<String>> found = new LinkedHashMap<>();
        for (Line line : lines) {
            if (!ANY_DEGREE.matcher(line.words()).find()) {
                continue;
            }
            List<Found<String>> here = new ArrayList<>();
            names.forEach((name, pattern) -> {
                Matcher matcher = pattern.matcher(line.words());
                if (matcher.find()) {
                    Span span = new Span(
                            line.span().start() + matcher.start(), line.span().start() + matcher.end());
                    here.add(Found.at(name, span, SURE));
                }
            });
            here.sort(java.util.Comparator.comparing(one -> one.evidence().getFirst()));
            here.forEach(one -> found.putIfAbsent(one.value(), one));
        }
        return List.copyOf(found.values());
    }

    private static Map<EmploymentType, Pattern> types() {
        Map<EmploymentType, Pattern> types = new LinkedHashMap<>();
        types.put(EmploymentType.PART_TIME, word("part[- ]?time"));
        types.put(EmploymentType.INTERN, word("intern(?:ship)?|apprentice(?:ship)?"));
        types.put(
                EmploymentType.CONTRACTOR,
                word("contract(?:ual|or)?|c2h|freelance(?:r)?|consultant|c2c|1099|third party payroll"));
        types.put(EmploymentType.TEMPORARY, word("temporary|fixed[- ]term|seasonal|ad ?hoc|locum"));
        types.put(EmploymentType.VOLUNTEER, word("volunteer"));
        types.put(EmploymentType.PER_DIEM, word("per diem"));
        types.put(EmploymentType.FULL_TIME, word("full[- ]?time|permanent|regular|fte"));
        return types;
    }

    private static Map<String, Pattern> patterns(String file) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        Resource.lists(file)
                .forEach((name, words) ->
                        patterns.put(name, Pattern.compile("(?<![\\w.])(?:" + String.join("|", words) + ")(?![\\w])")));
        return patterns;
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<![a-z])(?:" + words + ")(?![a-z])", Pattern.CASE_INSENSITIVE);
    }
}
