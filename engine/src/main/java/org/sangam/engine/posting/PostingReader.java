package org.sangam.engine.posting;

import java.util.List;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.skill.SkillReader;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;

/**
 * Reads postings: job pages and cards as copied from a job site, agency cards, free text, mails. Deterministic, and safe
 * to share between threads.
 */
public final class PostingReader {

    private final SkillReader skills;

    public PostingReader(SkillGraph skills, PlaceGraph places) {
        this.skills = new SkillReader(skills);
    }

    /** The postings of a text, at least one, each with spans into the whole text. */
    public List<Posting> readAll(CleanText text) {
        return List.of(read(text));
    }

    /** The text as one posting. */
    public Posting read(CleanText text) {
        List<Requirement> requirements = skills.read(text).stream()
                .map(mention -> new Requirement(
                        List.of(mention.skill()),
                        Requirement.Need.MENTIONED,
                        null,
                        List.of(mention.span()),
                        mention.confidence()))
                .toList();
        return new Posting(
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                new Found<>(Remote.UNSTATED, List.of(), 1),
                List.of(),
                List.of(),
                0,
                requirements,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
