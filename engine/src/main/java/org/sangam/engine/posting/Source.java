package org.sangam.engine.posting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/**
 * One posting taken apart, before its values are read: the head of the page, the lines of the description, the labelled
 * fields among them, and the parts of a first line set off by bars.
 *
 * @param region where it stands in the text
 * @param lines every line that has words
 * @param body the description's lines, page furniture left out
 */
record Source(
        CleanText text,
        Span region,
        Header header,
        List<Line> lines,
        List<Line> body,
        List<Field> fields,
        PipeReader.Parts parts) {

    private static final Set<Field.Kind> SILENT = Set.of(
            Field.Kind.PAY,
            Field.Kind.PLACE,
            Field.Kind.NOTICE,
            Field.Kind.COMPANY,
            Field.Kind.CLIENT,
            Field.Kind.AGENCY,
            Field.Kind.CONTACT,
            Field.Kind.POSTER,
            Field.Kind.OPENINGS,
            Field.Kind.EMPLOYMENT,
            Field.Kind.REMOTE,
            Field.Kind.TITLE,
            Field.Kind.OTHER);

    /** Lines that ask for no skill: those whose field speaks of pay, place and the like, and the title's own. */
    Set<Line> silent(@Nullable Found<String> title) {
        return body.stream()
                .filter(line -> fields.stream()
                                .anyMatch(f ->
                                        SILENT.contains(f.kind()) && line.span().contains(f.label()))
                        || (title != null && title.evidence().stream().anyMatch(line.span()::equals)))
                .collect(Collectors.toSet());
    }
}
