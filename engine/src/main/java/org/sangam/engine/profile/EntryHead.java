package org.sangam.engine.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.profile.Profile.Position;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;

/**
 * What the head of a job's entry says: who, where, when, and as what.
 *
 * @param sure whether the title has a title's words
 * @param weakCompany whether the company is only what a dash parts from the title, which may go on there
 * @param loose whether it is only what a comma parts from the title, so that a firm on the next line is the company
 */
record EntryHead(
        @Nullable Span title,
        @Nullable Span company,
        @Nullable Span place,
        @Nullable DateRange date,
        boolean sure,
        boolean weakCompany,
        boolean loose) {

    private static final Pattern PARTS = Pattern.compile(", | / ");
    private static final Pattern LEGAL =
            Pattern.compile("(?i)(?:inc|ltd|llc|llp|gmbh|pvt|limited|co|corp)\\b.*", Pattern.DOTALL);

    /** Which of the two a writer puts first, as far as the entries with plain words show. */
    enum Order {
        TITLE_FIRST,
        COMPANY_FIRST,
        UNKNOWN
    }

    static EntryHead of(List<Chunk> chunks, Order order) {
        DateRange date = chunks.stream()
                .filter(c -> c.date() != null)
                .min(Comparator.comparing(c -> c.date() != null && c.date().single()))
                .map(Chunk::date)
                .orElse(null);
        Chunk where = chunks.stream().filter(Chunk::place).findFirst().orElse(null);
        Span place = where == null ? null : where.span();
        List<Chunk> names = new ArrayList<>();
        Set<Chunk> fields = new HashSet<>();
        for (Chunk chunk : chunks.stream().filter(Chunk::isName).toList()) {
            List<Chunk> parted = parted(chunk);
            names.addAll(parted);
            fields.addAll(parted.subList(1, parted.size()));
        }
        int comma = where == null ? -1 : where.words().indexOf(", ");
        if (names.size() == 1
                && where != null
                && where.guessed()
                && comma > 0
                && names.getFirst().company() == 0) {
            Chunk first = where.part(0, comma);
            place = where.part(comma + 2, where.words().length()).span();
            names = first.span().start() < names.getFirst().span().start()
                    ? List.of(first, names.getFirst())
                    : List.of(names.getFirst(), first);
        }
        if (names.isEmpty()) {
            return new EntryHead(null, null, place, date, false, false, false);
        }
        if (names.size() == 1) {
            Chunk only = names.getFirst();
            boolean isTitle = only.title() > 0 || only.company() == 0;
            return new EntryHead(
                    isTitle ? only.span() : null, isTitle ? null : only.span(), place, date, false, false, false);
        }
        return parts(names, fields, order, place, date);
    }

    /** "Acme Technologies, Director of Operations": one side of a comma or slash has a title's words, the other has not. */
    private static List<Chunk> parted(Chunk only) {
        Matcher cut = PARTS.matcher(only.words());
        while (cut.find()) {
            Chunk left = only.part(0, cut.start());
            Chunk right = only.part(cut.end(), only.words().length());
            boolean oneTitle = left.title() >= 2 != right.title() >= 2;
            boolean legal = LEGAL.matcher(right.words()).matches();
            if (oneTitle && !legal) {
                return left.title() >= 2 ? withField(left, right) : List.of(left, right);
            }
        }
        return List.of(only);
    }

    /** "Staff Nurse, Intensive Care, Northmoor Hospital": what stands between a title and a firm is the title's field. */
    private static List<Chunk> withField(Chunk title, Chunk rest) {
        int comma = rest.words().lastIndexOf(", ");
        if (comma > 0 && rest.part(0, comma).company() == 0) {
            Chunk last = rest.part(comma + 2, rest.words().length());
            if (last.company() > 0 && !LEGAL.matcher(last.words()).matches()) {
                return List.of(title, rest.part(0, comma), last);
            }
        }
        return List.of(title, rest);
    }

    /**
     * @param fields what only a comma or a slash parts from a title before it, which may go on there
     */
    private static EntryHead parts(
            List<Chunk> names, Set<Chunk> fields, Order order, @Nullable Span place, @Nullable DateRange date) {
        Chunk first = most(
                names, c -> Math.min(c.title(), 3) - 0.7 * Math.min(c.company(), 3) + labelled(c, "title", "company"));
        List<Chunk> others = new ArrayList<>(names);
        others.remove(first);
        Chunk second = most(
                others,
                c -> Math.min(c.company(), 3)
                        - 0.7 * Math.min(c.title(), 3)
                        + labelled(c, "company", "title")
                        + (c.cell() == first.cell() && c.row() == first.row() ? 0 : 0.4)
                        - (fields.contains(c) ? 0.3 : 0));
        boolean named = first.label().equals("title") || second.label().equals("company");
        boolean open = first.title() == second.title() && first.company() == second.company();
        boolean before = second.span().start() < first.span().start();
        boolean swapped = !named
                && (open
                        ? before == (order != Order.COMPANY_FIRST)
                        : first.title() == 0 && second.company() == 0 && first.company() > 0);
        Chunk title = swapped ? second : first;
        Chunk company = swapped ? first : second;
        boolean sure = named || title.title() > 0;
        boolean weak = !named
                && company.company() == 0
                && company.row() == title.row()
                && company.cell() == title.cell()
                && (order == Order.UNKNOWN || title.title() > 0);
        boolean loose = !named && company.company() == 0 && fields.contains(company);
        return new EntryHead(whole(title, company, names), company.span(), place, date, sure, weak, loose);
    }

    private static double labelled(Chunk chunk, String wanted, String other) {
        return chunk.label().equals(wanted)
                ? 10
                : chunk.label().equals(other) || chunk.label().equals("client") ? -10 : 0;
    }

    private static Chunk most(List<Chunk> chunks, ToDoubleFunction<Chunk> score) {
        Chunk best = chunks.getFirst();
        for (Chunk chunk : chunks) {
            best = score.applyAsDouble(chunk) > score.applyAsDouble(best) + 1e-9 ? chunk : best;
        }
        return best;
    }

    /** A title goes on over a dash: "Director of IT – Hybrid Cloud", unless what follows is the company. */
    private static Span whole(Chunk title, Chunk company, List<Chunk> names) {
        int at = names.indexOf(title);
        if (at + 1 < names.size()) {
            Chunk next = names.get(at + 1);
            boolean goesOn = !next.equals(company)
                    && next.row() == title.row()
                    && next.cell() == title.cell()
                    && next.span().start() - title.span().end() <= 3;
            if (goesOn) {
                return new Span(title.span().start(), next.span().end());
            }
        }
        return title.span();
    }

    /** The order it shows when its own words tell title and company apart. */
    Order order() {
        if (title == null || company == null || !sure || weakCompany) {
            return Order.UNKNOWN;
        }
        return title.start() < company.start() ? Order.TITLE_FIRST : Order.COMPANY_FIRST;
    }

    boolean isWhole() {
        return title != null && company != null && sure && !weakCompany && !loose;
    }

    int knows() {
        return (title == null ? 0 : 2)
                + (company == null ? 0 : weakCompany || loose ? 1 : 2)
                + (place == null ? 0 : 1)
                + (sure ? 1 : 0);
    }

    Position position(CleanText text, Span words, @Nullable Position employer) {
        Span title = this.title == null ? null : text.closed(this.title);
        List<Span> evidence = new ArrayList<>();
        for (Span span : new Span[] {title, company, place, date == null ? null : date.span()}) {
            if (span != null) {
                evidence.add(span);
            }
        }
        String at = company == null ? (employer == null ? null : employer.company()) : text.words(company);
        return new Position(
                title == null ? null : text.words(title),
                at,
                place == null ? null : text.words(place),
                date == null ? null : date.start(),
                date == null ? null : date.end(),
                date != null && date.current(),
                date == null ? YearsAlone.NEITHER : date.years(),
                words,
                evidence.stream().sorted().toList());
    }
}
