package org.sangam.app.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Everything said on a page, in one reader's language. Each module keeps its sentences in {@code words.properties} beside
 * its resources, and {@code words_hi.properties} for Hindi; a code that a language lacks is said in English.
 */
public final class Words {

    private static final Map<Locale, Words> ALL = new ConcurrentHashMap<>();
    private static final Locale ENGLISH = Locale.of("en", "IN");
    private static final Locale HINDI = Locale.of("hi", "IN");

    private final ULocale locale;
    private final Map<String, String> patterns;

    private Words(Locale locale, Map<String, String> patterns) {
        this.locale = ULocale.forLocale(locale);
        this.patterns = patterns;
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
        String pattern = patterns.get(code);
        if (pattern == null) {
            throw new IllegalArgumentException("No sentence is written for " + code);
        }
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** A whole number in the reader's grouping: 21,01,133 in en-IN. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** A day, such as 12 August 2026. */
    public String day(Instant instant) {
        DateFormat format = DateFormat.getInstanceForSkeleton("dMMMMy", locale);
        format.setTimeZone(TimeZone.getTimeZone("Asia/Kolkata"));
        return format.format(Date.from(instant));
    }

    /** The language tag for the page, such as {@code en-IN}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale.toLocale();
    }

    private static Words load(Locale locale) {
        Map<String, String> patterns = new HashMap<>(read("words.properties"));
        if (!locale.equals(ENGLISH)) {
            patterns.putAll(read("words_" + locale.getLanguage() + ".properties"));
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
