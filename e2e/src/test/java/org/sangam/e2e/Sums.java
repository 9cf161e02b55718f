package org.sangam.e2e;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page that says why: its reasons and its total, as whole points read off the page. */
record Sums(List<Range> reasons, List<Range> subtotals, Range total) {

    /** Points, both ends the same unless something is unknown. */
    record Range(int low, int high) {
        Range plus(Range other) {
            return new Range(low + other.low, high + other.high);
        }
    }

    static Sums of(Window window) {
        return new Sums(
                ranges(window.find(".why-table tbody tr:not(.group):not(.total) .points")),
                ranges(window.find(".why-table tr.group th")),
                ranges(window.find(".why-table tr.total .points")).getFirst());
    }

    static Range sum(List<Range> ranges) {
        return ranges.stream().reduce(new Range(0, 0), Range::plus);
    }

    private static List<Range> ranges(Locator cells) {
        return cells.allInnerTexts().stream().map(Sums::range).toList();
    }

    /** "+11", "−3", "0 to +5", "What they look for: 30 to 34". */
    private static Range range(String words) {
        List<Integer> numbers = Pattern.compile("[+−-]?\\d+")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .map(number -> Integer.valueOf(number.replace('−', '-').replace("+", "")))
                .toList();
        return new Range(numbers.getFirst(), numbers.getLast());
    }
}
