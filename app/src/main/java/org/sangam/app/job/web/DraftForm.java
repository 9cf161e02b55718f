package org.sangam.app.job.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Requirement;
import org.sangam.engine.skill.SkillGraph;

/**
 * The values of a posting as a person types them: pay and places in their own words, skills separated by commas with
 * "or" between alternatives. An empty field says that there is none.
 */
public record DraftForm(
        String title,
        String years,
        String pay,
        String places,
        String remote,
        String required,
        String optional,
        String notice,
        String openings,
        String answerDays) {

    /** The fields as they stand before anybody typed: what was read. */
    static DraftForm of(Posting posting, int answerDays) {
        return new DraftForm(
                posting.title() == null ? "" : posting.title().value(),
                years(posting.experience() == null ? null : posting.experience().value()),
                posting.pay() == null ? "" : posting.pay().value().text(),
                posting.places().stream().map(found -> found.value().name()).collect(Collectors.joining(", ")),
                posting.remote().value().name(),
                skills(posting.requirements(), Requirement.Need.REQUIRED),
                skills(posting.requirements(), Requirement.Need.OPTIONAL),
                posting.noticeDays() == null ? "" : posting.noticeDays().value().toString(),
                posting.openings() == null ? "" : posting.openings().value().toString(),
                Integer.toString(answerDays));
    }

    private static String years(@Nullable Experience experience) {
        if (experience == null) {
            return "";
        }
        String from = inYears(experience.minMonths());
        Integer max = experience.maxMonths();
        return max == null ? from + "+" : max == experience.minMonths() ? from : from + "-" + inYears(max);
    }

    private static String inYears(int months) {
        return months % 12 == 0 ? Integer.toString(months / 12) : Double.toString(Math.round(months / 1.2) / 10.0);
    }

    private static String skills(List<Requirement> requirements, Requirement.Need need) {
        return requirements.stream()
                .filter(requirement -> requirement.need() == need)
                .map(DraftForm::words)
                .collect(Collectors.joining(", "));
    }

    private static String words(Requirement requirement) {
        return requirement.anyOf().stream()
                .map(skill -> SkillGraph.bundled().skill(skill).name())
                .collect(Collectors.joining(" or "));
    }
}
