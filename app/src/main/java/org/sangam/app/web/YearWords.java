package org.sangam.app.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sangam.engine.posting.Experience;

/** Says lengths of work. Months become years where both ends allow it. */
final class YearWords {

    private YearWords() {}

    static String of(Words words, Experience experience, String form) {
        int min = experience.minMonths();
        Integer max = experience.maxMonths();
        boolean inMonths = (max == null ? min : max) < 24 && (min % 12 != 0 || (max != null && max % 12 != 0));
        String unit = inMonths ? "web.months" : "web.years";
        String low = inMonths ? words.number(min) : years(min);
        if (max == null) {
            return words.say(unit + ".from" + form, "low", low, "count", inMonths ? min : min / 12);
        }
        String high = inMonths ? words.number(max) : years(max);
        String amount = min == max ? low : low + "–" + high;
        return words.say(unit + form, "amount", amount, "count", inMonths ? max : (max + 11) / 12);
    }

    static String duration(Words words, int months) {
        String years = words.say("web.years", "amount", words.number(months / 12), "count", months / 12);
        String rest = words.say("web.months", "amount", words.number(months % 12), "count", months % 12);
        return months < 12 ? rest : months % 12 == 0 ? years : years + " " + rest;
    }

    private static String years(int months) {
        return BigDecimal.valueOf(months)
                .divide(BigDecimal.valueOf(12), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
