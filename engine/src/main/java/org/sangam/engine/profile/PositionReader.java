package org.sangam.engine.profile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.profile.EntryHead.Order;
import org.sangam.engine.profile.Profile.Position;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;

/**
 * Reads the jobs held. Dates anchor the entries: how many lines of names stand above the first date tells where each
 * entry begins, and the lines below a date belong to its head while title or company is still missing.
 */
final class PositionReader {

    private static final Pattern BRIEF = Pattern.compile(
            "\\b(?:intern|internship|trainee|project|training|volunteer|workshop)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+");
    private static final int HIGHEST = 3;
    private static final int LINES_BELOW = 2;
    private static final int LONGEST_BELOW = 85;

    private final CleanText text;
    private final PlaceGraph places;
    private final DateReader dates;
    private final List<Position> positions = new ArrayList<>();
    private Order order = Order.UNKNOWN;

    /** Whether most entries say where, so that the others may do so with the name of an unknown town. */
    private boolean placed;

    PositionReader(CleanText text, PlaceGraph places, DateReader dates) {
        this.text = text;
        this.places = places;
        this.dates = dates;
    }

    List<Position> read(List<Row> rows) {
        List<List<DateRange>> dated = EntryDates.of(rows, dates);
        int[] anchors = IntStream.range(0, rows.size())
                .filter(i -> !dated.get(i).isEmpty())
                .toArray();
        int[] tops = new int[anchors.length];
        int above = anchors.length == 0 ? 0 : above(rows, dated, anchors[0], -1, HIGHEST);
        for (int i = 0; i < anchors.length; i++) {
            tops[i] = anchors[i] - above(rows, dated, anchors[i], i == 0 ? -1 : anchors[i - 1], above);
        }
        order = usualOrder(rows, dated, tops, anchors);
        for (int i = 0; i < anchors.length; i++) {
            int end = i + 1 < anchors.length ? tops[i + 1] : rows.size();
            entry(rows, dated, tops[i], anchors[i], end);
        }
        if (!positions.isEmpty() && anchors.length > 0) {
            lasts(dated.get(anchors[0]).getFirst());
        }
        return positions;
    }

    /** A job that comes first with one date only, later than all that follow, began then and lasts. */
    private void lasts(DateRange first) {
        Position top = positions.getFirst();
        YearMonth start = top.start();
        boolean latest = start != null
                && positions.size() > 1
                && positions.stream()
                        .skip(1)
                        .allMatch(p -> p.end() != null && !p.end().isAfter(start.plusMonths(3)))
                && positions.stream().skip(1).anyMatch(p -> !Objects.equals(p.start(), p.end()));
        boolean brief = top.title() != null && BRIEF.matcher(top.title()).find();
        if (first.single() && latest && !brief) {
            positions.set(
                    0,
                    new Position(
                            top.title(),
                            top.company(),
                            top.place(),
                            start,
                            null,
                            true,
                            new YearsAlone(top.years().start(), false),
                            top.words(),
                            top.evidence()));
        }
    }

    /** What most entries show whose words tell a title from a company; the others follow them. */
    private Order usualOrder(List<Row> rows, List<List<DateRange>> dated, int[] tops, int[] anchors) {
        int titles = 0;
        int companies = 0;
        int places = 0;
        for (int i = 0; i < anchors.length; i++) {
            int end = i + 1 < anchors.length ? tops[i + 1] : rows.size();
            EntryHead head = entryHead(rows, dated, tops[i], anchors[i], end);
            places += head.place() == null ? 0 : 1;
            Order shown = head.order();
            titles += shown == Order.TITLE_FIRST ? 1 : 0;
            companies += shown == Order.COMPANY_FIRST ? 1 : 0;
        }
        placed = anchors.length > 1 && places * 3 >= anchors.length;
        return titles == companies ? Order.UNKNOWN : titles > companies ? Order.TITLE_FIRST : Order.COMPANY_FIRST;
    }

    /** How many lines right above an anchor may belong to its head. */
    private static int above(List<Row> rows, List<List<DateRange>> dated, int anchor, int stop, int most) {
        int lines = 0;
        int at = anchor;
        while (lines < most
                && at - 1 > stop
                && rows.get(at - 1).mayHead()
                && !Chunks.isHeader(rows.get(at - 1))
                && (!isSetApart(rows, dated, at) || isAlone(rows, at - 1, stop))) {
            at--;
            lines++;
        }
        return lines;
    }

    /** Whether white space above a line ends its head; a line of nothing but dates belongs to what it follows. */
    private static boolean isSetApart(List<Row> rows, List<List<DateRange>> dated, int at) {
        Row row = rows.get(at);
        boolean onlyDate = !dated.get(at).isEmpty()
                && dated.get(at).getFirst().span().length() + 4 >= row.words().length();
        boolean headings = row.line().heading() && rows.get(at - 1).line().heading();
        return row.gap() && !onlyDate && !headings;
    }

    /** A short line with white space on both sides: a company above its positions. */
    private static boolean isAlone(List<Row> rows, int at, int stop) {
        Row row = rows.get(at);
        return (row.gap() || at == stop + 1) && row.words().length() <= 70;
    }

    private void entry(List<Row> rows, List<List<DateRange>> dated, int top, int anchor, int end) {
        EntryHead head = entryHead(rows, dated, top, anchor, end);
        if (head.title() == null && head.company() == null) {
            return;
        }
        Span words =
                new Span(rows.get(top).span().start(), rows.get(end - 1).span().end());
        positions.add(head.position(
                text, words.start() < words.end() ? words : rows.get(top).span(), employer(head)));
    }

    private EntryHead entryHead(List<Row> rows, List<List<DateRange>> dated, int top, int anchor, int end) {
        int last = anchor;
        int lines = 0;
        EntryHead head = head(rows, dated, top, last);
        while (!head.isWhole() && lines < LINES_BELOW && last + 1 < end && goesOn(rows.get(last + 1), head)) {
            EntryHead more = head(rows, dated, top, last + 1);
            boolean firm = Words.has(Words.Kind.COMPANY, rows.get(last + 1).words());
            boolean mayBeField = head.loose() || (head.weakCompany() && order != Order.UNKNOWN);
            if (more.knows() <= head.knows() || (mayBeField && !firm)) {
                break;
            }
            boolean onlyWhere =
                    Objects.equals(more.title(), head.title()) && Objects.equals(more.company(), head.company());
            lines += onlyWhere ? 0 : 1;
            head = more;
            last++;
        }
        return head;
    }

    private EntryHead head(List<Row> rows, List<List<DateRange>> dated, int top, int last) {
        List<DateRange> all =
                dated.subList(top, last + 1).stream().flatMap(List::stream).toList();
        List<Row> lines = rows.subList(top, last + 1);
        EntryHead head = EntryHead.of(Chunks.of(text, places, lines, top, all), order);
        if (!placed || head.place() != null) {
            return head;
        }
        EntryHead inTown = EntryHead.of(townLast(Chunks.of(text, places, lines, top, all, true)), order);
        return inTown.title() != null && inTown.company() != null ? inTown : head;
    }

    /** Where no comma parts a town, the last name is one, when it is a single word and title and company stand without it. */
    private static List<Chunk> townLast(List<Chunk> chunks) {
        List<Chunk> names = chunks.stream().filter(Chunk::isName).toList();
        if (names.size() < 2 || chunks.stream().anyMatch(Chunk::place)) {
            return chunks;
        }
        Chunk last = names.getLast();
        boolean town = last.title() == 0
                && last.company() == 0
                && TOWN.matcher(last.words()).matches();
        return town ? chunks.stream().map(c -> c.equals(last) ? c.asPlace() : c).toList() : chunks;
    }

    /** Once the title is known, a long line that no company's word betrays begins the description. */
    private static boolean goesOn(Row row, EntryHead head) {
        boolean describes = head.sure()
                && !row.line().bold()
                && !Words.has(Words.Kind.COMPANY, row.words())
                && Words.of(row.words()).size() > 6;
        return row.mayHead() && !row.gap() && row.words().length() <= LONGEST_BELOW && !describes && !row.readsOn();
    }

    /** A title without a company stands under the one named before it: a promotion. */
    private @Nullable Position employer(EntryHead head) {
        boolean promoted = head.company() == null && head.title() != null && !positions.isEmpty();
        return promoted ? positions.getLast() : null;
    }
}
