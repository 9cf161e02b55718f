package org.sangam.app.job.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.job.Description;
import org.sangam.app.web.Chip;
import org.sangam.app.web.Fact;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Mark;
import org.sangam.app.web.Person;
import org.sangam.app.web.Preview;

/**
 * A job as everybody reads it.
 *
 * @param markup JSON-LD for search engines; null when the job is not open
 * @param under what the company does, in one line
 * @param agency the intermediary, when there is one
 * @param poster null when the member who posted it is gone
 * @param gone a sentence for a job that is not open; null for one that is
 * @param own whether the viewer is of the team, which then finds the way to change it
 * @param trail the way to it from all jobs
 * @param acts what a reader may do about it
 * @param introduction the company, its team and how it is known, as its own module shows them
 * @param main, aside, foot what other modules add
 */
public record JobPage(
        Frame frame,
        Preview preview,
        @Nullable String markup,
        String id,
        String title,
        Mark mark,
        String company,
        String companyPath,
        String under,
        @Nullable String agency,
        List<Fact> facts,
        List<Chip> required,
        List<Chip> optional,
        List<Chip> mentioned,
        List<Description.Part> body,
        @Nullable Poster poster,
        @Nullable String gone,
        boolean own,
        Share share,
        List<Content> trail,
        List<Content> acts,
        List<Content> introduction,
        List<Content> main,
        List<Content> aside,
        List<Content> foot) {

    public record Poster(Person person, String title) {}

    /**
     * The job in a few lines of plain text, for a chat.
     *
     * @param chat, mail addresses that begin a message with it
     */
    public record Share(String text, String chat, String mail) {}
}
