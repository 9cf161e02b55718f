package org.sangam.app.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.posting.Experience;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Everything said on a page, in one reader's language. Each module keeps its sentences in {@code words.properties} beside
 * its resources, and {@code words_hi.properties} for Hindi; a code that a language lacks is said in English.
 */
public final class Words {

    /** Where readers are, so that "today" ends at their midnight. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private static final Map<Locale, Words> ALL = new ConcurrentHashMap<>();
    private static final String OUR_NAME = "Sangam|\u0938\u0902\u0917\u092e";
    private static volatile @Nullable String name;

    private static final Locale ENGLISH = Locale.of("en", "IN");
    private static final Locale HINDI = Locale.of("hi", "IN");

    private final ULocale locale;
    private final Map<String, String> patterns;
    private final LocalizedNumberFormatter numbers;

    /** What was said before, ready to be said again; there are no more than there are codes and ways to write a day. */
    private final Map<String, MessageFormat> sentences = new ConcurrentHashMap<>();

    private final Map<String, DateFormat> dates = new ConcurrentHashMap<>();

    private Words(Locale locale, Map<String, String> patterns) {
        this.locale = ULocale.forLocale(locale);
        this.patterns = patterns;
        this.numbers = NumberFormatter.withLocale(this.locale);
    }

    /** The words of the language that this marketplace speaks to whoever has not chosen one. */
    public static Words standard() {
        return of(ENGLISH);
    }

    /** From now on this marketplace goes by another name wherever ours is said; called once, before the first page. */
    static void call(String other) {
        name = other;
        ALL.clear();
    }

    /** The words of the supported language nearest to the one asked for. */
    public static Words of(Locale asked) {
        Locale locale = asked.getLanguage().equals("hi") ? HINDI : ENGLISH;
        return ALL.computeIfAbsent(locale, Words::load);
    }

    /**
     * The sentence for a code.
     *
     * @param namesAndValues the arguments the sentence names, each name followed by its value
     */
    public String say(String code, Object... namesAndValues) {
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return say(code, arguments);
    }

    /** The sentence for a code whose arguments stand in a map, as a reason or a finding carries them. */
    public String say(String code, Map<String, ?> arguments) {
        String pattern = patterns.get(code);
        if (pattern == null) {
            throw new IllegalArgumentException("No sentence is written for " + code);
        }
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : said(sentences.computeIfAbsent(code, key -> new MessageFormat(pattern, locale)), arguments);
    }

    /** Whether a sentence is written for the code. */
    public boolean knows(String code) {
        return patterns.containsKey(code);
    }

    /** A whole number in the reader's grouping: 21,01,133 in en-IN. */
    public String number(long value) {
        return numbers.format(value).toString();
    }

    /** A share as "83 %", its space one that does not break. */
    public String percent(long value) {
        return number(value) + "\u00a0%";
    }

    /** Several things in one phrase: "Pune, Kochi and Hubballi". */
    public String list(Collection<String> items) {
        return ListFormatter.getInstance(locale).format(items);
    }

    /** Points of one reason, signed: +11, −3, 0. */
    public String points(int points) {
        return points > 0 ? "+" + number(points) : signed(points);
    }

    /** Points of a reason that rests on something unknown: "0 to +5". */
    public String points(int low, int high) {
        return low == high ? points(low) : say("web.range", "low", points(low), "high", points(high));
    }

    /** A sum of reasons: "36", "35 to 40", "−2 to +7". */
    public String total(int low, int high) {
        if (low == high) {
            return signed(low);
        }
        return low < 0 ? points(low, high) : say("web.range", "low", number(low), "high", number(high));
    }

    /** Years of work asked for: "4–8 years", "12 years or more", "6–18 months". */
    public String years(Experience experience) {
        return YearWords.of(this, experience, "");
    }

    /** The same for a narrow column: "4–8 yrs". */
    public String yearsShort(Experience experience) {
        return YearWords.of(this, experience, "-short");
    }

    /** Time worked: "6 years 4 months". */
    public String duration(int months) {
        return YearWords.duration(this, months);
    }

    /** What a job pays, in one phrase: "₹28–42 lakh a year", "₹40,000 a month", "pay not stated". */
    public String pay(@Nullable Pay pay) {
        return PayWords.of(this, pay).phrase(this);
    }

    /** What a job pays in two parts, so that a row can set them apart; null when the pay is not stated. */
    public @Nullable PayWords payParts(@Nullable Pay pay) {
        PayWords words = PayWords.of(this, pay);
        return words.stated() ? words : null;
    }

    /** A day, such as 12 August 2026. */
    public String day(Instant instant) {
        return day(date(instant));
    }

    public String day(LocalDate day) {
        return format("dMMMMy", day);
    }

    /** A day in a narrow column: 12 Aug 2026. */
    public String dayShort(LocalDate day) {
        return format("dMMMy", day);
    }

    /** A month of a career: April 2023. */
    public String month(YearMonth month) {
        return format("MMMMy", month.atDay(1));
    }

    /** A day soon or lately, with its weekday: "Tuesday 12 August". */
    public String weekday(Instant instant) {
        return weekday(date(instant));
    }

    public String weekday(LocalDate day) {
        return format("EEEE", day) + " " + format("dMMMM", day);
    }

    /** The heading over what happened on a day: "Today, 29 July", "Yesterday, 28 July", "Monday, 27 July". */
    public String dayHeading(LocalDate day, LocalDate today) {
        long ago = ChronoUnit.DAYS.between(day, today);
        String name = ago == 0 ? say("web.today") : ago == 1 ? say("web.yesterday") : format("EEEE", day);
        return name + ", " + format(Math.abs(ago) < 200 ? "dMMMM" : "dMMMMy", day);
    }

    /** How far away a day is: "today", "3 days ago", "in 5 days". */
    public String relative(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return say("web.relative", "days", Math.abs(days), "when", days < 0 ? "past" : days == 0 ? "now" : "future");
    }

    public String relative(Instant instant, Instant now) {
        return relative(date(instant), date(now));
    }

    /** A time of day: 6:00 am. */
    public String time(Instant instant) {
        return format("hmm", instant).replace('\u202f', '\u00a0').toLowerCase(locale());
    }

    /** The reader's calendar day of an instant. */
    public static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The language tag for the page, such as {@code en-IN}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Which way the reader's script runs: {@code ltr} or {@code rtl}. */
    public String direction() {
        return locale.isRightToLeft() ? "rtl" : "ltr";
    }

    public Locale locale() {
        return locale.toLocale();
    }

    private String signed(int points) {
        return (points < 0 ? "\u2212" : "") + number(Math.abs((long) points));
    }

    private String format(String skeleton, LocalDate day) {
        return format(skeleton, day.atTime(12, 0).atZone(ZONE).toInstant());
    }

    private String format(String skeleton, Instant instant) {
        return said(dates.computeIfAbsent(skeleton, this::date), Date.from(instant));
    }

    private DateFormat date(String skeleton) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.getTimeZone(ZONE.getId()));
        return format;
    }

    /** A format is dear to make and bears one caller at a time. */
    private static String said(Format format, Object value) {
        synchronized (format) {
            return format.format(value);
        }
    }

    private static Words load(Locale locale) {
        Map<String, String> patterns = new HashMap<>(read("words.properties"));
        if (!locale.equals(ENGLISH)) {
            patterns.putAll(read("words_" + locale.getLanguage() + ".properties"));
        }
        String other = name;
        if (other != null) {
            String quoted = Matcher.quoteReplacement(other);
            patterns.replaceAll((code, pattern) -> pattern.replaceAll(OUR_NAME, quoted));
        }
        return new Words(locale, Map.copyOf(patterns));
    }

    private static Map<String, String> read(String file) {
        try {
            Map<String, String> found = new HashMap<>();
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:org/sangam/app/*/" + file)) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((code, pattern) -> found.put((String) code, (String) pattern));
            }
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
