package org.sangam.engine.document;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON Resume 1.0 (jsonresume.org) as it is, with all that the standard does not know. */
final class JsonTree {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.NESTING)
                            .maxStringLength(Limits.CHARACTERS)
                            .maxNumberLength(100)
                            .maxNameLength(1_000)
                            .build())
                    .build())
            .build();

    private JsonTree() {}

    static ObjectNode read(String text) throws Refused {
        try {
            JsonNode tree = JSON.readTree(text);
            boolean resume = tree instanceof ObjectNode
                    && (tree.has("basics") || tree.has("work") || tree.has("education") || tree.has("skills"));
            if (!resume) {
                throw new Refused(Refusal.UNSUPPORTED);
            }
            return (ObjectNode) tree;
        } catch (JacksonException broken) {
            throw new Refused(Refusal.UNREADABLE);
        }
    }

    static ObjectNode empty() {
        return JSON.createObjectNode();
    }
}
