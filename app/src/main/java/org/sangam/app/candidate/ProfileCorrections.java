package org.sangam.app.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.place.Place;
import org.sangam.engine.profile.Profile;
import org.sangam.engine.text.Found;

/**
 * What a person said of their profile instead of what was read: null for each value they left as it was. Kept apart from
 * the reading, so that reading the résumé again loses none of it.
 */
public record ProfileCorrections(
        @Nullable String name,
        @Nullable String headline,
        @Nullable Place place,
        @Nullable Integer experienceMonths,
        @Nullable List<Profile.Position> positions,
        @Nullable List<Profile.Education> education,
        @Nullable List<Profile.SkillUse> skills,
        @Nullable List<String> languages) {

    public static final ProfileCorrections NONE =
            new ProfileCorrections(null, null, null, null, null, null, null, null);

    /** The reading with these values in place of those read. */
    public Profile over(Profile read) {
        return new Profile(
                read.text(),
                or(name, read.name()),
                read.emails(),
                read.phones(),
                read.links(),
                or(headline, read.headline()),
                read.summary(),
                or(place, read.place()),
                positions == null ? read.positions() : positions,
                education == null ? read.education() : education,
                skills == null ? read.skills() : skills,
                languages == null
                        ? read.languages()
                        : languages.stream().map(Found::said).toList(),
                read.certificates(),
                read.projects(),
                or(experienceMonths, read.experienceMonths()),
                read.findings());
    }

    private static <T> @Nullable Found<T> or(@Nullable T said, @Nullable Found<T> read) {
        return said == null ? read : Found.said(said);
    }
}
