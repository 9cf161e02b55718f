package org.sangam.app.web;

import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: who looks, in which words, where, and the token that its forms carry. Controllers take
 * it as an argument and hand it to their page record, titled.
 *
 * @param title the page's own title; empty until {@link #titled}
 * @param section the code of the entry of the navigation that is current, such as {@code jobs}; null for none
 * @param path of the request, without query
 * @param sample whether the sample market is loaded, which every page then says
 */
public record Frame(
        Words words,
        Viewer viewer,
        String title,
        @Nullable String section,
        String path,
        boolean sample,
        FormToken token) {

    public Frame titled(String title) {
        return new Frame(words, viewer, title, section, path, sample, token);
    }

    public Frame in(String section) {
        return new Frame(words, viewer, title, section, path, sample, token);
    }

    /** Proof that a form was made by us; the name and value of a hidden field. */
    public interface FormToken {
        String name();

        String value();
    }
}
