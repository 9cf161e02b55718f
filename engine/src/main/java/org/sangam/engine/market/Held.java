package org.sangam.engine.market;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A title once held, in the 16 bits a row keeps of it beside its words: its family and the year it was last held. */
public final class Held {

    /** All values are below it. */
    public static final int VALUES = 1 << 13;

    /** No title at all. */
    public static final int NONE = 0;

    /** Stands for no title, and after it for a title of no family. */
    private static final int BEFORE = 2;

    /** All families' numbers are below it. */
    public static final int FAMILIES = VALUES / SkillUse.YEARS - BEFORE;

    private Held() {}

    static int packed(int family, @Nullable YearMonth until) {
        if (family >= FAMILIES) {
            throw new IllegalStateException("A market tells " + FAMILIES + " families of work apart, no more");
        }
        return (family + BEFORE) * SkillUse.YEARS | SkillUse.year(until);
    }

    /** The number of its family, or -1. */
    public static int family(int held) {
        return Math.max(-1, held / SkillUse.YEARS - BEFORE);
    }

    /** Whether it is a title, and of no family. */
    public static boolean ofNoFamily(int held) {
        return held / SkillUse.YEARS == BEFORE - 1;
    }

    /** The year it was last held, {@link SkillUse#NOW} or {@link SkillUse#UNKNOWN}. */
    public static int year(int held) {
        return SkillUse.yearOf(held % SkillUse.YEARS);
    }
}
