package org.sangam.lab;

import java.util.List;
import java.util.Map;
import org.sangam.engine.match.Weights;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A file of weights in which every figure that counts points is multiplied by the factor of its term. */
final class ScaledWeights {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Per group: the term it belongs to, and its figures that are points; the others are shares, months and days. */
    private static final Map<String, Map<String, List<String>>> POINTS = Map.ofEntries(
            Map.entry("skill", Map.of("skill", List.of("gap"))),
            Map.entry("role", Map.of("role", List.of("same", "stranger"))),
            Map.entry("level", Map.of("level", List.of("byDifference"))),
            Map.entry(
                    "experience",
                    Map.of("experience", List.of("inside", "belowMost", "aboveYear", "aboveFirst", "aboveMost"))),
            Map.entry("notice", Map.of("notice", List.of("inside", "overFirst", "overDay", "overMost"))),
            Map.entry(
                    "pay",
                    Map.of(
                            "pay",
                            List.of(
                                    "reaches",
                                    "wellAbove",
                                    "below",
                                    "farBelow",
                                    "silentLow",
                                    "silentNoFloor",
                                    "silentNoFloorHigh"))),
            Map.entry(
                    "place",
                    Map.of(
                            "place",
                            List.of(
                                    "wished",
                                    "near",
                                    "home",
                                    "remoteWished",
                                    "remoteOpen",
                                    "move",
                                    "unwished",
                                    "abroad",
                                    "notRemote",
                                    "onlyRemote",
                                    "silentLow"))),
            Map.entry("wishedRole", Map.of("wished-role", List.of("same", "stranger"))),
            Map.entry("company", Map.of("company", List.of("as", "notAs", "silentLow"), "agency", List.of("agency"))),
            Map.entry("dislike", Map.of("dislike", List.of("each"))),
            Map.entry("freshness", Map.of("freshness", List.of("points"))),
            Map.entry("answers", Map.of("answers", List.of("none", "all"))));

    private ScaledWeights() {}

    /** @param factors by term; a term without one stays as it is */
    static String of(Weights weights, String version, Map<String, Double> factors) {
        ObjectNode tree = JSON.valueToTree(weights);
        tree.put("version", version);
        POINTS.forEach((group, terms) -> terms.forEach((term, fields) ->
                fields.forEach(field -> scale((ObjectNode) tree.get(group), field, factors.getOrDefault(term, 1.0)))));
        ObjectNode centre = (ObjectNode) tree.get("centre");
        List.copyOf(centre.propertyNames()).forEach(term -> scale(centre, term, factors.getOrDefault(term, 1.0)));
        return JSON.writeValueAsString(tree);
    }

    private static void scale(ObjectNode group, String field, double factor) {
        JsonNode value = group.get(field);
        if (value.isArray()) {
            List<Integer> all = value.valueStream().map(JsonNode::asInt).toList();
            ArrayNode scaled = group.putArray(field);
            all.forEach(one -> scaled.add(scaled(one, factor)));
        } else {
            group.put(field, scaled(value.asInt(), factor));
        }
    }

    private static int scaled(int points, double factor) {
        return Math.toIntExact(Math.round(points * factor));
    }
}
