package org.sangam.engine.profile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** Finds whose résumé it is: words like a name, large, at the top, that the e-mail address agrees with. */
final class NameReader {

    private static final int TOP_ROWS = 60;

    /** A name over several lines is more likely than the part of it on one. */
    private static final double WHOLE = 0.8;

    private static final int MOST_WORDS = 7;

    /** A given name in much of South Asia, not a doctor's degree. */
    private static final Pattern MOHAMMED = Pattern.compile("^M[dD]\\.?\\s");

    private static final Pattern LABEL =
            Pattern.compile("^(?:full\\s+)?(?:name|nom|nombre)\\s*[:\\-]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_NAME = Pattern.compile(
            "\\b(?:r[e\u00e9]sum[e\u00e9]|curriculum\\s+vitae|curriculum|vitae|cv|lebenslauf|bio-?data|page\\s+\\d+(?:\\s+of\\s+\\d+)?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LETTERS_AFTER = Pattern.compile(
            "(?:,\\s*|\\s+)(?:M\\.?\\s?Sc\\.?|B\\.?\\s?Sc\\.?|Ph\\.?\\s?D\\.?|MBA|M\\.?D\\.?|R\\.?N\\.?|BSN|MSN|CPA|CFA|PMP|B\\.?Tech|M\\.?Tech|Esq\\.?|P\\.?E\\.?)\\.?(?=\\s|,|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Dr|Mr|Mrs|Ms|Prof|Er|Smt|Shri|Sr|Sister|Fr|Rev|Adv|Capt|Col|Maj|Engr|Ing|Mx|Miss)\\.?\\s+)?[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'\u2019.-]*(?:\\s+(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'\u2019.-]*|(?:de|da|di|del|della|van|von|der|den|la|le|al|bin|ibn|dos|das|du|el|y|zu|ter|ten)\\b)){0,5}");
    private static final Pattern BREAK =
            Pattern.compile("\\s*[|\u00b7\u2022\u25aa]\\s*|\\s+[-\u2013\u2014]\\s+|,\\s+|[ \\t\u00a0]{2,}|\\t|\\(");

    /** What each part of a name that the address repeats is worth. */
    private static final double ONE_PART = 1.25;

    private record Candidate(Span span, double score) {}

    private final CleanText text;
    private final PlaceGraph places;
    private final List<Found<String>> emails;
    private @Nullable Candidate best;

    NameReader(CleanText text, PlaceGraph places, List<Found<String>> emails) {
        this.text = text;
        this.places = places;
        this.emails = emails;
    }

    @Nullable
    Found<String> read(List<Row> rows) {
        double usual = usualSize(rows);
        for (int i = 0; i < rows.size() && i < TOP_ROWS * 4; i++) {
            Row row = rows.get(i);
            if (row.line().page() == 1) {
                for (Span cell : row.cells()) {
                    consider(cell, row, i, usual, 0);
                }
                if (i + 1 < rows.size() && isBroken(row, rows.get(i + 1), usual)) {
                    int last = i + 2 < rows.size() && isBroken(rows.get(i + 1), rows.get(i + 2), usual) ? i + 2 : i + 1;
                    consider(new Span(row.span().start(), rows.get(last).span().end()), row, i, usual, WHOLE);
                }
            }
        }
        return best == null || best.score < 1.5
                ? null
                : Found.at(
                        text.words(best.span).replaceAll("-\\s+", "-").replaceAll("\\s+", " "),
                        best.span,
                        Math.min(.98, .4 + best.score / 8));
    }

    /** A large name over two lines, as in side bars: both alike, and nothing else beside them. */
    private boolean isBroken(Row row, Row next, double usual) {
        boolean alike = row.line().size() > usual * 1.3
                && Math.abs(row.line().size() - next.line().size()) < 0.6
                && row.line().block() == next.line().block();
        return alike
                && row.cells().size() == 1
                && next.cells().size() == 1
                && isPart(row.words())
                && isPart(next.words())
                && row.words().split("\\s+").length + next.words().split("\\s+").length <= MOST_WORDS;
    }

    private static boolean isPart(String words) {
        return NAME.matcher(words).matches()
                && Headings.of(words).isEmpty()
                && !Words.has(Words.Kind.TITLE, words)
                && !NOT_NAME.matcher(words).find();
    }

    static double usualSize(List<Row> rows) {
        double[] sizes =
                rows.stream().mapToDouble(r -> r.line().size()).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    private void consider(Span cell, Row row, int place, double usual, double bonus) {
        Span span = nameIn(cell);
        if (span == null) {
            return;
        }
        String words = text.words(span);
        double score = bonus;
        double larger = usual > 0 ? row.line().size() / usual : 1;
        score += larger > 1.15 ? Math.min(3, (larger - 1) * 3) : 0;
        score += Math.max(0, 2.2 - place * 0.25);
        score += row.line().bold() ? 0.3 : 0;
        score += agreement(words);
        int count = words.split("\\s+").length;
        score += count >= 2 && count <= 4 ? 1 : count == 1 ? -0.8 : 0;
        score += row.cells().size() == 1 && span.length() >= row.words().length() - 12 ? 0.5 : 0;
        score -= row.bullet() || row.isProse() ? 2 : 0;
        if (LABEL.matcher(text.words(cell)).find()) {
            score += 4;
        }
        if (best == null || score > best.score + 1e-9) {
            best = new Candidate(span, score);
        }
    }

    /** The part of a cell before the first separator, if it could be a name. */
    private @Nullable Span nameIn(Span cell) {
        int start = cell.start();
        String words = text.words(cell);
        Matcher label = LABEL.matcher(words);
        if (label.find()) {
            start += label.end();
            words = words.substring(label.end());
        }
        Matcher not = NOT_NAME.matcher(words);
        if (not.lookingAt()) {
            int skip = not.end();
            while (skip < words.length() && " :|-\u2013\u2014of".indexOf(words.charAt(skip)) >= 0) {
                skip++;
            }
            start += skip;
            words = words.substring(skip);
        }
        int end = words.length();
        for (Pattern stop : List.of(NOT_NAME, LETTERS_AFTER, BREAK)) {
            Matcher found = stop.matcher(words);
            end = found.find() && found.start() > 0 ? Math.min(end, found.start()) : end;
        }
        String name = words.substring(0, end).strip();
        return isName(name) ? new Span(start + words.indexOf(name), start + words.indexOf(name) + name.length()) : null;
    }

    private boolean isName(String words) {
        return words.length() >= 3
                && words.length() <= 50
                && NAME.matcher(words).matches()
                && Headings.of(words).isEmpty()
                && !Chunks.isPlace(places, words)
                && (agreement(words) >= ONE_PART || !meansOther(words));
    }

    /** Whether its words are those of work, schools or firms; a Cook or a Porter is known by the address. */
    private static boolean meansOther(String words) {
        return Words.has(Words.Kind.TITLE, words)
                || Words.has(Words.Kind.DEGREE, MOHAMMED.matcher(words).replaceFirst(""))
                || isOrganisation(words);
    }

    private static boolean isOrganisation(String words) {
        return (Words.has(Words.Kind.COMPANY, words) && words.split("\\s+").length > 1)
                || Words.has(Words.Kind.SCHOOL, words);
    }

    /** How much of the name the person's own address repeats: up to 2.5. */
    private double agreement(String name) {
        double most = 0;
        for (Found<String> email : emails) {
            String local =
                    email.value().substring(0, email.value().indexOf('@')).toLowerCase(Locale.ROOT);
            double parts = 0;
            for (String part : Words.of(name)) {
                String plain = plain(part);
                parts += plain.length() > 2 && local.contains(plain) ? ONE_PART : 0;
            }
            most = Math.max(most, Math.min(2.5, parts));
        }
        return most;
    }

    private static String plain(String word) {
        return java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "");
    }
}
