package org.sangam.engine.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Span;

/**
 * One thing a job asks for, met by any one of its skills: "Kafka or RabbitMQ" is a single requirement.
 *
 * @param anyOf ids of skills, at least one, in reading order
 * @param months how long, when the posting says so of this skill
 * @param evidence where it was read; empty when a person typed it
 * @param confidence 0 to 1
 */
public record Requirement(
        List<String> anyOf, Need need, @Nullable Integer months, List<Span> evidence, double confidence) {

    public Requirement {
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("A requirement names at least one skill");
        }
        anyOf = List.copyOf(anyOf);
        evidence = evidence.stream().sorted().toList();
    }

    /** Required by the text, good to have, or only mentioned in it. */
    public enum Need {
        REQUIRED,
        OPTIONAL,
        MENTIONED
    }
}
