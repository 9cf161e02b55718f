package org.sangam.engine.pay;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a job pays, or the words with which it does not say. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Pay.Stated.class, name = "stated"),
    @JsonSubTypes.Type(value = Pay.Undisclosed.class, name = "undisclosed")
})
public sealed interface Pay {

    /** The original words. */
    String text();

    /**
     * A figure or a range.
     *
     * @param currency ISO 4217, such as {@code INR}
     * @param min the lower end in whole units of the currency for one period; null for "up to"
     * @param max the upper end; null for "from"; never below {@code min}; equal to it for one figure
     */
    record Stated(
            String currency,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            Period period,
            String text) implements Pay {

        public Stated {
            if (min == null && max == null) {
                throw new IllegalArgumentException("Stated pay has at least one end");
            }
            if (min != null && max != null && min.compareTo(max) > 0) {
                throw new IllegalArgumentException("The lower pay " + min + " is above the upper " + max);
            }
        }
    }

    /** "Best in industry", "no bar", "as per norms": the posting speaks of pay and names no figure. */
    record Undisclosed(String text) implements Pay {}

    enum Period {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }
}
