package org.sangam.app.search;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sangam.app.company.Company;

/** How many of some companies there are for each value of each side. */
final class CompanyCounts {

    private static final String WEEK = "7";

    private final Map<Dimension, Map<String, Integer>> all = new java.util.EnumMap<>(Dimension.class);
    private final int[] skills = new int[Numbers.skills()];
    private final int[] places = new int[Numbers.places()];
    private final Answering answering;
    private final long lately;

    /** @param lately since when an opened job counts as of the last days */
    CompanyCounts(Answering answering, Instant lately) {
        this.answering = answering;
        this.lately = lately.getEpochSecond();
        prepare(Dimension.FRESH, Stream.of(CompanySearch.HIRING, WEEK));
        prepare(Dimension.ANSWERS, Stream.of(Answering.Band.values()).map(Answering.Band::code));
        prepare(Dimension.HIRER, Stream.of("direct", "agency"));
        prepare(Dimension.TYPE, codes(Company.Type.values()));
        prepare(Dimension.SIZE, codes(Company.Size.values()));
        prepare(Dimension.STAGE, codes(Company.Stage.values()));
    }

    void add(CompanyRow row, Employers.Jobs jobs) {
        jobs.skills().forEach(skill -> skills[skill]++);
        row.places(jobs).forEach(place -> places[place]++);
        if (jobs.open() > 0) {
            count(Dimension.FRESH, CompanySearch.HIRING);
            if (jobs.newest() >= lately) {
                count(Dimension.FRESH, WEEK);
            }
        }
        count(Dimension.ANSWERS, answering.of(row.number()).code());
        count(Dimension.HIRER, row.agency() ? "agency" : "direct");
        count(Dimension.TYPE, CompanyFilter.code(Company.Type.values(), row.type()));
        count(Dimension.SIZE, CompanyFilter.code(Company.Size.values(), row.size()));
        count(Dimension.STAGE, CompanyFilter.code(Company.Stage.values(), row.stage()));
    }

    /** The values that some company has, in their own order. */
    Map<String, Integer> of(Dimension side) {
        Map<String, Integer> found = new LinkedHashMap<>();
        switch (side) {
            case SKILL ->
                IntStream.range(0, skills.length)
                        .filter(skill -> skills[skill] > 0)
                        .forEach(skill -> found.put(Numbers.skill(skill), skills[skill]));
            case PLACE ->
                IntStream.range(0, places.length)
                        .filter(place -> places[place] > 0)
                        .forEach(place -> found.put(Numbers.place(place), places[place]));
            case FRESH, ANSWERS, HIRER, TYPE, SIZE, STAGE ->
                all.getOrDefault(side, Map.of()).forEach((value, count) -> {
                    if (count > 0) {
                        found.put(value, count);
                    }
                });
            case REMOTE, YEARS, PAY -> {}
        }
        return found;
    }

    private void prepare(Dimension side, Stream<String> values) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.put(value, 0));
        all.put(side, counts);
    }

    private static Stream<String> codes(Enum<?>[] values) {
        return Stream.concat(Stream.of(values).map(RowFilter::code), Stream.of(Selection.UNSAID));
    }

    private void count(Dimension side, String value) {
        all.getOrDefault(side, new LinkedHashMap<>()).merge(value, 1, Integer::sum);
    }
}
