package org.sangam.app.program;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Holds JSON against a schema of an OpenAPI description: types, required and unknown properties, choices, patterns and
 * references, which is all that ours uses.
 */
record Schema(JsonNode description) {

    /** What does not fit, each with where; empty when all does. */
    List<String> misfits(JsonNode value, String schema) {
        List<String> misfits = new ArrayList<>();
        check(value, description.at("/components/schemas/" + schema), schema, misfits);
        return misfits;
    }

    private void check(JsonNode value, JsonNode schema, String where, List<String> misfits) {
        if (schema.has("$ref")) {
            check(value, description.at(schema.get("$ref").asString().substring(1)), where, misfits);
        } else if (schema.has("oneOf")) {
            if (!value.isNull()) {
                check(value, schema.get("oneOf").get(0), where, misfits);
            }
        } else if (types(schema).stream().noneMatch(type -> is(value, type))) {
            misfits.add(where + ": " + value + " is no " + types(schema));
        } else if (value.isObject()) {
            object(value, schema, where, misfits);
        } else if (value.isArray()) {
            value.forEach(item -> check(item, schema.get("items"), where + "[]", misfits));
        } else {
            plain(value, schema, where, misfits);
        }
    }

    private void object(JsonNode value, JsonNode schema, String where, List<String> misfits) {
        schema.get("required").forEach(name -> {
            if (!value.has(name.asString())) {
                misfits.add(where + " lacks " + name.asString());
            }
        });
        value.properties().forEach(property -> {
            JsonNode of = schema.get("properties").get(property.getKey());
            if (of == null) {
                misfits.add(where + " does not describe " + property.getKey());
            } else {
                check(property.getValue(), of, where + "." + property.getKey(), misfits);
            }
        });
    }

    private static void plain(JsonNode value, JsonNode schema, String where, List<String> misfits) {
        if (value.isNull()) {
            return;
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            misfits.add(where + ": " + value + " is none of " + schema.get("enum"));
        }
        if (schema.has("pattern")
                && !value.asString().matches(schema.get("pattern").asString())) {
            misfits.add(where + ": " + value + " is not like " + schema.get("pattern"));
        }
        if (schema.has("minimum") && value.asLong() < schema.get("minimum").asLong()) {
            misfits.add(where + ": " + value + " is below " + schema.get("minimum"));
        }
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.get("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
    }

    private static boolean is(JsonNode value, String type) {
        return switch (type) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("No such type: " + type);
        };
    }
}
