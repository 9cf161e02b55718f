package org.sangam.engine.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sangam.engine.encode.Encoded;
import org.sangam.engine.encode.TitleVectors;
import org.sangam.engine.match.Reason.Side;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of an exported record, which is a text file of JSON objects: first a head, then each input before the first list
 * that rests on it.
 */
public sealed interface RecordLine {

    JsonMapper JSON = JsonMapper.builder().build();

    /** @param format {@link #FORMAT} */
    record Head(String format, Instant exported) implements RecordLine {}

    String FORMAT = "sangam-record-1";

    /** @param hash as it was when it was recorded; another than the text's own says that somebody changed it */
    record Brought(long number, String hash, Input input) implements RecordLine {}

    /**
     * The vector of a title, before the first list that it spoke in.
     *
     * @param encoder what made it
     * @param number lists know those below theirs
     * @param title {@link TitleVectors#key} of its words
     */
    record Titled(String encoder, int number, UUID title, Encoded vector) implements RecordLine {}

    /**
     * A list with what people did about it.
     *
     * @param id of the list in the record
     * @param times how often it was shown, the same each time
     * @param acts for each place
     */
    record Listed(String id, Instant first, Instant last, int times, ShownList list, List<Set<Act>> acts)
            implements RecordLine {

        public Listed {
            acts = List.copyOf(acts);
            if (acts.size() != list.places().size()) {
                throw new IllegalArgumentException("Every place of a list has its acts");
            }
        }
    }

    /** What somebody did about a pair, before or after it was shown. */
    enum Act {
        /** The person said yes. */
        INTEREST,
        /** And took it back. */
        WITHDRAWN,
        /** The person wants it off their list. */
        SET_ASIDE,
        /** The team said yes. */
        INVITED,
        /** The team wants the person off its list. */
        PASSED_OVER,
        /** The team answered the person's yes with yes. */
        ANSWERED_YES,
        /** The team answered the person's yes with no. */
        ANSWERED_NO
    }

    /** @throws IllegalArgumentException when the line is of no kind that a record has */
    static RecordLine read(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.has("format")) {
                return new Head(
                        node.get("format").asString(),
                        Instant.parse(node.get("exported").asString()));
            }
            return node.has("facts") ? brought(node) : node.has("vector") ? titled(node) : listed(node);
        } catch (JacksonException | NullPointerException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("This is no line of a record: " + start(line), e);
        }
    }

    default String write() {
        ObjectNode node = JSON.createObjectNode();
        switch (this) {
            case Head head ->
                node.put("format", head.format())
                        .put("exported", head.exported().toString());
            case Brought brought -> {
                node.put("input", brought.number()).put("hash", brought.hash());
                node.set("facts", JSON.readTree(brought.input().text()));
            }
            case Titled titled ->
                node.put("title", titled.title().toString())
                        .put("encoder", titled.encoder())
                        .put("number", titled.number())
                        .put("vector", titled.vector().bytes());
            case Listed listed -> write(listed, node);
        }
        return node.toString();
    }

    private static Brought brought(JsonNode node) {
        return new Brought(
                node.get("input").asLong(),
                node.get("hash").asString(),
                new Input(node.get("facts").toString()));
    }

    private static Titled titled(JsonNode node) {
        return new Titled(
                node.get("encoder").asString(),
                node.get("number").asInt(),
                UUID.fromString(node.get("title").asString()),
                Encoded.of(node.get("vector").binaryValue()));
    }

    private static ShownList.Titles titles(JsonNode list) {
        return list.has("encoder")
                ? new ShownList.Titles(
                        list.get("encoder").asString(), list.get("titles").asInt())
                : ShownList.Titles.NONE;
    }

    private static Listed listed(JsonNode node) {
        List<ShownList.Place> places = new ArrayList<>();
        List<Set<Act>> acts = new ArrayList<>();
        for (JsonNode place : node.get("places")) {
            List<ShownList.Points> terms = new ArrayList<>();
            for (JsonNode term : place.get("terms")) {
                terms.add(
                        new ShownList.Points(term.get(0).asString(), term.get(1).asInt()));
            }
            places.add(new ShownList.Place(
                    place.get("input").asLong(), place.get("price").asInt(), terms));
            Set<Act> done = EnumSet.noneOf(Act.class);
            place.get("acts").forEach(act -> done.add(Act.valueOf(act.asString().toUpperCase(Locale.ROOT))));
            acts.add(done);
        }
        ShownList list = new ShownList(
                Side.valueOf(node.get("reader").asString().toUpperCase(Locale.ROOT)),
                node.get("weights").asString(),
                node.get("vocabulary").asString(),
                LocalDate.parse(node.get("day").asString()),
                node.get("subject").asLong(),
                titles(node),
                places,
                node.get("withheld").asInt());
        return new Listed(
                node.get("list").asString(),
                Instant.parse(node.get("first").asString()),
                Instant.parse(node.get("last").asString()),
                node.get("times").asInt(),
                list,
                acts);
    }

    private static void write(Listed listed, ObjectNode node) {
        ShownList list = listed.list();
        node.put("list", listed.id())
                .put("first", listed.first().toString())
                .put("last", listed.last().toString())
                .put("times", listed.times())
                .put("reader", list.reader().name().toLowerCase(Locale.ROOT))
                .put("weights", list.weights())
                .put("vocabulary", list.vocabulary())
                .put("day", list.day().toString())
                .put("subject", list.subject())
                .put("withheld", list.withheld());
        if (list.titles().known() > 0) {
            node.put("encoder", list.titles().encoder())
                    .put("titles", list.titles().known());
        }
        ArrayNode places = node.putArray("places");
        for (int at = 0; at < list.places().size(); at++) {
            ShownList.Place place = list.places().get(at);
            ObjectNode one = places.addObject()
                    .put("rank", at + 1)
                    .put("input", place.input())
                    .put("fit", place.fit())
                    .put("price", place.price());
            ArrayNode terms = one.putArray("terms");
            place.terms().forEach(term -> terms.addArray().add(term.code()).add(term.points()));
            ArrayNode acts = one.putArray("acts");
            new TreeSet<>(listed.acts().get(at))
                    .forEach(act -> acts.add(act.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static String start(String line) {
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }
}
