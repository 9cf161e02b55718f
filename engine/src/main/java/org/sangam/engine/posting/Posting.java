package org.sangam.engine.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.place.Place;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;

/**
 * A posting as read: each value with the words it was read from, null where the text does not say. After a person has
 * corrected it, the same shape holds the corrected values.
 *
 * @param text what every span points into
 * @param agency the intermediary that posted it, when it declares one
 * @param places where the work is, in reading order; empty for remote only or unstated
 * @param eligibleCountries ISO 3166 codes a remote worker may sit in; empty when unstated
 * @param statedSkills the chips exactly as written
 * @param hiddenSkills the number behind "+3 more"
 * @param requirements every skill read, chips and text together, alternatives joined
 * @param noticeDays the longest notice period accepted
 * @param body the description without page furniture, in blocks, as it is shown
 */
public record Posting(
        CleanText text,
        @Nullable Found<String> title,
        @Nullable Found<String> company,
        @Nullable Found<String> agency,
        @Nullable Found<String> postedBy,
        @Nullable Found<Experience> experience,
        @Nullable Found<Pay> pay,
        List<Found<Place>> places,
        Found<Remote> remote,
        List<String> eligibleCountries,
        List<Found<String>> statedSkills,
        int hiddenSkills,
        List<Requirement> requirements,
        @Nullable Found<Integer> noticeDays,
        @Nullable Found<EmploymentType> employmentType,
        @Nullable Found<Integer> openings,
        List<Found<String>> education,
        List<Found<String>> languages,
        List<Block> body,
        List<Finding> findings) {

    /** The same values, with what the check of them found. */
    Posting with(List<Finding> found) {
        return new Posting(
                text,
                title,
                company,
                agency,
                postedBy,
                experience,
                pay,
                places,
                remote,
                eligibleCountries,
                statedSkills,
                hiddenSkills,
                requirements,
                noticeDays,
                employmentType,
                openings,
                education,
                languages,
                body,
                found);
    }

    public enum EmploymentType {
        FULL_TIME,
        PART_TIME,
        CONTRACTOR,
        TEMPORARY,
        INTERN,
        VOLUNTEER,
        PER_DIEM,
        OTHER
    }

    /** A piece of the description: a heading, a paragraph or one item of a list. */
    public record Block(Kind kind, String words) {

        public enum Kind {
            HEADING,
            PARAGRAPH,
            ITEM
        }
    }
}
