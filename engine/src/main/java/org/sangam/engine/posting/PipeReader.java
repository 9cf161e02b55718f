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
 * Reads a first line whose parts are set off by bars: "Kadamba Labs | Senior Engineer | Remote (US) | Full-time |
 * $150k-$180k". What each part is shows in its words; who hires stands first.
 */
final class PipeReader {

    private static final double SURE = .9;
    private static final int LONGEST_PART = 120;
    private static final Pattern PART = Pattern.compile("[^|·•\\n]+");
    private static final Pattern KIND_OF_WORK = Pattern.compile(
            "(?i)(?:full|part)[ -]?time.*|contract.*|intern.*|permanent|visa.*|onsite|on-site|hybrid|remote.*|https?:.*|www\\..*|\\S+\\.(?:com|io|co|in|org)\\b.*|\\d.*|[$₹€£].*|multiple (?:positions|roles).*|equity.*|h1b.*|no agencies.*|hiring|urgent.*|we.?re hiring.*");

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

    Parts read(CleanText text, Line line) {
        List<Span> parts = parts(line);
        if (parts.size() < 3) {
            return Parts.NONE;
        }
        Found<String> company = null;
        Found<String> title = null;
        Where place = null;
        Found<Pay> pay = null;
        Years years = null;
        for (Span part : parts) {
            String words = text.words(part);
            Line alone = new Line(part, words, false, false);
            Years length = Years.all(text.value(), part).stream().findFirst().orElse(null);
            if (length != null) {
                years = years == null ? length : years;
            } else if (where.line(text, alone).isPresent()) {
                place = place == null ? where.line(text, alone).get() : place;
            } else if (!pays.readProse(text, part, "USD").isEmpty()) {
                pay = pay == null ? pays.readProse(text, part, "USD").getFirst() : pay;
            } else if (Who.isTitle(words)) {
                title = title == null ? Found.at(words, part, SURE) : title;
            } else if (company == null
                    && title == null
                    && words.length() <= 60
                    && !KIND_OF_WORK.matcher(words).matches()) {
                company = Found.at(words, part, SURE);
            }
        }
        return title == null && place == null && years == null
                ? Parts.NONE
                : new Parts(company, title, place, pay, years);
    }

    private static List<Span> parts(Line line) {
        List<Span> parts = new ArrayList<>();
        if (line.words().length() > 400 || !line.words().contains("|")) {
            return parts;
        }
        Matcher part = PART.matcher(line.words());
        while (part.find()) {
            int lead = part.group().length() - part.group().stripLeading().length();
            String words = part.group().strip();
            if (!words.isEmpty() && words.length() <= LONGEST_PART) {
                int start = line.span().start() + part.start() + lead;
                parts.add(new Span(start, start + words.length()));
            }
        }
        return parts;
    }
}
