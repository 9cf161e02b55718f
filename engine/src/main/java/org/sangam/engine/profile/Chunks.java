package org.sangam.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;

/** Takes the head of an entry apart: at its cells, at dates, at separators, and around the places between commas. */
final class Chunks {

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[|\u2022\u00b7\u25aa\u00a6]\\s*|\\s+[-\u2013\u2014~]+\\s+|\\s+@\\s*|\\s+(?:at|chez|bei)\\s+|\\s*[()\\[\\]]\\s*|:\\s+|\\s{2,}|\\t");
    private static final Pattern EDGE = Pattern.compile(
            "^(?:\\d{1,2}[.)]\\s+)?[\\s,;:|/.\u2013\u2014\u2022\u00b7&@-]*|[\\s,;:|/\u2013\u2014\u2022\u00b7@-]+$|\\s+(?:in|during|in the year)[\\s,:-]*$");
    private static final Pattern DURATION = Pattern.compile(
            "(?:~|about|over)?\\s*\\d+(?:\\.\\d+)?\\+?\\s*(?:yrs?|years?|mos?|months?|ans?|mois|jahre?|monate?)\\.?(?:[\\s,]*(?:and\\s*)?\\d+\\s*(?:mos?|months?|mois|monate?)\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "(?<company>company(?:\\s+name)?|entreprise|soci\u00e9t\u00e9|firma|arbeitgeber|empresa|organi[sz]ation(?:\\s+name)?|employer|name of (?:the )?(?:company|organi[sz]ation|employer))|(?<client>client)"
                    + "|(?<title>role|designation|poste|stelle|puesto|cargo|position(?:\\s+held)?|job title|title|post)"
                    + "|duration|period|tenure|location|place|from|to|till|upto|dates?|since|school|institute|institution|college|university|degree|name"
                    + "|year(?: of passing)?|passing year|board(?: ?/ ?(?:university|institute))?|university ?/ ?board|course|exam(?:ination)?|marks|percentage|grade|cgpa|s\\. ?no|sr\\. ?no|sl\\. ?no",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile(
            "\\s*(?:(?:currently|presently)\\s+)?(?:work(?:ed|ing)?|employed|serv(?:ed|ing)|joined|associated)\\s+(?=(?:as|with|at|in|for)\\s)"
                    + "|\\s*(?=with\\s[^\\n]{2,80}\\sas\\s)|\\s*(?=as\\s[^\\n]{2,80}\\s(?:with|at)\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS = Pattern.compile(
            "(?:^|\\s+)(?:(?<title>as)|(?<company>with|at|in|for)|from|since|during)\\s+(?:(?:an?|the|m/s\\.?)\\s+)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}(?:\\s+\\d{5})?");
    private static final Pattern WIDE =
            Pattern.compile("remote|hybrid|worldwide|usa|u\\.s\\.a\\.|uk|u\\.k\\.|uae", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOWN =
            Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]*(?:\\s+\\p{Lu}[\\p{L}.'\u2019-]*){0,2}");
    private static final Pattern EVERYWHERE = Pattern.compile("remote|hybrid|worldwide", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEGAL_THEN =
            Pattern.compile("^(.*\\b(?:GmbH|Inc\\.?|Ltd\\.?|LLC|LLP|AG|Corp\\.?|Limited|S\\.?A\\.?))\\s+(\\p{Lu}.*)$");

    private final CleanText text;
    private final PlaceGraph places;
    private final List<Chunk> chunks = new ArrayList<>();
    private int cell;
    private String label = "";
    private final boolean towns;
    private boolean guessed;

    private Chunks(CleanText text, PlaceGraph places, boolean towns) {
        this.text = text;
        this.places = places;
        this.towns = towns;
    }

    /** Whether a line only names the columns of a table. */
    static boolean isHeader(Row row) {
        return row.cells().size() >= 3
                && row.cells().stream()
                        .allMatch(c -> LABEL.matcher(row.text().words(c)).matches());
    }

    static List<Chunk> of(CleanText text, PlaceGraph places, List<Row> rows, int first, List<DateRange> dates) {
        return of(text, places, rows, first, dates, false);
    }

    /**
     * @param first which row of its section {@code rows} begins with
     * @param towns whether an unknown name after the last comma is a town, as in the entries around it
     */
    static List<Chunk> of(
            CleanText text, PlaceGraph places, List<Row> rows, int first, List<DateRange> dates, boolean towns) {
        Chunks all = new Chunks(text, places, towns);
        for (int i = 0; i < rows.size(); i++) {
            all.label = "";
            for (Span cell : rows.get(i).cells()) {
                all.cell(cell, first + i, dates);
                all.cell++;
            }
        }
        return all.chunks;
    }

    private void cell(Span cell, int row, List<DateRange> dates) {
        int from = cell.start();
        for (DateRange date : dates) {
            Span inside = new Span(
                    Math.max(from, Math.min(date.span().start(), cell.end())),
                    Math.max(from, Math.min(date.span().end(), cell.end())));
            if (inside.length() > 0 && date.span().overlaps(cell)) {
                separated(new Span(from, inside.start()), row);
                if (date.span().start() >= cell.start()) {
                    chunks.add(new Chunk(text.words(date.span()), date.span(), row, this.cell, date, false, false, ""));
                }
                from = inside.end();
            }
        }
        separated(new Span(from, cell.end()), row);
    }

    private void separated(Span span, int row) {
        Matcher sentence = SENTENCE.matcher(text.value()).region(span.start(), span.end());
        if (sentence.lookingAt()) {
            sentence(new Span(sentence.end(), span.end()), row);
            return;
        }
        Matcher separator = SEPARATOR.matcher(text.value()).region(span.start(), span.end());
        int from = span.start();
        while (separator.find()) {
            commas(new Span(from, separator.start()), row);
            from = separator.end();
        }
        commas(new Span(from, span.end()), row);
    }

    /** "Worked as Nurse in Acme Hospital, Pune from": the small words tell what is what. */
    private void sentence(Span span, int row) {
        Matcher says = SAYS.matcher(text.value()).region(span.start(), span.end());
        int from = span.start();
        while (says.find()) {
            commas(new Span(from, says.start()), row);
            label = says.group("title") != null ? "title" : says.group("company") != null ? "company" : "";
            from = says.end();
        }
        commas(new Span(from, span.end()), row);
        label = "";
    }

    /** Places between commas stand apart: "Acme, Pune, India, Engineer" is a company, a place and a title. */
    private void commas(Span span, int row) {
        List<Span> groups = groups(span);
        int from = 0;
        for (int i = 0; i < groups.size(); ) {
            int length = placeAt(groups, i);
            if (length > 0) {
                names(groups, from, i, row);
                guessed = !isKnown(text.words(groups.get(i))) && length > 1;
                add(new Span(groups.get(i).start(), groups.get(i + length - 1).end()), row, true);
                guessed = false;
                from = i + length;
                i = from;
            } else {
                i++;
            }
        }
        names(groups, from, groups.size(), row);
    }

    private List<Span> groups(Span span) {
        List<Span> groups = new ArrayList<>();
        int from = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            if (text.value().charAt(i) == ',') {
                groups.add(new Span(from, i));
                from = i + 1;
            }
        }
        groups.add(new Span(from, span.end()));
        return groups.stream().map(this::trimmed).filter(g -> g.length() > 0).toList();
    }

    /** How many groups from {@code at} on make a place: "Tuscaloosa", "AL" are two; 0 for none. */
    private int placeAt(List<Span> groups, int at) {
        String words = unstopped(groups.get(at));
        String next = at + 1 < groups.size() ? unstopped(groups.get(at + 1)) : "";
        boolean mayBeTown = words.length() < 60
                && TOWN.matcher(words).matches()
                && !Words.has(Words.Kind.COMPANY, words)
                && !Words.has(Words.Kind.TITLE, words)
                && !Words.has(Words.Kind.DEGREE, words);
        boolean known = isKnown(words);
        boolean nextIsWide = STATE.matcher(next).matches() || isWide(next);
        if (!known
                && !(mayBeTown
                        && nextIsWide
                        && !EVERYWHERE.matcher(next).matches()
                        && (at > 0 || groups.size() == 2 || STATE.matcher(next).matches()))) {
            boolean last = at > 0 && at + 1 == groups.size();
            return mayBeTown && ((towns && last) || endsAfterFirm(groups, at)) ? 1 : 0;
        }
        int length = 1;
        while (at + length < groups.size() && length < 4) {
            String more = unstopped(groups.get(at + length));
            if (!STATE.matcher(more).matches() && !isKnown(more)) {
                break;
            }
            length++;
        }
        return length;
    }

    /** "Teesta Hydro Builders, Mangan": one unknown word at the end, after what is surely a firm or a school, is its town. */
    private boolean endsAfterFirm(List<Span> groups, int at) {
        if (at == 0 || at + 1 < groups.size() || unstopped(groups.get(at)).indexOf(' ') >= 0) {
            return false;
        }
        String before = text.words(groups.get(at - 1));
        boolean firm = Words.has(Words.Kind.COMPANY, before) || Words.has(Words.Kind.SCHOOL, before);
        return firm && !Words.has(Words.Kind.TITLE, before);
    }

    private String unstopped(Span group) {
        String words = text.words(group);
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** Whether the words are a place and nothing besides: "University of Bremen" is none. */
    private boolean isKnown(String words) {
        return WIDE.matcher(words).matches() || isPlace(places, words);
    }

    /** A state or a country, beside which an unknown name is a town; "Acme, Pune" is none. */
    private boolean isWide(String words) {
        return WIDE.matcher(words).matches()
                || (isPlace(places, words)
                        && places.named(words)
                                .filter(p -> p.kind().compareTo(Place.Kind.CITY) > 0)
                                .isPresent());
    }

    static boolean isPlace(PlaceGraph places, String words) {
        return words.length() > 2
                && places.named(words)
                        .filter(p -> places.names(p.id()).stream().anyMatch(words::equalsIgnoreCase))
                        .isPresent();
    }

    private void names(List<Span> groups, int from, int to, int row) {
        if (from < to) {
            add(new Span(groups.get(from).start(), groups.get(to - 1).end()), row, false);
        }
    }

    private void add(Span untrimmed, int row, boolean place) {
        Span span = trimmed(untrimmed);
        if (place && span.length() > 0 && text.words(span).endsWith(".")) {
            span = new Span(span.start(), span.end() - 1);
        }
        String words = text.words(span);
        boolean kind = Words.of(words).stream().allMatch(w -> Words.has(Words.Kind.KIND, w)) && !place;
        Matcher labels = LABEL.matcher(words);
        if (labels.matches()) {
            label = labels.group("title") != null
                    ? "title"
                    : labels.group("company") != null ? "company" : labels.group("client") != null ? "client" : "";
            return;
        }
        if (words.isEmpty() || kind || DURATION.matcher(words).matches()) {
            return;
        }
        Matcher legal = LEGAL_THEN.matcher(words);
        if (!place && legal.matches() && isKnown(legal.group(2))) {
            chunk(new Span(span.start(), span.start() + legal.end(1)), row, false);
            chunk(new Span(span.start() + legal.start(2), span.end()), row, true);
            return;
        }
        chunk(span, row, place);
    }

    private void chunk(Span span, int row, boolean place) {
        String words = text.words(span);
        if (words.codePoints().anyMatch(Character::isLetter)
                && !words.toLowerCase(Locale.ROOT).startsWith("http")) {
            chunks.add(new Chunk(words, span, row, cell, null, place, guessed, label));
        }
    }

    private Span trimmed(Span span) {
        String words = text.words(span);
        Matcher edge = EDGE.matcher(words);
        int start = 0;
        int end = words.length();
        while (edge.find()) {
            if (edge.start() == 0) {
                start = edge.end();
            } else {
                end = Math.max(start, edge.start());
            }
        }
        return new Span(span.start() + Math.min(start, end), span.start() + end);
    }
}
