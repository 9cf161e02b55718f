package org.sangam.engine.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.market.Desires;
import org.sangam.engine.market.Employer;

/** What kind of company somebody wants against what kind it is, packed into one number. */
final class CompanyFit {

    static final int UNSAID = 0;
    static final int AS_WISHED = 1;
    static final int OTHER = 2;
    static final int SILENT = 3;

    /** All packed fits are below it. */
    static final int FITS = 1 << 8;

    private static final int TWO_BITS = 3;
    private static final int UNWANTED = 1 << 6;
    private static final int BARRED = 1 << 7;

    private CompanyFit() {}

    static int of(Employer company, Desires wants) {
        int fit = one(company.type(), wants.types())
                | one(company.size(), wants.sizes()) << 2
                | one(company.stage(), wants.stages()) << 4;
        if (company.agency() && wants.noAgencies()) {
            fit |= wants.mustNoAgencies() ? UNWANTED | BARRED : UNWANTED;
        }
        return fit;
    }

    static int type(int fit) {
        return fit & TWO_BITS;
    }

    static int size(int fit) {
        return fit >> 2 & TWO_BITS;
    }

    static int stage(int fit) {
        return fit >> 4 & TWO_BITS;
    }

    static boolean unwantedAgency(int fit) {
        return (fit & UNWANTED) != 0;
    }

    static boolean barredAgency(int fit) {
        return (fit & BARRED) != 0;
    }

    private static int one(@Nullable String is, List<String> wanted) {
        if (wanted.isEmpty()) {
            return UNSAID;
        }
        return is == null ? SILENT : wanted.contains(is) ? AS_WISHED : OTHER;
    }
}
