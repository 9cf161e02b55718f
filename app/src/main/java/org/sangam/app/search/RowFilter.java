package org.sangam.app.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.engine.posting.Remote;

/** Whether a row of a segment meets what was chosen of one side. */
@FunctionalInterface
interface RowFilter {

    /** The row does not meet it. */
    int FAILS = 0;

    /** The row may meet it: it does not say, or names a wider place. */
    int PERHAPS = 1;

    int MEETS = 2;

    int test(Columns columns, int doc);

    /** The test of one side; null when nothing of it was chosen that exists. */
    static @Nullable RowFilter of(Dimension dimension, List<String> values, Answering answering, Instant now) {
        return switch (dimension) {
            case SKILL -> skills(values);
            case PLACE -> places(values);
            case REMOTE -> codes(numbers(values, Remote.class), (columns, doc) -> columns.remote[doc]);
            case YEARS -> years(values);
            case PAY -> pay(values);
            case HIRER -> hirer(values);
            case ANSWERS -> answers(values, answering);
            case FRESH -> fresh(values, now);
            case TYPE -> codes(numbers(values, Company.Type.class), (columns, doc) -> columns.type[doc]);
            case SIZE -> codes(numbers(values, Company.Size.class), (columns, doc) -> columns.size[doc]);
            case STAGE -> codes(numbers(values, Company.Stage.class), (columns, doc) -> columns.stage[doc]);
        };
    }

    private static @Nullable RowFilter skills(List<String> values) {
        int[] wanted = values.stream()
                .mapToInt(Numbers::ofSkill)
                .filter(skill -> skill >= 0)
                .toArray();
        if (wanted.length == 0) {
            return null;
        }
        return (columns, doc) -> {
            for (int skill : wanted) {
                if (!columns.hasSkill(doc, skill)) {
                    return FAILS;
                }
            }
            return MEETS;
        };
    }

    private static @Nullable RowFilter places(List<String> values) {
        boolean[] wanted = new boolean[Numbers.places()];
        int known = 0;
        for (String value : values) {
            Around around = Around.of(value);
            int place = Numbers.ofPlace(around.place());
            if (place >= 0 && around.kilometres() == 0) {
                wanted[place] = true;
                known++;
            } else if (place >= 0) {
                Numbers.near(around.place(), around.kilometres()).keySet().forEach(near -> wanted[near] = true);
                known++;
            }
        }
        if (known == 0) {
            return null;
        }
        return (columns, doc) -> {
            for (int i = columns.placesFrom[doc]; i < columns.placesFrom[doc + 1]; i++) {
                if (wanted[columns.places[i]]) {
                    return i < columns.placesWithin[doc] ? MEETS : PERHAPS;
                }
            }
            return FAILS;
        };
    }

    private static @Nullable RowFilter years(List<String> values) {
        boolean unsaid = values.contains(Selection.UNSAID);
        Span[] spans =
                values.stream().map(Ranges::months).flatMap(Optional::stream).toArray(Span[]::new);
        if (spans.length == 0 && !unsaid) {
            return null;
        }
        return (columns, doc) -> {
            int low = columns.yearsLow[doc];
            if (low == JobRow.UNSAID) {
                return unsaid ? PERHAPS : FAILS;
            }
            return meets(spans, low, columns.yearsHigh[doc]) ? MEETS : FAILS;
        };
    }

    private static @Nullable RowFilter pay(List<String> values) {
        boolean unsaid = values.contains(Selection.UNSAID);
        boolean other = values.contains(Selection.OTHER);
        Span[] spans =
                values.stream().map(Ranges::thousands).flatMap(Optional::stream).toArray(Span[]::new);
        if (spans.length == 0 && !unsaid && !other) {
            return null;
        }
        return (columns, doc) -> switch (columns.payKind[doc]) {
            case 0 -> unsaid ? PERHAPS : FAILS;
            case 1 -> meets(spans, columns.payLow[doc], columns.payHigh[doc]) ? MEETS : FAILS;
            default -> other ? PERHAPS : FAILS;
        };
    }

    private static boolean meets(Span[] spans, int low, int high) {
        for (Span span : spans) {
            if (span.meets(low, high)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable RowFilter hirer(List<String> values) {
        boolean direct = values.contains("direct");
        boolean agency = values.contains("agency");
        if (direct == agency) {
            return null;
        }
        return (columns, doc) -> (columns.hirer[doc] == 1) == agency ? MEETS : FAILS;
    }

    private static @Nullable RowFilter answers(List<String> values, Answering answering) {
        List<Answering.Band> bands = new ArrayList<>();
        for (Answering.Band band : Answering.Band.values()) {
            if (values.contains(band.code())) {
                bands.add(band);
            }
        }
        if (bands.isEmpty()) {
            return null;
        }
        return (columns, doc) -> bands.contains(answering.of(columns.company[doc])) ? MEETS : FAILS;
    }

    private static @Nullable RowFilter fresh(List<String> values, Instant now) {
        int most = values.stream()
                .filter(value -> value.matches("\\d{1,3}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        if (most == 0) {
            return null;
        }
        long since = now.minus(Duration.ofDays(most)).getEpochSecond();
        return (columns, doc) -> columns.opened[doc] >= since ? MEETS : FAILS;
    }

    /** A column of small codes. */
    @FunctionalInterface
    interface Codes {
        int of(Columns columns, int doc);
    }

    private static @Nullable RowFilter codes(boolean[] wanted, Codes codes) {
        boolean any = false;
        for (boolean one : wanted) {
            any |= one;
        }
        return any ? (columns, doc) -> wanted[codes.of(columns, doc)] ? MEETS : FAILS : null;
    }

    /** Codes as {@link JobRow} keeps them: 0 for what nobody said, then the kind's values in order. */
    private static boolean[] numbers(List<String> values, Class<? extends Enum<?>> kind) {
        Enum<?>[] all = kind.getEnumConstants();
        boolean[] wanted = new boolean[all.length + 1];
        Set<String> chosen = Set.copyOf(values);
        wanted[0] = chosen.contains(Selection.UNSAID);
        for (int i = 0; i < all.length; i++) {
            wanted[i + 1] = chosen.contains(code(all[i]));
        }
        return wanted;
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
