package org.sangam.engine.profile;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** Finds human languages by their names in English, in themselves and in French, German and Spanish. */
final class LanguageReader {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+");
    private static final List<ULocale> NAMED_IN =
            List.of(ULocale.ENGLISH, ULocale.FRENCH, ULocale.GERMAN, new ULocale("es"));
    /** Languages of many speakers whose code has three letters: Konkani, Maithili, Bhojpuri and the like. */
    private static final Set<String> SPOKEN =
            Set.of("kok", "mai", "bho", "sat", "doi", "mni", "tcy", "awa", "raj", "fil", "ceb", "haw", "yue");

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (String code : ULocale.getISOLanguages()) {
            ULocale language = new ULocale(code);
            String name = language.getDisplayLanguage(ULocale.ENGLISH);
            boolean plain = WORD.matcher(name).matches() && (code.length() == 2 || SPOKEN.contains(code));
            for (ULocale in : plain ? NAMED_IN : List.<ULocale>of()) {
                NAMES.putIfAbsent(language.getDisplayLanguage(in).toLowerCase(Locale.ROOT), name);
            }
            if (plain && code.length() == 2) {
                NAMES.putIfAbsent(language.getDisplayLanguage(language).toLowerCase(Locale.ROOT), name);
            }
        }
        NAMES.put("mandarin", "Chinese");
        NAMES.put("farsi", "Persian");
        NAMES.put("oriya", "Odia");
    }

    private LanguageReader() {}

    /** The languages that these lines name, each once, by its English name. */
    static List<Found<String>> read(CleanText text, List<Row> rows) {
        Map<String, Found<String>> found = new LinkedHashMap<>();
        for (Row row : rows) {
            Matcher word = WORD.matcher(text.value())
                    .region(row.span().start(), row.span().end());
            while (word.find()) {
                String name = NAMES.get(word.group().toLowerCase(Locale.ROOT));
                if (name != null && word.group().length() > 3) {
                    found.putIfAbsent(name, Found.at(name, new Span(word.start(), word.end()), .95));
                }
            }
        }
        return new ArrayList<>(found.values());
    }
}
