package org.sangam.engine.profile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.document.Document;
import org.sangam.engine.profile.Profile.Education;
import org.sangam.engine.profile.Profile.Position;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** Takes the values of a structured file from where it says they stand; nothing is guessed. */
final class FieldReader {

    private static final double SAID = .99;
    private static final Pattern INDEX = Pattern.compile("\\w+\\[(\\d+)]");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:-(\\d{2}))?.*");

    private final CleanText text;
    private final Map<String, Span> fields = new LinkedHashMap<>();

    FieldReader(Document document) {
        this.text = document.text();
        document.fields()
                .forEach(f -> fields.merge(
                        f.path(),
                        f.span(),
                        (a, b) -> new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()))));
    }

    @Nullable
    Found<String> one(String path) {
        Span span = fields.get(path);
        return span == null ? null : Found.at(words(span), span, SAID);
    }

    private String words(Span span) {
        return text.words(span).replaceAll("\\s+", " ").strip();
    }

    private @Nullable String words(String path) {
        Span span = fields.get(path);
        return span == null ? null : words(span);
    }

    List<Found<String>> all(String... paths) {
        return Stream.of(paths).map(this::one).filter(Objects::nonNull).toList();
    }

    /** The property of each entry of a list that has it. */
    List<Found<String>> each(String list, String property) {
        return indexes(list).stream()
                .map(i -> one(list + "[" + i + "]." + property))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Integer> indexes(String list) {
        return fields.keySet().stream()
                .filter(path -> path.startsWith(list + "["))
                .map(path -> path.substring(list.lastIndexOf('.') + 1))
                .map(INDEX::matcher)
                .filter(Matcher::lookingAt)
                .map(m -> Integer.parseInt(m.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    List<Position> positions() {
        List<Position> positions = new ArrayList<>();
        for (int i : indexes("work")) {
            String path = "work[" + i + "].";
            YearMonth end = month(path + "endDate", 12);
            boolean current = fields.containsKey(path + "current");
            positions.add(new Position(
                    words(path + "position"),
                    words(path + "name"),
                    words(path + "location"),
                    month(path + "startDate", 1),
                    end,
                    current,
                    years(path),
                    whole(path),
                    evidence(path, "position", "name", "location", "startDate", "endDate", "current")));
        }
        return positions;
    }

    List<Education> education() {
        List<Education> education = new ArrayList<>();
        for (int i : indexes("education")) {
            String path = "education[" + i + "].";
            String degree = Stream.of(words(path + "studyType"), words(path + "area"))
                    .filter(Objects::nonNull)
                    .reduce((a, b) -> a + " " + b)
                    .orElse(null);
            education.add(new Education(
                    words(path + "institution"),
                    degree,
                    month(path + "startDate", 1),
                    month(path + "endDate", 12),
                    years(path),
                    evidence(path, "institution", "studyType", "area", "startDate", "endDate")));
        }
        return education;
    }

    private YearsAlone years(String path) {
        return new YearsAlone(isYear(path + "startDate"), isYear(path + "endDate"));
    }

    private boolean isYear(String path) {
        String words = words(path);
        Matcher date = MONTH.matcher(words == null ? "" : words);
        return date.matches() && date.group(2) == null;
    }

    private @Nullable YearMonth month(String path, int otherwise) {
        String words = words(path);
        Matcher date = MONTH.matcher(words == null ? "" : words);
        if (!date.matches()) {
            return null;
        }
        int month = date.group(2) == null ? otherwise : Integer.parseInt(date.group(2));
        return month >= 1 && month <= 12 ? YearMonth.of(Integer.parseInt(date.group(1)), month) : null;
    }

    private @Nullable Span whole(String path) {
        List<Span> spans = fields.entrySet().stream()
                .filter(f -> f.getKey().startsWith(path))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        return spans.isEmpty()
                ? null
                : new Span(
                        spans.getFirst().start(),
                        spans.stream().mapToInt(Span::end).max().orElse(0));
    }

    private List<Span> evidence(String path, String... properties) {
        return Stream.of(properties)
                .map(p -> fields.get(path + p))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** Every span that is a way to reach the person, or names them. */
    List<Span> personal() {
        return fields.entrySet().stream()
                .filter(f -> f.getKey().matches("basics\\.(?:name|email|phone|url|profiles.*)"))
                .map(Map.Entry::getValue)
                .toList();
    }
}
