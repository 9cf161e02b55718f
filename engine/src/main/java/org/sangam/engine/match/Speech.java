package org.sangam.engine.match;

import com.ibm.icu.text.ListFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Messages;

/**
 * Puts reasons and vetoes into the words of one language and one reader. It reads codes and arguments only: what is said
 * can differ from what was counted in wording, never in substance. To a team it never says employers, dates or the
 * résumé's words. Safe to share between threads.
 */
public final class Speech {

    private static final int MONTHS = 12;
    private static final double LAKH = 100_000;
    private static final long MONTHLY_BELOW = 1_000_000;

    /** Who reads: the person as "you", the team as "you", or somebody who is neither. */
    public enum Voice {
        PERSON,
        TEAM,
        PLAIN
    }

    private final Messages messages;
    private final ListFormatter either;
    private final ListFormatter all;

    public Speech(Locale locale) {
        this.messages = Messages.of("org.sangam.engine.match.reasons", locale);
        this.either = ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
        this.all = ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.WIDE);
    }

    /** One clause, without a full stop. */
    public String say(Reason reason, Voice voice) {
        Map<String, Object> words = words(reason.arguments(), voice);
        return capital(messages.say(key(reason), words));
    }

    /** One clause, without a full stop. */
    public String say(Veto veto, Voice voice) {
        return capital(messages.say("veto." + veto.code(), words(veto.arguments(), voice)));
    }

    /** "meets 5 of 6, one unknown". */
    public String say(Match.Tally tally) {
        return messages.say(
                "tally",
                Map.of(
                        "asked", tally.asked(),
                        "met", tally.met(),
                        "near", tally.near(),
                        "unknown", tally.unknown()));
    }

    private String key(Reason reason) {
        Map<String, Object> arguments = reason.arguments();
        String plain = reason.code() + "." + reason.state().name().toLowerCase(Locale.ROOT);
        return switch (reason.code()) {
            case "skill" -> reason.state() == Reason.State.MET ? plain + met(arguments) : plain;
            case "role" -> plain + role(reason);
            case "place" -> "place." + arguments.get("fit");
            case "pay" -> plain + (Boolean.TRUE.equals(arguments.get("otherCurrency")) ? ".currency" : "");
            default -> plain;
        };
    }

    private static String role(Reason reason) {
        if (reason.arguments().containsKey("likely")) {
            return ".likely";
        }
        return reason.state() != Reason.State.UNKNOWN && !named(reason.arguments()) ? ".title" : "";
    }

    private static String met(Map<String, Object> arguments) {
        if (!Boolean.TRUE.equals(arguments.get("same"))) {
            return ".implied";
        }
        Integer asked = (Integer) arguments.get("monthsAsked");
        Integer months = (Integer) arguments.get("months");
        if (months == null) {
            return asked == null ? "" : ".undated";
        }
        return asked != null && months < asked ? ".short" : ".time";
    }

    private static boolean named(Map<String, Object> arguments) {
        return arguments.containsKey("person") && arguments.containsKey("job");
    }

    /** The arguments as the messages take them: lists joined, times and money in words. */
    private Map<String, Object> words(Map<String, Object> arguments, Voice voice) {
        Map<String, Object> words = new HashMap<>(arguments);
        words.put("voice", voice.name());
        words.putIfAbsent("positions", 0);
        words.putIfAbsent("job", "");
        words.putIfAbsent("person", "");
        join(words, "asked", either);
        join(words, "places", either);
        join(words, "skills", all);
        if (arguments.get("need") instanceof String need) {
            words.put("wanted", messages.say("wanted." + need, Map.of("voice", voice.name())));
        }
        level(words, "asked");
        level(words, "theirs");
        time(words, "months", "time");
        time(words, "monthsAsked", "asktime");
        range(words);
        money(words, "max", "currency", "pay");
        money(words, "floor", arguments.containsKey("floorCurrency") ? "floorCurrency" : "currency", "floor");
        return words;
    }

    private static void join(Map<String, Object> words, String name, ListFormatter formatter) {
        if (words.get(name) instanceof List<?> list) {
            words.put(name, formatter.format(list));
        }
    }

    private void level(Map<String, Object> words, String name) {
        if (words.get(name) instanceof String level && messages.knows("level." + level)) {
            words.put(name, messages.say("level." + level, Map.of()));
        }
    }

    private void time(Map<String, Object> words, String name, String as) {
        if (words.get(name) instanceof Integer months) {
            words.put(as, time(months));
        }
    }

    /** Whole years from two years on; months before that. */
    private String time(int months) {
        boolean years = months >= 2 * MONTHS || months == MONTHS;
        return messages.say(years ? "time.years" : "time.months", Map.of("n", years ? months / MONTHS : months));
    }

    private void range(Map<String, Object> words) {
        if (!(words.get("from") instanceof Integer from)) {
            return;
        }
        Integer to = (Integer) words.get("to");
        words.put("range", range(from, to));
    }

    private String range(int from, @Nullable Integer to) {
        if (to == null) {
            return messages.say("range.from", Map.of("time", time(from)));
        }
        if (from == to) {
            return messages.say("range.exact", Map.of("time", time(from)));
        }
        boolean years = from % MONTHS == 0 && to % MONTHS == 0;
        return years
                ? messages.say("range.years", Map.of("from", from / MONTHS, "to", to / MONTHS))
                : messages.say("range.months", Map.of("from", from, "to", to));
    }

    private void money(Map<String, Object> words, String name, String currency, String as) {
        if (words.get(name) instanceof Long amount && words.get(currency) instanceof String code) {
            words.put(as, money(amount, code));
        }
    }

    /** Rupees as people say them: by the month below ten lakh a year, in lakh above. */
    private String money(long yearly, String currency) {
        if (!currency.equals("INR")) {
            return messages.say("money.other", Map.of("currency", currency, "n", yearly));
        }
        return yearly < MONTHLY_BELOW
                ? messages.say("money.month", Map.of("n", Math.round(yearly / (double) MONTHS)))
                : messages.say("money.lakh", Map.of("n", yearly / LAKH));
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
