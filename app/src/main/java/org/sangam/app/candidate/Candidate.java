package org.sangam.app.candidate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.profile.Profile;

/**
 * A person with a profile.
 *
 * @param version grows by one with every change
 * @param reading what was read from the résumé
 * @param corrections what the person said instead
 * @param resume the file it was read from; null when the person typed
 */
public record Candidate(
        UUID id,
        UUID account,
        long version,
        Visibility visibility,
        Profile reading,
        ProfileCorrections corrections,
        Preferences preferences,
        @Nullable ResumeFile resume,
        Instant createdAt,
        Instant changedAt) {

    /** Who may find the person. Either way the person sees every job. */
    public enum Visibility {
        /** Nobody. */
        HIDDEN,
        /** Every team but those hidden from, under a bird's name, by facts alone. */
        ANONYMOUS
    }

    /** A kept résumé: the hash its content is stored under, and the name the person gave it. */
    public record ResumeFile(String hash, String name) {}

    /** The profile as it is shown and matched: the reading, with what the person corrected laid over it. */
    public Profile profile() {
        return corrections.over(reading);
    }
}
