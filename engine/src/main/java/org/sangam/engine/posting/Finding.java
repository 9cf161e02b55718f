package org.sangam.engine.posting;

import java.util.List;
import java.util.Map;
import org.sangam.engine.text.Span;

/**
 * Something the check of a posting or a résumé wants a person to look at. It is a code and typed arguments; the sentence
 * is made for the reader's language elsewhere.
 *
 * @param code such as {@code experience-conflict}; the whole list is in {@code docs/findings.md}
 * @param arguments what the sentence names, by name, in the form the message takes
 * @param evidence the words it rests on, in reading order
 */
public record Finding(String code, Severity severity, Map<String, Object> arguments, List<Span> evidence) {

    /** A severe finding holds the job until a person decides; a note only asks for a look. */
    public enum Severity {
        SEVERE,
        WARNING,
        NOTE
    }
}
