package org.sangam.engine.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.PersonFacts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a job or a person brought into a match, written down: the facts without their evidence, as JSON in one fixed form, so
 * that the same facts are the same text. There is no field in it that a name could stand in.
 *
 * @param text the form
 */
public record Input(String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Input of(JobFacts facts) {
        List<JobFacts.Wanted> wanted = facts.wanted().stream()
                .map(one -> new JobFacts.Wanted(one.anyOf(), one.need(), one.months(), one.general(), List.of()))
                .toList();
        JobFacts bare = new JobFacts(
                facts.role(),
                wanted,
                facts.experience(),
                facts.pay(),
                facts.places(),
                facts.remote(),
                facts.countries(),
                facts.noticeDays(),
                facts.company(),
                facts.confirmedOn(),
                facts.musts(),
                Map.of());
        ObjectNode tree = JSON.valueToTree(bare);
        sort(tree, "musts");
        return new Input(tree.toString());
    }

    public static Input of(PersonFacts facts) {
        PersonFacts bare = new PersonFacts(
                facts.held().stream()
                        .map(held -> new PersonFacts.Held(held.role(), held.until(), List.of()))
                        .toList(),
                facts.shown().stream()
                        .map(shown -> new PersonFacts.Shown(
                                shown.skill(), shown.months(), shown.positions(), shown.lastUsed(), List.of()))
                        .toList(),
                facts.level(),
                facts.experienceMonths(),
                facts.place(),
                facts.wishes(),
                Map.of());
        ObjectNode tree = JSON.valueToTree(bare);
        sort((ObjectNode) tree.get("wishes"), "musts");
        return new Input(tree.toString());
    }

    /** @throws IllegalArgumentException when the text holds no job */
    public JobFacts job() {
        return read(JobFacts.class);
    }

    /** @throws IllegalArgumentException when the text holds no person */
    public PersonFacts person() {
        return read(PersonFacts.class);
    }

    /** SHA-256 of the text, in hexadecimal. */
    public String hash() {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private <T> T read(Class<T> what) {
        try {
            return JSON.readValue(text, what);
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("An input holds no " + what.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    /** A set has no order of its own. */
    private static void sort(ObjectNode node, String field) {
        List<String> sorted =
                node.get(field).valueStream().map(JsonNode::asString).sorted().toList();
        ArrayNode array = node.putArray(field);
        sorted.forEach(array::add);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
