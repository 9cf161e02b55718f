package org.sangam.engine.posting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The golden postings: texts of our own in the manners of real ones, and what a careful reader takes from each. */
final class Golden {

    private Golden() {}

    private static final JsonNode EXPECTED = JsonMapper.shared().readTree(resource("expected.json"));

    static List<String> names() {
        return List.copyOf(EXPECTED.propertyNames());
    }

    /** What should be read, by field, in the form of {@link #shown}. */
    static Map<String, @Nullable Object> expected(String name) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        EXPECTED.path(name).properties().forEach(field -> fields.put(field.getKey(), plain(field.getValue())));
        return fields;
    }

    static CleanText text(String name) {
        return CleanText.of(resource(name + ".txt"));
    }

    /** A posting in the words of the expected file. */
    static Map<String, @Nullable Object> shown(Posting posting) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        shown.put("title", value(posting.title()));
        shown.put("company", value(posting.company()));
        shown.put("agency", value(posting.agency()));
        shown.put("postedBy", value(posting.postedBy()));
        Found<Experience> experience = posting.experience();
        shown.put("experience", experience == null ? null : months(experience.value()));
        Found<Pay> pay = posting.pay();
        shown.put("pay", pay == null ? null : shown(pay.value()));
        shown.put(
                "places",
                posting.places().stream().map(place -> place.value().name()).toList());
        shown.put("remote", posting.remote().value().name());
        shown.put(
                "statedSkills",
                posting.statedSkills().stream().map(Found::value).toList());
        shown.put("hiddenSkills", posting.hiddenSkills());
        shown.put("noticeDays", value(posting.noticeDays()));
        shown.put(
                "findings",
                posting.findings().stream().map(Finding::code).sorted().toList());
        return shown;
    }

    private static @Nullable Object plain(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(Golden::plain).toList();
        }
        return node.isNull() ? null : node.isNumber() ? node.asInt() : node.asString();
    }

    private static String shown(Pay pay) {
        return switch (pay) {
            case Pay.Undisclosed(String words) -> "undisclosed: " + words;
            case Pay.Stated stated ->
                stated.currency() + " " + plain(stated.min()) + ".." + plain(stated.max()) + " " + stated.period();
        };
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }

    private static List<@Nullable Integer> months(Experience experience) {
        return Arrays.asList(experience.minMonths(), experience.maxMonths());
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream("golden/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
