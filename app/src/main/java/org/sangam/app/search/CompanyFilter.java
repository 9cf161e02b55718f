package org.sangam.app.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sangam.app.company.Company;

/** Whether a company meets what was chosen of what it is: its type, size and stage, how it answers, whether it hires. */
final class CompanyFilter {

    private final Selection selection;
    private final Answering answering;
    private final Instant now;

    CompanyFilter(Selection selection, Answering answering, Instant now) {
        this.selection = selection;
        this.answering = answering;
        this.now = now;
    }

    boolean meets(CompanyRow row, Employers.Jobs jobs) {
        return one(Dimension.TYPE, code(Company.Type.values(), row.type()))
                && one(Dimension.SIZE, code(Company.Size.values(), row.size()))
                && one(Dimension.STAGE, code(Company.Stage.values(), row.stage()))
                && one(Dimension.HIRER, row.agency() ? "agency" : "direct")
                && one(Dimension.ANSWERS, answering.of(row.number()).code())
                && hires(jobs);
    }

    private boolean one(Dimension side, String value) {
        return !selection.has(side) || selection.of(side).contains(value);
    }

    /** The longest time chosen counts. */
    private boolean hires(Employers.Jobs jobs) {
        List<String> times = selection.of(Dimension.FRESH);
        if (times.isEmpty()) {
            return true;
        }
        if (times.contains(CompanySearch.HIRING)) {
            return jobs.open() > 0;
        }
        int most = times.stream().mapToInt(Integer::parseInt).max().orElse(0);
        return jobs.newest() >= now.minus(Duration.ofDays(most)).getEpochSecond() && jobs.open() > 0;
    }

    /** As addresses write it; a kind's values count from 1, and 0 is what nobody said. */
    static String code(Enum<?>[] values, int number) {
        return number == 0 ? Selection.UNSAID : RowFilter.code(values[number - 1]);
    }
}
