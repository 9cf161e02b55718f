package org.sangam.engine.posting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.posting.Finding.Severity;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** How a posting reads: too little, too much in one piece, pay that says nothing. */
final class ShapeRules {

    private static final int FEWEST_WORDS = 25;
    private static final int WALL_WORDS = 180;
    private static final BigDecimal TOO_WIDE = BigDecimal.valueOf(3);

    private ShapeRules() {}

    static List<Finding> findings(Draft draft, boolean payRequired) {
        List<Finding> findings = new ArrayList<>();
        shape(draft, findings);
        pay(draft.posting().pay(), payRequired, findings);
        return findings;
    }

    private static void shape(Draft draft, List<Finding> findings) {
        int words = draft.lines().stream().mapToInt(Line::wordCount).sum();
        if (words < FEWEST_WORDS) {
            findings.add(new Finding("too-short", Severity.NOTE, Map.of("words", words), List.of()));
        }
        for (Line line : draft.lines()) {
            if (line.wordCount() >= WALL_WORDS) {
                findings.add(new Finding(
                        "wall-of-text", Severity.NOTE, Map.of("words", line.wordCount()), List.of(line.span())));
                return;
            }
        }
    }

    private static void pay(@Nullable Found<Pay> pay, boolean required, List<Finding> findings) {
        if (pay == null || pay.value() instanceof Pay.Undisclosed) {
            if (required) {
                List<Span> evidence = pay == null ? List.of() : pay.evidence();
                findings.add(new Finding("pay-undisclosed", Severity.WARNING, Map.of(), evidence));
            }
        } else if (pay.value() instanceof Pay.Stated stated && isTooWide(stated)) {
            findings.add(new Finding("pay-too-wide", Severity.NOTE, Map.of("text", stated.text()), pay.evidence()));
        }
    }

    private static boolean isTooWide(Pay.Stated pay) {
        return pay.min() != null
                && pay.max() != null
                && pay.min().signum() > 0
                && pay.max().compareTo(pay.min().multiply(TOO_WIDE)) > 0;
    }
}
