package org.sangam.engine.profile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Span;

/**
 * Finds dates to the month as the world writes them: "Jan 2020 – Present", "01/2020", "06.2019", "2019–21", "since 2018",
 * "Mars 2019 à aujourd'hui". Where only a year is written a start is its January and an end its December.
 */
final class DateReader {

    private static final String MONTHS =
            "jan(?:uary|vier|uar|\\u00e4nner|eiro)?|jänner|ene(?:ro)?|f[eé]b(?:ruary|ruar|rero|bra?io|ruari)?|f[eé]vr?(?:ier)?|"
                    + "mar(?:ch|s|z|zo|ço)?|mär(?:z)?|mrz|maa(?:rt)?|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|maj|mayo|mei|maggio|"
                    + "june?|juin|juni|junio|giu(?:gno)?|july?|juil(?:let)?|juli|julio|lug(?:lio)?|"
                    + "aug(?:ust|ustus)?|ao[uû]t|ago(?:sto)?|sept?(?:ember|embre|iembre|tembre)?|okt(?:ober)?|oct(?:ober|obre|ubre)?|ott(?:obre)?|"
                    + "nov(?:ember|embre|iembre)?|de[czs](?:ember|embre|iembre)?|dez(?:ember)?|déc(?:embre)?|dic(?:iembre|embre)?|"
                    + "जनवरी|फ़रवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर";
    private static final List<String> STARTS = List.of(
            "jan|ene|jän|जनवरी",
            "feb|fev|fév|féb|फ़रवरी|फरवरी",
            "mar|mär|mrz|maa|मार्च",
            "apr|avr|abr|अप्रैल",
            "may|mai|maj|mei|mag|मई",
            "jun|jui|giu|जून",
            "jul|lug|जुलाई",
            "aug|aou|aoû|ago|अगस्त",
            "sep|सित",
            "oct|okt|ott|अक्",
            "nov|नव",
            "dec|dez|déc|dic|des|दिस");

    private static final String YEAR = "(?:19[4-9]\\d|20\\d\\d)";

    /** One date. A month and two figures are a year only beside another date; "03" of "Sep 03, 2019" is a day. */
    private static final Pattern POINT = Pattern.compile(
            "(?<![\\p{L}\\d@/.,$€₹])(?<!\\p{L}-)(?!(?<=(?<!\\d)\\d{2,3}-)\\d)(?:"
                    + "(?<iso>" + YEAR + ")-(?<isom>0[1-9]|1[0-2])(?:-\\d\\d)?(?![\\d-])"
                    + "|(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+)?(?<name>" + MONTHS
                    + ")(?![\\p{L}\\p{M}])\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?,)?[\\s,./'’-]*(?<namey>" + YEAR
                    + ")(?!\\d)"
                    + "|(?<sname>" + MONTHS + ")(?![\\p{L}\\p{M}])\\.?[\\s/'’-]*(?<short>\\d\\d)(?![\\d\\p{L},:%+])"
                    + "|(?:(?:0?[1-9]|[12]\\d|3[01])[./-])?(?<num>0?[1-9]|1[0-2])\\s?[/.-]\\s?(?<numy>" + YEAR
                    + ")(?![\\d/]|\\.\\d)"
                    + "|(?<yfirst>" + YEAR + ")\\s?[/.]\\s?(?<yfirstm>0?[1-9]|1[0-2])(?!\\d)"
                    + "|(?<mm>0[1-9]|1[0-2])/(?<yy>\\d\\d)(?![\\d/])"
                    + "|(?:(?:spring|summer|fall|autumn|winter|q[1-4]|h[12]|été|hiver|printemps|automne|sommer|mitte|ende|anfang|mid|early|late|fy)[\\s-]*)?(?<year>"
                    + YEAR + ")(?![\\d,]\\d|\\d|\\+|%)"
                    + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BARE_MONTH = Pattern.compile(
            "(?<![\\p{L}\\d])(" + MONTHS + ")\\.?\\s*(?:-|–|—|to|bis|à)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String NOW =
            "present|current(?:ly)?|now|today|till\\s+(?:date|now|today)|to\\s+date|date|ongoing|on-going|continuing|heute|jetzt|"
                    + "présent|aujourd['’]?\\s?hui|ce\\s+jour|actuel(?:lement)?|en\\s+cours|maintenant|actualidad|actual(?:mente)?|presente|hoy|oggi|in\\s+corso|heden|nu|atual(?:mente)?|the\\s+present|वर्तमान(?:\\s+तक)?|अब\\s+तक|अभी\\s+तक|आज\\s+तक|जारी|obecnie|nuværende|nuvarande";
    private static final Pattern TO_NOW = Pattern.compile(
            "^(?:\\s*(?:-|–|—|−|‒|to|until|till|upto|bis|à|au|a|al|hasta|से|->|→|~|/)\\s*|\\t)+(?:" + NOW
                    + ")(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BARE_DASH = Pattern.compile("^\\s*[-–—]\\s*$");
    /** Two cells of a table side by side are from and to. */
    private static final Pattern JOIN = Pattern.compile(
            "^\\s*(?:-|–|—|−|‒|to|until|till|bis|à|au|a|al|hasta|and|से|->|→|~|\\.\\.+|through|thru)\\s*$|^\\t$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SINCE = Pattern.compile(
            "(?:^|[^\\p{L}])(?:since|from|seit|depuis|desde|ab|dal|sinds)\\s*:?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SHORT_END = Pattern.compile("^\\s?[-–—/]\\s?['’]?(\\d\\d)(?![\\d\\p{L}/.])");

    /** How far from a date its other half, or a word such as "since", may stand. */
    private static final int NEAR = 40;

    private record Point(int year, int month, Span span, boolean shortYear) {

        YearMonth start() {
            return YearMonth.of(year, month == 0 ? 1 : month);
        }

        YearMonth end() {
            return YearMonth.of(year, month == 0 ? 12 : month);
        }

        boolean yearAlone() {
            return month == 0;
        }
    }

    private final String text;
    private final YearMonth now;

    DateReader(String text, YearMonth now) {
        this.text = text;
        this.now = now;
    }

    /** The ranges and single dates inside a span, in reading order. */
    List<DateRange> read(Span within) {
        List<Point> points = points(within);
        List<DateRange> ranges = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            Point next = i + 1 < points.size() ? points.get(i + 1) : null;
            DateRange range = range(point, next, within);
            if (range != null) {
                ranges.add(range);
                i += next != null && range.span().contains(next.span()) ? 1 : 0;
            }
        }
        return ranges;
    }

    private List<Point> points(Span within) {
        List<Point> points = new ArrayList<>();
        Matcher matcher =
                POINT.matcher(text).region(within.start(), within.end()).useTransparentBounds(true);
        while (matcher.find()) {
            Point point = point(matcher);
            if (point != null && !point.start().isAfter(now.plusYears(8))) {
                points.add(point);
            }
        }
        return points;
    }

    private @Nullable Point point(Matcher m) {
        Span span = new Span(m.start(), m.end());
        if (m.group("iso") != null) {
            int year = Integer.parseInt(m.group("iso"));
            int month = Integer.parseInt(m.group("isom"));
            boolean schoolYear = (year + 1) % 100 == month && !text.startsWith("-", m.end());
            return schoolYear && m.end("isom") == m.end()
                    ? new Point(year, 0, new Span(m.start(), m.start() + 4), false)
                    : new Point(year, month, span, false);
        }
        if (m.group("name") != null) {
            return new Point(Integer.parseInt(m.group("namey")), month(m.group("name")), span, false);
        }
        if (m.group("sname") != null) {
            return new Point(century(m.group("short")), month(m.group("sname")), span, true);
        }
        if (m.group("num") != null) {
            return new Point(Integer.parseInt(m.group("numy")), Integer.parseInt(m.group("num")), span, false);
        }
        if (m.group("yfirst") != null) {
            return new Point(Integer.parseInt(m.group("yfirst")), Integer.parseInt(m.group("yfirstm")), span, false);
        }
        if (m.group("mm") != null) {
            return new Point(century(m.group("yy")), Integer.parseInt(m.group("mm")), span, true);
        }
        return new Point(Integer.parseInt(m.group("year")), 0, span, false);
    }

    private int century(String two) {
        int year = 2000 + Integer.parseInt(two);
        return year > now.getYear() + 1 ? year - 100 : year;
    }

    private static int month(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        if (start.startsWith("juil")) {
            return 7;
        }
        for (int i = 0; i < STARTS.size(); i++) {
            for (String known : STARTS.get(i).split("\\|")) {
                if (start.startsWith(known)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private @Nullable DateRange range(Point from, @Nullable Point to, Span within) {
        String after = text.substring(from.span.end(), Math.min(within.end(), from.span.end() + NEAR));
        if (to != null
                && to.span.start() - from.span.end() <= 12
                && joined(from, to)
                && !to.end().isBefore(from.start())) {
            YearsAlone years = new YearsAlone(from.yearAlone(), to.yearAlone());
            return new DateRange(
                    from.start(), to.end(), false, false, years, new Span(from.span.start(), to.span.end()));
        }
        YearsAlone began = new YearsAlone(from.yearAlone(), false);
        Matcher present = TO_NOW.matcher(after);
        if (present.find() && !from.start().isAfter(now)) {
            return new DateRange(
                    from.start(),
                    null,
                    true,
                    false,
                    began,
                    new Span(from.span.start(), from.span.end() + present.end()));
        }
        int left = Math.max(within.start(), from.span.start() - NEAR);
        String before = text.substring(left, from.span.start());
        Matcher since = SINCE.matcher(before);
        if (since.find()) {
            return new DateRange(
                    from.start(),
                    null,
                    true,
                    false,
                    began,
                    new Span(left + wordStart(before, since.start()), from.span.end()));
        }
        if (from.shortYear) {
            return null;
        }
        if (from.month == 0 && BARE_DASH.matcher(after).find() && !from.start().isAfter(now)) {
            return new DateRange(from.start(), null, true, false, began, from.span);
        }
        Matcher shortEnd = SHORT_END.matcher(after);
        if (from.month == 0 && shortEnd.find() && century(shortEnd.group(1)) >= from.year) {
            return new DateRange(
                    from.start(),
                    YearMonth.of(century(shortEnd.group(1)), 12),
                    false,
                    false,
                    new YearsAlone(true, true),
                    new Span(from.span.start(), from.span.end() + shortEnd.end()));
        }
        Matcher month = BARE_MONTH.matcher(before);
        if (from.month > 0 && month.find() && month(month.group(1)) <= from.month) {
            return new DateRange(
                    YearMonth.of(from.year, month(month.group(1))),
                    from.end(),
                    false,
                    false,
                    YearsAlone.NEITHER,
                    new Span(left + month.start(), from.span.end()));
        }
        YearsAlone both = new YearsAlone(from.yearAlone(), from.yearAlone());
        return new DateRange(from.start(), from.end(), false, true, both, from.span);
    }

    private static int wordStart(String before, int at) {
        int start = at;
        while (start < before.length() && !Character.isLetter(before.charAt(start))) {
            start++;
        }
        return start;
    }

    private boolean joined(Point from, Point to) {
        return JOIN.matcher(text.substring(from.span.end(), to.span.start())).matches();
    }
}
