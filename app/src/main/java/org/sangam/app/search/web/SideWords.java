package org.sangam.app.search.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.sangam.app.search.Around;
import org.sangam.app.search.CompanySearch;
import org.sangam.app.search.Dimension;
import org.sangam.app.search.Ranges;
import org.sangam.app.search.Selection;
import org.sangam.app.search.Span;
import org.sangam.app.web.Words;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.skill.SkillGraph;

/** Says the values of each side. */
final class SideWords {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private SideWords() {}

    static String of(Words words, Dimension side, String value) {
        return switch (side) {
            case SKILL -> SkillGraph.bundled().skill(value).name();
            case PLACE -> place(words, Around.of(value));
            case YEARS ->
                Ranges.months(value)
                        .map(span -> words.years(experience(span)))
                        .orElseGet(() -> unsaid(words, side, value));
            case PAY -> pay(words, value);
            case FRESH ->
                value.equals(CompanySearch.HIRING)
                        ? words.say("search.days.now")
                        : words.say("search.days.value", "days", Integer.parseInt(value));
            case REMOTE, HIRER, ANSWERS, TYPE, SIZE, STAGE -> unsaid(words, side, value);
        };
    }

    private static String place(Words words, Around around) {
        String name = PlaceGraph.bundled().place(around.place()).name();
        return around.kilometres() == 0
                ? name
                : words.say("search.around", "km", words.number(around.kilometres()), "place", name);
    }

    private static Experience experience(Span span) {
        return new Experience(span.low(), span.high() == Span.OPEN ? null : span.high());
    }

    /** Below ten lakh the month leads, as in the rows. */
    private static String pay(Words words, String value) {
        Optional<Span> span = Ranges.thousands(value);
        if (span.isEmpty() || value.equals(Selection.UNSAID)) {
            return unsaid(words, Dimension.PAY, value);
        }
        BigDecimal low = span.get().low() == 0
                ? null
                : BigDecimal.valueOf(span.get().low()).multiply(THOUSAND);
        BigDecimal high = span.get().high() == Span.OPEN
                ? null
                : BigDecimal.valueOf(span.get().high()).multiply(THOUSAND);
        if (low == null && high == null) {
            return words.say("search.pay.any");
        }
        return words.pay(new Pay.Stated("INR", low, high, Pay.Period.YEAR, ""));
    }

    private static String unsaid(Words words, Dimension side, String value) {
        return words.say("search." + side.code() + "." + value);
    }
}
