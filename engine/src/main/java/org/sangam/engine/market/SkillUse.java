package org.sangam.engine.market;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A person's skill in the 32 bits a row keeps of it: its number, the months it was used and the year it was last used.
 * Recency is a matter of years: a finer date would weigh nothing and tell more.
 */
public final class SkillUse {

    public static final int UNKNOWN = -1;

    /** Still in use. */
    public static final int NOW = Integer.MAX_VALUE;

    private static final int MONTHS_BITS = 10;
    private static final int MONTHS_UNKNOWN = (1 << MONTHS_BITS) - 1;
    private static final int MOST_MONTHS = MONTHS_UNKNOWN - 1;
    private static final int YEAR_BITS = 6;
    private static final int YEAR_NOW = (1 << YEAR_BITS) - 1;
    private static final int FIRST_YEAR = 1989;

    /** The fields' greatest values: months are below the first, years below the second. */
    public static final int MONTHS = MONTHS_UNKNOWN;

    public static final int YEARS = 1 << YEAR_BITS;

    private SkillUse() {}

    static int packed(int skill, PersonFacts.Shown shown) {
        int months = shown.months() == null ? MONTHS_UNKNOWN : Math.clamp(shown.months(), 0, MOST_MONTHS);
        return skill << (MONTHS_BITS + YEAR_BITS) | months << YEAR_BITS | year(shown.lastUsed());
    }

    static int year(@Nullable YearMonth last) {
        if (last == null) {
            return 0;
        }
        return last.equals(PersonFacts.CURRENT) ? YEAR_NOW : Math.clamp(last.getYear() - FIRST_YEAR, 1, YEAR_NOW - 1);
    }

    public static int skill(int use) {
        return use >>> (MONTHS_BITS + YEAR_BITS);
    }

    /** The months as they stand in the field; {@link #MONTHS} when unknown. */
    public static int monthsField(int use) {
        return use >>> YEAR_BITS & MONTHS_UNKNOWN;
    }

    /** The year as it stands in the field, below {@link #YEARS}. */
    public static int yearField(int use) {
        return use & YEAR_NOW;
    }

    /** How long, or {@link #UNKNOWN}. */
    public static int months(int use) {
        int months = monthsField(use);
        return months == MONTHS_UNKNOWN ? UNKNOWN : months;
    }

    /** The year it was last used, {@link #NOW} or {@link #UNKNOWN}. */
    public static int lastYear(int use) {
        return yearOf(use & YEAR_NOW);
    }

    static int yearOf(int year) {
        return year == 0 ? UNKNOWN : year == YEAR_NOW ? NOW : FIRST_YEAR + year;
    }
}
