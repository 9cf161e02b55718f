package org.sangam.app.web;

import gg.jte.Content;
import java.util.Optional;

/**
 * A piece that a module adds to another's page, such as a company's open jobs to its page, so that the page's own module
 * need not know it. Pieces stand in the order of their {@code @Order}.
 *
 * @param <T> what the page is about, such as a job
 */
public interface PagePart<T> {

    /** Where on the page it stands. */
    Slot slot();

    /** What it shows of the subject to this viewer; nothing when it has nothing to say. */
    Optional<Content> on(Frame frame, T subject);

    enum Slot {
        /** The way from wider pages to this one, after its first step. */
        TRAIL,
        /** In the one box with what a reader may do about the subject. */
        ACTS,
        MAIN,
        ASIDE,
        /** Below everything else. */
        FOOT,
        /** Where another page introduces the subject in full, such as a company on its job's page. */
        INTRODUCTION
    }
}
