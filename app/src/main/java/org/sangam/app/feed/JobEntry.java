package org.sangam.app.feed;

import java.time.Instant;
import java.util.List;
import org.sangam.app.company.Company;
import org.sangam.app.job.Description;
import org.sangam.app.job.Job;
import org.sangam.app.job.JobLines;
import org.sangam.app.web.Words;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Requirement;
import org.sangam.engine.skill.SkillGraph;

/**
 * An open job as a feed says it.
 *
 * @param facts pay, places and years in one line, as a reader would say them
 * @param html the facts and the whole description
 * @param skills by name
 */
record JobEntry(
        Job job, Company company, String title, String facts, String html, List<String> skills, Instant opened) {

    static JobEntry of(Job job, Company company, Words words) {
        Posting posting = job.posting();
        String facts = facts(posting, words);
        return new JobEntry(
                job,
                company,
                job.title(),
                facts,
                "<p>" + facts + "</p>" + Description.html(posting),
                skills(posting),
                job.openedAt() == null ? job.createdAt() : job.openedAt());
    }

    /** Names of the place graph and figures: nothing that a person typed, so nothing to escape. */
    private static String facts(Posting posting, Words words) {
        String places = JobLines.places(
                posting.places().stream().map(found -> found.value().name()).toList(),
                posting.remote().value(),
                words);
        String years = posting.experience() == null
                ? ""
                : words.years(posting.experience().value());
        String pay = words.pay(posting.pay() == null ? null : posting.pay().value());
        return String.join(
                " · ",
                List.of(pay, places, years).stream()
                        .filter(fact -> !fact.isEmpty())
                        .toList());
    }

    private static List<String> skills(Posting posting) {
        return posting.requirements().stream()
                .filter(requirement -> requirement.need() != Requirement.Need.MENTIONED)
                .flatMap(requirement -> requirement.anyOf().stream())
                .map(id -> SkillGraph.bundled().skill(id).name())
                .distinct()
                .toList();
    }
}
