package org.sangam.engine.profile;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.place.Place;
import org.sangam.engine.posting.Finding;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/**
 * What was read from a résumé, and corrected by the person: each value with the words it was read from, null where the
 * document does not say. Name, contacts and the words themselves never enter a match: see {@code PersonFacts}.
 *
 * @param text what every span points into
 * @param headline what the person calls their work, such as "Backend engineer"
 * @param place where they live, to the city
 * @param projects the first line of each, such as its name
 * @param experienceMonths time worked, overlaps counted once, in months
 */
public record Profile(
        CleanText text,
        @Nullable Found<String> name,
        List<Found<String>> emails,
        List<Found<String>> phones,
        List<Found<String>> links,
        @Nullable Found<String> headline,
        @Nullable Found<String> summary,
        @Nullable Found<Place> place,
        List<Position> positions,
        List<Education> education,
        List<SkillUse> skills,
        List<Found<String>> languages,
        List<Found<String>> certificates,
        List<Found<String>> projects,
        @Nullable Found<Integer> experienceMonths,
        List<Finding> findings) {

    /** Of whoever brought no words yet. */
    public static final Profile UNREAD = new Profile(
            CleanText.of(""),
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of());

    /** Its skills but for those that only repeat a language or a degree, which are shown as such. */
    public List<SkillUse> skillsApart() {
        List<Span> said = Stream.concat(
                        languages.stream().flatMap(f -> f.evidence().stream()),
                        education.stream().flatMap(e -> e.evidence().stream()))
                .toList();
        Set<String> spoken = languages.stream().map(Found::value).collect(Collectors.toSet());
        return skills.stream()
                .filter(use -> use.evidence().isEmpty()
                        || use.evidence().stream()
                                .anyMatch(e -> said.stream().noneMatch(e::overlaps) && !spoken.contains(text.words(e))))
                .toList();
    }

    /**
     * One job held.
     *
     * @param start its month; January where only a year is written
     * @param end null when current or unknown; December where only a year is written
     * @param years whether start or end is a year alone
     * @param words the whole entry in the text, description included
     * @param evidence of title, company and dates
     */
    public record Position(
            @Nullable String title,
            @Nullable String company,
            @Nullable String place,
            @Nullable YearMonth start,
            @Nullable YearMonth end,
            boolean current,
            YearsAlone years,
            @Nullable Span words,
            List<Span> evidence) {

        /** What was kept before years alone were told apart says nothing of them. */
        public Position {
            years = years == null ? YearsAlone.NEITHER : years;
        }

        /** A start as it was written, to the year or to the month. */
        public @Nullable String startWritten() {
            return years.start(start);
        }

        public @Nullable String endWritten() {
            return years.end(end);
        }
    }

    /**
     * One school or course.
     *
     * @param years whether start or end is a year alone
     */
    public record Education(
            @Nullable String school,
            @Nullable String degree,
            @Nullable YearMonth start,
            @Nullable YearMonth end,
            YearsAlone years,
            List<Span> evidence) {

        /** What was kept before years alone were told apart says nothing of them. */
        public Education {
            years = years == null ? YearsAlone.NEITHER : years;
        }

        /** A start as it was written, to the year or to the month. */
        public @Nullable String startWritten() {
            return years.start(start);
        }

        public @Nullable String endWritten() {
            return years.end(end);
        }
    }

    /**
     * A skill the document shows, with all the places that show it.
     *
     * @param skill id in the skill graph
     * @param months in positions that mention it, overlaps counted once; null when no dated position does
     * @param positions how many positions mention it
     * @param lastUsed the month it was last used; null when undated
     */
    public record SkillUse(
            String skill,
            @Nullable Integer months,
            int positions,
            @Nullable YearMonth lastUsed,
            List<Span> evidence,
            double confidence) {}
}
