package org.sangam.engine.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/**
 * Reads pay: figures and ranges in lakh, crore, LPA, K or plain, of any common currency and period, and the phrases with
 * which postings avoid a figure. A period that is not written is told from the size of the sum, with less confidence.
 */
public final class PayReader {

    private static final double SURE = .97;
    private static final double LIKELY = .8;
    private static final double GUESS = .6;

    /** A monthly wage in rupees is smaller than this, a yearly one hardly ever. */
    private static final BigDecimal MOST_A_MONTH = new BigDecimal(200_000);

    private static final BigDecimal MOST_AN_HOUR = new BigDecimal(400);
    private static final BigDecimal MOST_A_MONTH_ELSEWHERE = new BigDecimal(15_000);

    private static final Pattern BETWEEN =
            Pattern.compile(" ?(?:/-)? ?(?:-|–|—|~|−|to|and|upto|up to|se) ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern UP_TO = Pattern.compile(
            "(?:up ?to|upto|maximum(?: of)?|max\\.?(?: of)?|not more than|less than|till|as high as)[ :-]{0,3}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile(
            "(?:starting(?: (?:from|at))?|starts (?:from|at)|from|minimum(?: of)?|min\\.?|at ?least|above|more than|over)[ :-]{0,3}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STEP = Pattern.compile(
            "(?<![a-z])(?:level|grade|band|step|cell|scale|matrix|pb|no\\.?)[ :–-]{0,2}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND_ABOVE =
            Pattern.compile(" ?(?:and|&|or) ?(?:above|more|up|upwards|higher)", Pattern.CASE_INSENSITIVE);

    private final Prose prose = new Prose();

    /**
     * What a span says that is known to speak of pay, such as the words after "CTC:".
     *
     * @param currency ISO 4217 of a figure that names none
     */
    public Optional<Found<Pay>> readField(CleanText text, Span span, String currency) {
        Optional<Found<Pay>> stated = stated(text, span, currency).stream().findFirst();
        return stated.isPresent() ? stated : Undisclosing.field(text, span);
    }

    /** Every figure in running words that is somebody's pay, and not a company's funding or an insurance cover. */
    public List<Found<Pay>> readProse(CleanText text, Span span, String currency) {
        return stated(text, span, currency).stream()
                .filter(found ->
                        prose.speaksOfPay(text.value(), found.evidence().getFirst(), span))
                .toList();
    }

    /** The first phrase in running words that speaks of pay without a figure: "best in the industry", "competitive salary". */
    public Optional<Found<Pay>> undisclosed(CleanText text, Span span) {
        return Undisclosing.prose(text, span);
    }

    private List<Found<Pay>> stated(CleanText text, Span span, String currency) {
        List<Amount> amounts = Amount.all(text.value(), span.start(), span.end());
        List<Found<Pay>> found = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Amount low = amounts.get(i);
            if (counts(text.value(), low)) {
                continue;
            }
            Amount high =
                    i + 1 < amounts.size() && joined(text.value(), low, amounts.get(i + 1)) ? amounts.get(i + 1) : null;
            i += high == null ? 0 : 1;
            pay(text, span, low, high, currency).ifPresent(found::add);
        }
        return found;
    }

    /** "Level 6, Rs. 35,400": a small number behind the name of a step of a scale counts steps. */
    private static boolean counts(String text, Amount amount) {
        boolean bare = amount.currency() == null && amount.unit() == Amount.Unit.NONE;
        return bare
                && STEP.matcher(text.substring(Math.max(0, amount.start() - 12), amount.start()))
                        .find();
    }

    /** Two sums make a range when only a dash or "to" is between them, a period perhaps ("20k pm to 25k pm"). */
    private static boolean joined(String text, Amount low, Amount high) {
        int from = low.end();
        Period.Written period = Period.after(text, from, high.start());
        if (period != null) {
            from = period.end();
        }
        return high.start() - from <= 12
                && BETWEEN.matcher(text.substring(from, high.start())).matches();
    }

    private Optional<Found<Pay>> pay(CleanText text, Span within, Amount low, @Nullable Amount high, String currency) {
        String words = text.value();
        Amount last = high == null ? low : high;
        Amount.Unit unit = unit(low, last, currency);
        BigDecimal min = low.value(unit);
        BigDecimal max = last.value(unit);
        if (min.compareTo(max) > 0 || max.signum() == 0) {
            return Optional.empty();
        }
        Period.Written written = Period.after(words, last.end(), within.end());
        String own = low.currency() != null ? low.currency() : last.currency();
        String money = own != null ? own : unit.isIndian() ? "INR" : currency;
        Pay.Period period = written != null ? written.period() : guess(unit, money, max);
        boolean sure = last.unit() == unit && (written != null || (unit.isIndian() && money.equals("INR")));
        double confidence = !sure ? GUESS : own == null && !unit.isIndian() ? LIKELY : SURE;
        int end = written != null ? written.end() : last.end();
        Ends ends = ends(words, within, low, last, high == null, min, max, end);
        Span evidence = new Span(ends.start(), ends.end());
        return Optional.of(Found.at(
                new Pay.Stated(money, ends.min(), ends.max(), period, text.words(evidence)), evidence, confidence));
    }

    /** A bare "12 - 18" where pay is expected in rupees counts lakhs. */
    private static Amount.Unit unit(Amount low, Amount last, String currency) {
        boolean bare = low.currency() == null
                && last.currency() == null
                && last.unit() == Amount.Unit.NONE
                && last.number().compareTo(BigDecimal.valueOf(100)) < 0;
        return bare && currency.equals("INR") ? Amount.Unit.LAKH : last.unit();
    }

    private record Ends(@Nullable BigDecimal min, @Nullable BigDecimal max, int start, int end) {}

    /** Opens a single figure downwards after "up to", and upwards after "from" or before a plus. */
    private static Ends ends(
            String words,
            Span within,
            Amount low,
            Amount last,
            boolean single,
            BigDecimal min,
            BigDecimal max,
            int end) {
        if (!single) {
            return new Ends(min, max, low.start(), end);
        }
        String before = words.substring(Math.max(within.start(), low.start() - 24), low.start());
        Matcher upTo = UP_TO.matcher(before);
        if (upTo.find()) {
            return new Ends(null, max, low.start() - before.length() + upTo.start(), end);
        }
        Matcher from = FROM.matcher(before);
        boolean opens = from.find();
        Matcher above = AND_ABOVE.matcher(words).region(end, within.end());
        boolean more = above.lookingAt();
        int start = opens ? low.start() - before.length() + from.start() : low.start();
        boolean open = opens || more || last.plus();
        return new Ends(min, open ? null : max, start, more ? above.end() : end);
    }

    private static Pay.Period guess(Amount.Unit unit, String currency, BigDecimal sum) {
        if (currency.equals("INR")) {
            return unit.isIndian() || sum.compareTo(MOST_A_MONTH) >= 0 ? Pay.Period.YEAR : Pay.Period.MONTH;
        }
        if (sum.compareTo(MOST_AN_HOUR) < 0) {
            return Pay.Period.HOUR;
        }
        return sum.compareTo(MOST_A_MONTH_ELSEWHERE) < 0 ? Pay.Period.MONTH : Pay.Period.YEAR;
    }
}
