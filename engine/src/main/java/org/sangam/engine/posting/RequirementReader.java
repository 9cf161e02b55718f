package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.posting.Requirement.Need;
import org.sangam.engine.skill.SkillMention;
import org.sangam.engine.skill.SkillReader;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/**
 * Reads what a job asks for: chips and text together. Skills joined by "or", a slash, "at least one of" or "such as" are one
 * requirement that any of them meets; a length of experience next to a skill belongs to it.
 */
final class RequirementReader {

    private static final double CHIP = .97;

    /** More mentions than any posting has. */
    private static final int MOST = 400;

    private static final Pattern OR =
            Pattern.compile("[ ]*(?:/|(?:, ?)?(?:or|and/or|either)[ ]|\\()[ ]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMA = Pattern.compile("[ ]*,[ ]*");
    private static final int OPENING = 160;
    private static final Pattern ENDS_OPEN = Pattern.compile(
            "(?:at ?least|atleast)? ?(?<!\\w)(?:one|1|any|some|either)(?!\\w)(?: or more)?(?: of| cloud| programming| of the following)?[^.;!?]{0,45}$|(?:such as|for example|e\\.g\\.?|like|similar to|any of|one of)[ :,(-]{0,4}$",
            Pattern.CASE_INSENSITIVE);
    private static final Set<Set<String>> BOTH_MEANT = Set.of(
            Set.of("html", "css"),
            Set.of("html5", "css3"),
            Set.of("html", "css3"),
            Set.of("html5", "css"),
            Set.of("ui-design", "ux-design"));

    private final SkillReader skills;

    RequirementReader(SkillReader skills) {
        this.skills = skills;
    }

    /**
     * @param chips as written
     * @param title what the job is named for counts as asked
     * @param silent lines that ask for nothing, such as "CTC: 12 LPA"
     */
    List<Requirement> read(
            CleanText text,
            List<Found<String>> chips,
            @Nullable Found<String> title,
            List<Line> lines,
            Set<Line> silent,
            List<Statement> statements) {
        List<Requirement> all = new ArrayList<>();
        for (Found<String> chip : chips) {
            skills.chip(chip.value())
                    .ifPresent(skill ->
                            all.add(new Requirement(List.of(skill.id()), Need.REQUIRED, null, chip.evidence(), CHIP)));
        }
        if (title != null) {
            title.evidence()
                    .forEach(span -> skills.read(text, span)
                            .forEach(mention -> all.add(requirement(List.of(mention), Need.REQUIRED, null))));
        }
        List<Sections.Asked> asked = Sections.of(lines);
        for (int i = 0; i < lines.size() && all.size() < MOST; i++) {
            if (!silent.contains(lines.get(i)) && !asked.get(i).heading()) {
                all.addAll(line(text, lines.get(i), asked.get(i), statements));
            }
        }
        return merged(all);
    }

    private List<Requirement> line(CleanText text, Line line, Sections.Asked asked, List<Statement> statements) {
        List<SkillMention> mentions = skills.read(text, line.span());
        List<Requirement> read = new ArrayList<>();
        for (int i = 0; i < mentions.size(); ) {
            int end = groupEnd(text.value(), line, mentions, i);
            List<SkillMention> group = mentions.subList(i, end);
            read.add(requirement(group, asked.need(group.getFirst().span().start()), months(group, statements)));
            i = end;
        }
        return read;
    }

    private static Requirement requirement(List<SkillMention> group, Need need, @Nullable Integer months) {
        List<String> ids = group.stream().map(SkillMention::skill).distinct().toList();
        double confidence =
                group.stream().mapToDouble(SkillMention::confidence).min().orElse(0);
        return new Requirement(
                ids, need, months, group.stream().map(SkillMention::span).toList(), confidence);
    }

    /** Where the alternatives that begin at a mention end. */
    private static int groupEnd(String text, Line line, List<SkillMention> mentions, int from) {
        int end = from + 1;
        while (end < mentions.size() && isOr(text, mentions.get(end - 1), mentions.get(end))) {
            end++;
        }
        int listEnd = end;
        boolean endsWithOr = end > from + 1;
        while (listEnd < mentions.size() && isIn(COMMA, text, mentions.get(listEnd - 1), mentions.get(listEnd))) {
            listEnd++;
            while (listEnd < mentions.size() && isOr(text, mentions.get(listEnd - 1), mentions.get(listEnd))) {
                listEnd++;
                endsWithOr = true;
            }
        }
        if (listEnd == end) {
            return end;
        }
        int at = mentions.get(from).span().start();
        String before = text.substring(Math.max(line.span().start(), at - OPENING), at);
        boolean open = ENDS_OPEN.matcher(before).find();
        boolean endsInOr = endsWithOr && wordOr(text, mentions, from, listEnd);
        return open || endsInOr ? listEnd : end;
    }

    private static boolean isOr(String text, SkillMention a, SkillMention b) {
        return isIn(OR, text, a, b)
                && !text.substring(a.span().end(), b.span().start()).contains("(")
                && !BOTH_MEANT.contains(new TreeSet<>(List.of(a.skill(), b.skill())));
    }

    private static boolean isIn(Pattern pattern, String text, SkillMention a, SkillMention b) {
        int gap = b.span().start() - a.span().end();
        return gap >= 0
                && gap <= 12
                && pattern.matcher(text.substring(a.span().end(), b.span().start()))
                        .matches();
    }

    /** A list "A, B or C" is one of alternatives; "A/B, C" is not. */
    private static boolean wordOr(String text, List<SkillMention> mentions, int from, int end) {
        String last = text.substring(
                mentions.get(end - 2).span().end(), mentions.get(end - 1).span().start());
        return end - from > 2 && last.toLowerCase(Locale.ROOT).contains("or");
    }

    private static @Nullable Integer months(List<SkillMention> group, List<Statement> statements) {
        return statements.stream()
                .filter(statement ->
                        group.stream().anyMatch(mention -> statement.about().contains(mention.span())))
                .map(statement -> statement.years().value().minMonths())
                .filter(months -> months > 0)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The same wish said twice is one, with the stronger need and both places as evidence. */
    private static List<Requirement> merged(List<Requirement> all) {
        Map<Set<String>, Requirement> merged = new LinkedHashMap<>();
        all.forEach(one -> merged.merge(new TreeSet<>(one.anyOf()), one, RequirementReader::both));
        return List.copyOf(merged.values());
    }

    private static Requirement both(Requirement a, Requirement b) {
        List<Span> evidence = new ArrayList<>(a.evidence());
        b.evidence().stream().filter(span -> !evidence.contains(span)).forEach(evidence::add);
        Integer months = a.months() == null
                ? b.months()
                : b.months() == null ? a.months() : (Integer) Math.max(a.months(), b.months());
        Need need = a.need().compareTo(b.need()) <= 0 ? a.need() : b.need();
        return new Requirement(a.anyOf(), need, months, evidence, Math.max(a.confidence(), b.confidence()));
    }
}
