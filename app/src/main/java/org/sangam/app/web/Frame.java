package org.sangam.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: who looks, in which words, where, and the token that its forms carry. Controllers take
 * it as an argument and hand it to their page record, titled.
 *
 * @param title the page's own title; empty until {@link #titled}
 * @param section the code of the entry of the navigation that is current, such as {@code jobs}; null for none
 * @param path of the request, without query
 * @param address the path with its query, to come back to after a switch of language
 * @param setting what the reader chose about looks
 * @param sample whether the sample market is loaded, which every page then says
 */
public record Frame(
        Words words,
        Viewer viewer,
        String title,
        @Nullable String section,
        String path,
        String address,
        Setting setting,
        boolean sample,
        FormToken token) {

    public Frame titled(String title) {
        return new Frame(words, viewer, title, section, path, address, setting, sample, token);
    }

    public Frame in(String section) {
        return new Frame(words, viewer, title, section, path, address, setting, sample, token);
    }

    /** The entries of the main navigation for whoever looks. */
    public List<Navigation.Entry> navigation() {
        return Navigation.of(this);
    }

    /**
     * What the reader chose about looks.
     *
     * @param mode light, dark, or null for as the system has it
     * @param devanagari whether the reader's browser already holds our Devanagari
     */
    public record Setting(@Nullable Mode mode, boolean devanagari) {

        public static final Setting UNSAID = new Setting(null, false);
    }

    public enum Mode {
        LIGHT,
        DARK;

        public String code() {
            return this == LIGHT ? "light" : "dark";
        }
    }

    /** Proof that a form was made by us; the name and value of a hidden field. */
    public interface FormToken {

        /** For a page that has no form. */
        FormToken NONE = new FormToken() {
            @Override
            public String name() {
                throw new IllegalStateException("This page was made without a token, and must have no form.");
            }

            @Override
            public String value() {
                return name();
            }
        };

        String name();

        String value();
    }
}
