package org.sangam.app.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.Chip;
import org.sangam.app.web.Frame;
import org.sangam.app.web.JobLine;
import org.sangam.app.web.Person;
import org.sangam.engine.posting.Posting;

/** Jobs like the one that a page shows. */
public record SimilarView(Frame frame, List<Like> jobs) {

    public record Like(JobLine line, Text text) {}

    /**
     * @param poster who posts it, when they chose to be shown
     * @param body its whole text
     */
    public record Text(@Nullable Poster poster, List<Chip> chips, List<Posting.Block> body) {

        static final Text NONE = new Text(null, List.of(), List.of());
    }

    public record Poster(Person person, String name, String title) {}
}
