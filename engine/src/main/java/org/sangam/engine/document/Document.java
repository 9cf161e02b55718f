package org.sangam.engine.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.posting.Finding;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;

/**
 * A file as a person would read it: its words in reading order, line by line, with what the page says by its looks.
 *
 * @param text what every span points into
 * @param lines in reading order; together they cover all words of the text
 * @param links addresses that hang on words instead of standing in them
 * @param pages how many were read; 1 where the format has none
 * @param fields where a structured file put its values; empty for a file that is only words
 * @param resume a structured file as JSON Resume, its unknown properties included; null for a file that is only words
 * @param findings hidden text, and what was cut at a limit
 */
public record Document(
        Kind kind,
        CleanText text,
        List<Line> lines,
        List<Link> links,
        int pages,
        List<Field> fields,
        @Nullable String resume,
        List<Finding> findings) {

    public enum Kind {
        PDF,
        DOCX,
        ODT,
        TEXT,
        HTML,
        JSON_RESUME,
        LINKEDIN,
        EUROPASS
    }

    /**
     * One line as it stands on the page.
     *
     * @param cells its parts where the page sets them apart (a title at the left and its dates at the right), in reading
     *     order; one for an ordinary line
     * @param page from 1
     * @param block counts the columns, cells and boxes in reading order; a line belongs with its block's other lines
     * @param x distance of its first letter from the page's left edge, in points; 0 where the format does not say
     * @param size height of its largest letters in points; 0 where the format does not say
     * @param heading whether the format itself calls it a heading
     * @param gap whether white space sets it apart from the line above
     */
    public record Line(
            Span span,
            List<Span> cells,
            int page,
            int block,
            double x,
            double size,
            boolean bold,
            boolean heading,
            boolean gap) {}

    /** Words that lead to an address when clicked, such as "LinkedIn". */
    public record Link(Span span, String address) {}

    /** Where a structured file's value stands in the text; the path is that of JSON Resume, such as {@code work[0].name}. */
    public record Field(String path, Span span) {}
}
