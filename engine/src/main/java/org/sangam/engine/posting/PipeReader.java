package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.pay.PayReader;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/**
 * Reads first lines whose parts are set off by bars or dots: "Kadamba Labs | Senior Engineer | Remote (US) | Full-time |
 * $150k-$180k". What each part is shows in its words; who hires stands first.
 */
final class PipeReader {

    private static final double SURE = .9;
    private static final int LONGEST_PART = 120;
    private static final int LONGEST_LINE = 400;
    private static final int FIRST_LINES = 8;

    /** Lines that may name who hires. */
    private static final int NAMING_LINES = 4;

    private static final Pattern BAR = Pattern.compile("[|·•\\n]");

    /** A dash between blanks parts, unless it stands within a range. */
    private static final Pattern DASH = Pattern.compile("(?<!\\d) [–—-] | [–—-] (?!\\d)");

    private static final int FEWEST_DASHED = 4;
    private static final Pattern LETTERHEAD =
            Pattern.compile("(?<name>[\\p{Lu}\\d][^,|·•:]{1,58}?) ?(?:[|·•]|,|[–—-](?= )) ?(?<rest>\\S.{2,80})");
    private static final Pattern KIND_OF_WORK = Pattern.compile(
            "(?i)(?:full|part)[ -]?time.*|(?:openings?|vacanc(?:y|ies)|jobs?) (?:in|at|for|with|@) .*|contract.*|intern.*|permanent|visa.*|onsite|on-site|hybrid|remote.*|https?:.*|www\\..*|\\S+\\.(?:com|io|co|in|org)\\b.*|\\d.*|[$₹€£].*|multiple (?:positions|roles).*|equity.*|h1b.*|no agencies.*|hiring|urgent.*|immediate.*|notice.*|.*\\d+ days?.*|subject:.*|we.?re hiring.*|engineering|product|design|sales|marketing|operations|finance|technology|it|data|support|legal|people|human resources|customer success");

    /** "Near Gotri lake" and "14, Brick Kiln Road" say where a letter comes from. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:near|opp(?:osite|\\.)?|behind|beside|next to|plot|shop|flat|office no|sector|phase|survey) .*|.*(?<![a-z])(?:road|street|nagar|marg|chowk|cross|colony|floor|gidc|midc)");

    /** "SAP Consultant (contract - 12 months)": a length in brackets is none of experience. */
    private static final Pattern BRACKETED_JOB = Pattern.compile("[\\p{L}][^(:\\d]{3,50} ?\\([^)]{2,40}\\)");

    private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L} ]{1,20}? ?: (?=\\S)");

    /** What the line says; all null when it is no such line. */
    record Parts(
            @Nullable Found<String> company,
            @Nullable Found<String> title,
            @Nullable Where where,
            @Nullable Found<Pay> pay,
            @Nullable Years years) {

        static final Parts NONE = new Parts(null, null, null, null, null);
    }

    private final WhereReader where;
    private final PayReader pays = new PayReader();

    PipeReader(WhereReader where) {
        this.where = where;
    }

    /** The parts of the first lines that have any, taken together. */
    Parts read(CleanText text, List<Line> lines) {
        Collected all = new Collected(text);
        for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
            boolean names = i < NAMING_LINES;
            List<Span> parts = parts(lines.get(i));
            if (parts.size() >= 3) {
                parts.forEach(part -> all.take(part, names));
            } else if (names) {
                letterhead(text, lines.get(i), all);
            }
        }
        return all.parts();
    }

    /** "Kadamba Labs, Pune (on site)" and "Kadamba Labs | Remote": who hires, and nothing after it but where. */
    private void letterhead(CleanText text, Line line, Collected all) {
        Matcher letterhead = LETTERHEAD.matcher(line.words());
        if (line.words().length() > LONGEST_PART
                || line.endsLikeSentence()
                || !letterhead.matches()
                || !Field.all(text.value(), List.of(line)).isEmpty()) {
            return;
        }
        int start = line.span().start();
        Span name = new Span(start + letterhead.start("name"), start + letterhead.end("name"));
        Span rest = new Span(start + letterhead.start("rest"), line.span().end());
        String words = text.words(name);
        boolean named = !Who.isJobName(words)
                && Collected.mayBeCompany(words)
                && where.line(text, new Line(name, words, false, false)).isEmpty();
        Where here =
                where.line(text, new Line(rest, text.words(rest), false, false)).orElse(null);
        if (named && here != null) {
            all.take(name, true);
            all.take(rest, true);
        }
    }

    private final class Collected {

        private final CleanText text;
        private @Nullable Found<String> company;
        private @Nullable Found<String> title;
        private @Nullable Where place;
        private @Nullable Found<Pay> pay;
        private @Nullable Years years;

        Collected(CleanText text) {
            this.text = text;
        }

        private void take(Span part, boolean names) {
            String words = text.words(part);
            if (names && title == null && BRACKETED_JOB.matcher(words).matches() && Who.isJobName(words)) {
                title = Found.at(words, part, SURE);
                return;
            }
            Where here = where.line(text, new Line(part, words, false, false)).orElse(null);
            Years length = Years.all(text.value(), part).stream().findFirst().orElse(null);
            Found<Pay> sum =
                    pays.readProse(text, part, "USD").stream().findFirst().orElse(null);
            if (length != null) {
                years = years == null ? length : years;
            } else if (here != null) {
                place = place == null ? here : both(place, here);
            } else if (sum != null) {
                pay = pay == null ? sum : pay;
            } else if (names && title == null && Who.isJobName(words)) {
                title = Found.at(words, part, SURE);
            } else if (names && company == null && mayBeCompany(words)) {
                company = Found.at(words, part, SURE);
            }
        }

        private static Where both(Where a, Where b) {
            return new Where(
                    a.places().isEmpty() ? b.places() : a.places(),
                    a.remote() == null ? b.remote() : a.remote(),
                    a.countries().isEmpty() ? b.countries() : a.countries());
        }

        private static boolean mayBeCompany(String words) {
            return words.length() <= 60
                    && !KIND_OF_WORK.matcher(words).matches()
                    && !ADDRESS.matcher(words).matches()
                    && !Furniture.is(words)
                    && words.chars().anyMatch(Character::isUpperCase);
        }

        private Parts parts() {
            return title == null && place == null && years == null
                    ? Parts.NONE
                    : new Parts(company, title, place, pay, years);
        }
    }

    private static List<Span> parts(Line line) {
        List<Span> parts = new ArrayList<>();
        if (line.words().length() > LONGEST_LINE || line.bullet()) {
            return parts;
        }
        cut(line, BAR, parts);
        if (parts.size() == 1) {
            List<Span> dashed = new ArrayList<>();
            cut(line, DASH, dashed);
            return dashed.size() >= FEWEST_DASHED ? dashed : parts;
        }
        return parts;
    }

    private static void cut(Line line, Pattern between, List<Span> parts) {
        Matcher mark = between.matcher(line.words());
        int from = 0;
        while (from <= line.words().length()) {
            boolean more = mark.find();
            String part = line.words()
                    .substring(from, more ? mark.start() : line.words().length());
            String words = part.strip();
            Matcher label = LABEL.matcher(words);
            words = label.lookingAt() ? words.substring(label.end()) : words;
            if (!words.isEmpty() && words.length() <= LONGEST_PART) {
                int start = line.span().start() + from + part.indexOf(words);
                parts.add(new Span(start, start + words.length()));
            }
            from = more ? mark.end() : line.words().length() + 1;
        }
    }
}
