package org.sangam.app.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.posting.Remote;

/**
 * A posting as somebody pasted it, with what is true of it.
 *
 * @param key stable, such as {@code neelgiri-senior-backend-engineer}
 * @param company key of the company that posted it; an agency's own key for an agency's posting
 * @param client key of the company the job is at: the same as {@code company} unless an agency posted it
 * @param title of the job once the team had corrected the draft
 * @param role key of the role it belongs to, such as {@code backend-java}
 * @param openedDaysAgo from 0
 * @param answerDays within how many days the team promises to answer
 * @param openings at least 1
 */
public record SamplePosting(
        String key,
        String company,
        String client,
        String title,
        String role,
        Manner manner,
        String text,
        Truth truth,
        int openedDaysAgo,
        int answerDays,
        int openings) {

    /** The ways in which postings come to be pasted. */
    public enum Manner {
        JOB_PAGE,
        CARD,
        CAREERS_PAGE,
        FORM,
        CHAT,
        MAIL,
        NOTICE
    }

    /**
     * What a careful reader would find in the text, and nothing that is not there.
     *
     * @param title null where the text names none
     * @param company the name as the text writes it; null where it names none
     * @param agency the declared intermediary
     * @param places names of the place graph, in reading order
     * @param chips the skills in the header, exactly as written
     * @param hiddenSkills the number behind "+3 more"
     * @param required names of the skills asked for, chips included
     * @param optional names of the skills good to have
     * @param noticeDays the longest notice accepted
     * @param findings codes of what the check should find; empty for a clean posting
     */
    public record Truth(
            @Nullable String title,
            @Nullable String company,
            @Nullable String agency,
            @Nullable String postedBy,
            @Nullable Experience experience,
            @Nullable Pay pay,
            List<String> places,
            Remote remote,
            List<String> chips,
            int hiddenSkills,
            List<String> required,
            List<String> optional,
            @Nullable Integer noticeDays,
            List<String> findings) {}
}
