package org.sangam.app.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Posting.Block;
import org.sangam.engine.posting.Posting.Block.Kind;

/** A posting's description as it is shown: headings, each with the paragraphs and lists under it. */
public final class Description {

    private Description() {}

    /** A heading with the paragraphs and lists under it; the first may have no heading. */
    public record Part(@Nullable String heading, List<List<Block>> groups) {}

    /** Items that follow one another are one group, every paragraph is one of its own. */
    public static List<Part> parts(Posting posting) {
        List<Part> all = new ArrayList<>();
        List<List<Block>> groups = new ArrayList<>();
        String heading = null;
        Kind last = null;
        for (Block block : posting.body()) {
            if (block.kind() == Kind.HEADING) {
                close(all, heading, groups);
                groups = new ArrayList<>();
                heading = block.words();
            } else if (block.kind() == Kind.ITEM && last == Kind.ITEM) {
                groups.getLast().add(block);
            } else {
                groups.add(new ArrayList<>(List.of(block)));
            }
            last = block.kind();
        }
        close(all, heading, groups);
        return all;
    }

    /** As HTML of headings, paragraphs and lists, everything else escaped; never empty unless the posting is. */
    public static String html(Posting posting) {
        if (posting.body().isEmpty()) {
            return posting.text()
                    .value()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> "<p>" + escaped(line) + "</p>")
                    .collect(Collectors.joining());
        }
        return parts(posting).stream().map(Description::html).collect(Collectors.joining());
    }

    private static String html(Part part) {
        String heading = part.heading() == null ? "" : "<h3>" + escaped(part.heading()) + "</h3>";
        return part.groups().stream().map(Description::html).collect(Collectors.joining("", heading, ""));
    }

    private static String html(List<Block> group) {
        if (group.getFirst().kind() != Kind.ITEM) {
            return "<p>" + escaped(group.getFirst().words()) + "</p>";
        }
        return group.stream()
                .map(item -> "<li>" + escaped(item.words()) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void close(List<Part> all, @Nullable String heading, List<List<Block>> groups) {
        if (heading != null || !groups.isEmpty()) {
            all.add(new Part(heading, groups));
        }
    }
}
