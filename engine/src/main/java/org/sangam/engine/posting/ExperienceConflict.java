package org.sangam.engine.posting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sangam.engine.posting.Finding.Severity;
import org.sangam.engine.text.Found;

/** Whether a posting asks for one span of years and elsewhere for another. */
final class ExperienceConflict {

    /** Less than a year apart is how people round. */
    private static final int APART = 12;

    private static final Pattern OR = Pattern.compile("(?<![a-z])(?:or|either)(?![a-z])", Pattern.CASE_INSENSITIVE);

    private ExperienceConflict() {}

    static Optional<Finding> of(Draft draft) {
        Found<Experience> found = draft.posting().experience();
        if (found == null) {
            return Optional.empty();
        }
        List<Statement> others = draft.statements().stream()
                .filter(said -> said.required()
                        && !found.evidence().contains(said.years().span()))
                .toList();
        if (areLevels(found.value(), others)) {
            return Optional.empty();
        }
        boolean wholeIsSaid = draft.statements().stream().anyMatch(said -> isWhole(said.scope()));
        for (Statement said : others) {
            if (contradicts(found.value(), said, wholeIsSaid)
                    && !hasFittingAlternative(draft, found.value(), said, others)) {
                return Optional.of(new Finding(
                        "experience-conflict",
                        Severity.WARNING,
                        Map.of(
                                "head",
                                draft.text().words(found.evidence().getFirst()),
                                "text",
                                draft.text().words(said.years().span())),
                        List.of(found.evidence().getFirst(), said.years().span())));
            }
        }
        return Optional.empty();
    }

    /** "Engineer I: 1-3 years, Engineer II: 3-6 years" below a head of 1 to 6: a range for each level of one posting. */
    private static boolean areLevels(Experience head, List<Statement> others) {
        List<Experience> ranges = others.stream()
                .filter(said -> said.years().range())
                .map(said -> said.years().value())
                .distinct()
                .toList();
        int low = ranges.stream().mapToInt(Experience::minMonths).min().orElse(-1);
        int high = ranges.stream()
                .mapToInt(range -> range.maxMonths() == null ? 0 : range.maxMonths())
                .max()
                .orElse(-1);
        return ranges.size() > 1 && head.maxMonths() != null && low == head.minMonths() && high == head.maxMonths();
    }

    private static boolean isWhole(Statement.Scope scope) {
        return scope == Statement.Scope.LABELLED || scope == Statement.Scope.OVERALL;
    }

    private static boolean contradicts(Experience head, Statement said, boolean wholeIsSaid) {
        Experience other = said.years().value();
        boolean beyond = head.maxMonths() != null && other.minMonths() > head.maxMonths();
        return switch (said.scope()) {
            case LABELLED, OVERALL ->
                said.years().atMost()
                        ? endsElsewhere(head, other)
                        : beyond || differs(head, other, said.years().range());
            case MAIN_SKILL ->
                beyond
                        || (!wholeIsSaid
                                && other.minMonths() > 0
                                && differs(head, other, said.years().range()));
            case PART -> beyond || (!wholeIsSaid && said.years().range() && shifted(head, other));
        };
    }

    /** "Up to 2 years" says nothing of the lower end. */
    private static boolean endsElsewhere(Experience head, Experience other) {
        return head.maxMonths() != null
                && other.maxMonths() != null
                && Math.abs(head.maxMonths() - other.maxMonths()) >= APART;
    }

    /** A range that moves both ends speaks of the whole, whatever skill it names. */
    private static boolean shifted(Experience head, Experience other) {
        return head.maxMonths() != null
                && other.maxMonths() != null
                && Math.abs(head.minMonths() - other.minMonths()) >= APART
                && Math.abs(head.maxMonths() - other.maxMonths()) >= APART;
    }

    /** "0 - 4 years" and "1+ years" agree: nought is how a form says less than a year or two. */
    private static boolean differs(Experience head, Experience other, boolean range) {
        boolean fromNought = head.minMonths() == 0 && other.minMonths() <= APART;
        boolean toNought = other.minMonths() == 0 && head.minMonths() < APART;
        boolean low = Math.abs(head.minMonths() - other.minMonths()) >= APART && !fromNought && !toNought;
        boolean high = range
                && head.maxMonths() != null
                && other.maxMonths() != null
                && Math.abs(head.maxMonths() - other.maxMonths()) >= APART;
        return low || high;
    }

    /** "A bachelor's degree with 8 years or a master's with 5": one of them fits. */
    private static boolean hasFittingAlternative(Draft draft, Experience head, Statement said, List<Statement> all) {
        Line line = draft.lines().get(said.line());
        return OR.matcher(line.words()).find()
                && all.stream()
                        .anyMatch(other ->
                                other.line() == said.line() && !other.equals(said) && !contradicts(head, other, true));
    }
}
