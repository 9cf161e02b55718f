package org.sangam.app.web;

import org.jspecify.annotations.Nullable;

/**
 * A person's disc: solid once they have shown who they are, a dotted ring before.
 *
 * @param name their own, or the bird's that stands in for it
 * @param image address of a photo on this host; only ever for a revealed person
 */
public record Person(
        String name, boolean revealed, @Nullable String image) {

    public Person {
        if (!revealed && image != null) {
            throw new IllegalArgumentException("Somebody not yet revealed has no photo");
        }
    }

    public static Person revealed(String name) {
        return new Person(name, true, null);
    }

    public static Person unrevealed(String bird) {
        return new Person(bird, false, null);
    }

    public String letters() {
        return Initials.of(name);
    }
}
