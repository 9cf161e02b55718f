package org.sangam.app.search;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sangam.app.company.Company;
import org.sangam.engine.posting.Remote;

/**
 * How many jobs there are for each value of each side. A side is counted over the jobs that meet everything chosen of the
 * other sides, so that each number is what a reader gets by choosing that value instead.
 */
@SuppressWarnings("EnumOrdinal") // numbers that live as long as one answer
final class Counts {

    private static final Dimension[] SIDES = Dimension.values();

    private final int[] skills = new int[Numbers.skills()];
    private final int[] places = new int[Numbers.places()];
    private final int[] remote = new int[Remote.values().length + 1];
    private final int[] years = new int[Bands.YEARS.size() + 1];
    private final int[] pay = new int[Bands.PAY.size() + 2];
    private final int[] hirer = new int[2];
    private final int[] answers = new int[Answering.Band.values().length];
    private final int[] fresh = new int[Bands.DAYS.length];
    private final int[] type = new int[Company.Type.values().length + 1];
    private final int[] size = new int[Company.Size.values().length + 1];
    private final int[] stage = new int[Company.Stage.values().length + 1];
    private final int[] withoutSide = new int[SIDES.length];
    private final Span[] yearBands = Bands.YEARS.toArray(Span[]::new);
    private final Span[] payBands = Bands.PAY.toArray(Span[]::new);
    private final long[] since = new long[Bands.DAYS.length];
    private final Answering answering;

    Counts(Answering answering, Instant now) {
        this.answering = answering;
        for (int i = 0; i < since.length; i++) {
            since[i] = now.minus(Duration.ofDays(Bands.DAYS[i])).getEpochSecond();
        }
    }

    /** A job that meets everything. */
    void hit(Columns columns, int doc) {
        for (int i = columns.skillsFrom[doc]; i < columns.skillsFrom[doc + 1]; i++) {
            skills[columns.skills[i]]++;
        }
        places(columns, doc);
        remote[columns.remote[doc]]++;
        years(columns, doc);
        pay(columns, doc);
        hirer[columns.hirer[doc]]++;
        answers[answering.of(columns.company[doc]).ordinal()]++;
        fresh(columns, doc);
        type[columns.type[doc]]++;
        size[columns.size[doc]]++;
        stage[columns.stage[doc]]++;
    }

    /** A job that fails one side alone. */
    void miss(Dimension side, Columns columns, int doc) {
        withoutSide[side.ordinal()]++;
        switch (side) {
            case SKILL -> {}
            case PLACE -> places(columns, doc);
            case REMOTE -> remote[columns.remote[doc]]++;
            case YEARS -> years(columns, doc);
            case PAY -> pay(columns, doc);
            case HIRER -> hirer[columns.hirer[doc]]++;
            case ANSWERS -> answers[answering.of(columns.company[doc]).ordinal()]++;
            case FRESH -> fresh(columns, doc);
            case TYPE -> type[columns.type[doc]]++;
            case SIZE -> size[columns.size[doc]]++;
            case STAGE -> stage[columns.stage[doc]]++;
        }
    }

    private void places(Columns columns, int doc) {
        for (int i = columns.placesFrom[doc]; i < columns.placesFrom[doc + 1]; i++) {
            places[columns.places[i]]++;
        }
    }

    private void years(Columns columns, int doc) {
        int low = columns.yearsLow[doc];
        if (low == JobRow.UNSAID) {
            years[yearBands.length]++;
            return;
        }
        int high = columns.yearsHigh[doc];
        for (int i = 0; i < yearBands.length; i++) {
            if (yearBands[i].low() <= high && low <= yearBands[i].high()) {
                years[i]++;
            }
        }
    }

    private void pay(Columns columns, int doc) {
        if (columns.payKind[doc] != 1) {
            pay[payBands.length + (columns.payKind[doc] == 0 ? 0 : 1)]++;
            return;
        }
        int low = columns.payLow[doc];
        int high = columns.payHigh[doc];
        for (int i = 0; i < payBands.length; i++) {
            if (payBands[i].low() <= high && low <= payBands[i].high()) {
                pay[i]++;
            }
        }
    }

    private void fresh(Columns columns, int doc) {
        for (int i = 0; i < since.length; i++) {
            if (columns.opened[doc] >= since[i]) {
                fresh[i]++;
            }
        }
    }

    /** How many jobs there would be more if nothing were chosen of this side. */
    int without(Dimension side) {
        return withoutSide[side.ordinal()];
    }

    /** The values of one side that some job has, in their own order, with how many jobs have each. */
    Map<String, Integer> of(Dimension side) {
        Map<String, Integer> found = new LinkedHashMap<>();
        switch (side) {
            case SKILL -> {
                for (int i = 0; i < skills.length; i++) {
                    if (skills[i] > 0) {
                        found.put(Numbers.skill(i), skills[i]);
                    }
                }
            }
            case PLACE -> {
                for (int i = 0; i < places.length; i++) {
                    if (places[i] > 0) {
                        found.put(Numbers.place(i), places[i]);
                    }
                }
            }
            case YEARS -> {
                for (int i = 0; i < yearBands.length; i++) {
                    put(found, Ranges.years(yearBands[i]), years[i]);
                }
                put(found, Selection.UNSAID, years[yearBands.length]);
            }
            case PAY -> {
                for (int i = 0; i < payBands.length; i++) {
                    put(found, Ranges.lakh(payBands[i]), pay[i]);
                }
                put(found, Selection.OTHER, pay[payBands.length + 1]);
                put(found, Selection.UNSAID, pay[payBands.length]);
            }
            case HIRER -> {
                put(found, "direct", hirer[0]);
                put(found, "agency", hirer[1]);
            }
            case ANSWERS -> {
                for (Answering.Band band : Answering.Band.values()) {
                    put(found, band.code(), answers[band.ordinal()]);
                }
            }
            case FRESH -> {
                for (int i = 0; i < fresh.length; i++) {
                    put(found, Integer.toString(Bands.DAYS[i]), fresh[i]);
                }
            }
            case REMOTE -> codes(found, Remote.values(), remote);
            case TYPE -> codes(found, Company.Type.values(), type);
            case SIZE -> codes(found, Company.Size.values(), size);
            case STAGE -> codes(found, Company.Stage.values(), stage);
        }
        return found;
    }

    private static void codes(Map<String, Integer> found, Enum<?>[] values, int[] counts) {
        for (Enum<?> value : values) {
            put(found, RowFilter.code(value), counts[value.ordinal() + 1]);
        }
        put(found, Selection.UNSAID, counts[0]);
    }

    private static void put(Map<String, Integer> found, String value, int count) {
        if (count > 0) {
            found.put(value, count);
        }
    }
}
