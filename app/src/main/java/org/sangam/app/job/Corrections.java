package org.sangam.app.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.place.Place;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.posting.Finding;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.posting.Requirement;
import org.sangam.engine.text.Found;

/**
 * What a person said of a posting instead of what was read: null for each value they left as it was. Kept apart from the
 * reading, so that reading the text again loses none of it.
 *
 * @param requirements the required and optional skills as the person left them; mentioned ones stay as read
 * @param settled codes of the findings that a person has looked at and decided
 */
public record Corrections(
        @Nullable String title,
        @Nullable Experience experience,
        @Nullable Pay pay,
        @Nullable List<Place> places,
        @Nullable Remote remote,
        @Nullable List<Requirement> requirements,
        @Nullable Integer noticeDays,
        @Nullable Integer openings,
        Set<String> settled) {

    public static final Corrections NONE = new Corrections(null, null, null, null, null, null, null, null, Set.of());

    /** The reading with these values in place of those read. */
    public Posting over(Posting read) {
        return new Posting(
                read.text(),
                or(title, read.title()),
                read.company(),
                read.agency(),
                read.postedBy(),
                or(experience, read.experience()),
                or(pay, read.pay()),
                places == null
                        ? read.places()
                        : places.stream().map(Found::said).toList(),
                remote == null ? read.remote() : Found.said(remote),
                read.eligibleCountries(),
                read.statedSkills(),
                read.hiddenSkills(),
                requirements == null ? read.requirements() : withMentioned(requirements, read.requirements()),
                or(noticeDays, read.noticeDays()),
                read.employmentType(),
                or(openings, read.openings()),
                read.education(),
                read.languages(),
                read.body(),
                read.findings());
    }

    /** The severe findings that nobody has decided yet: while there is one, the job cannot open. */
    public List<Finding> undecided(Posting read) {
        return read.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.SEVERE && !settled.contains(finding.code()))
                .toList();
    }

    /** The codes of the severe findings that a person keeps as they are. */
    public Set<String> kept(Posting read) {
        return read.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.SEVERE)
                .map(Finding::code)
                .filter(settled::contains)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** With a finding decided; a code that no finding of the reading bears changes nothing. */
    public Corrections settling(String code, Posting read) {
        if (read.findings().stream().noneMatch(finding -> finding.code().equals(code))) {
            return this;
        }
        Set<String> more = Stream.concat(settled.stream(), Stream.of(code))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        return new Corrections(title, experience, pay, places, remote, requirements, noticeDays, openings, more);
    }

    private static <T> @Nullable Found<T> or(@Nullable T said, @Nullable Found<T> read) {
        return said == null ? read : Found.said(said);
    }

    private static List<Requirement> withMentioned(List<Requirement> said, List<Requirement> read) {
        List<Requirement> all = new ArrayList<>(said);
        read.stream()
                .filter(requirement -> requirement.need() == Requirement.Need.MENTIONED)
                .filter(requirement -> said.stream()
                        .noneMatch(other -> other.anyOf().stream().anyMatch(requirement.anyOf()::contains)))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
