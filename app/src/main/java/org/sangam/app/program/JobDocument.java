package org.sangam.app.program;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.app.job.Description;
import org.sangam.app.job.Job;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.web.Words;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.posting.Requirement;
import org.sangam.engine.skill.SkillGraph;

/**
 * An open job as programs read it; what nobody stated is null. Its shape is promised by the description at
 * {@code /api/openapi.json}: fields are added, never renamed.
 *
 * @param places names of the place graph; empty for remote only or unstated
 * @param eligibleCountries ISO 3166 codes a remote worker may sit in; empty when unstated
 * @param noticeDays the longest notice period accepted
 * @param answerDays within how many days of an interest the team promises to answer
 * @param confirmedOn when the team last said that it is open
 * @param validThrough when it leaves unless the team confirms it again
 * @param description HTML of headings, paragraphs and lists
 */
public record JobDocument(
        UUID id,
        String url,
        String title,
        CompanyName company,
        List<String> places,
        Remote remote,
        List<String> eligibleCountries,
        @Nullable Years experience,
        @Nullable PayFigure pay,
        List<Skill> skills,
        @Nullable String employmentType,
        @Nullable Integer openings,
        @Nullable Integer noticeDays,
        int answerDays,
        LocalDate openedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable Instant validThrough,
        Instant changedAt,
        String description) {

    /** Which company, and whether it recruits for others. */
    public record CompanyName(String id, String name, String url, boolean agency) {}

    /** Months of work asked for; {@code maxMonths} is null when open above. */
    public record Years(int minMonths, @Nullable Integer maxMonths) {}

    /**
     * What the job pays.
     *
     * @param disclosed false when the posting speaks of pay and names no figure; everything but {@code text} is null then
     * @param currency ISO 4217
     * @param period HOUR, DAY, WEEK, MONTH or YEAR
     * @param text the posting's own words; empty when a person typed the figure
     */
    public record PayFigure(
            boolean disclosed,
            @Nullable String currency,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            Pay.@Nullable Period period,
            String text) {}

    /** One thing asked for, met by any one of these. */
    public record Skill(
            List<String> anyOf,
            Requirement.Need need,
            @Nullable Integer months) {}

    static JobDocument of(Job job, Company company, PublicAddress here) {
        Posting posting = job.posting();
        Instant opened = job.openedAt() == null ? job.createdAt() : job.openedAt();
        return new JobDocument(
                job.id(),
                here.of("/jobs/" + job.id()),
                job.title(),
                new CompanyName(company.slug(), company.name().text(), here.of(company.path()), company.agency()),
                posting.places().stream().map(found -> found.value().name()).toList(),
                posting.remote().value(),
                posting.eligibleCountries(),
                posting.experience() == null
                        ? null
                        : new Years(
                                posting.experience().value().minMonths(),
                                posting.experience().value().maxMonths()),
                posting.pay() == null ? null : pay(posting.pay().value()),
                posting.requirements().stream().map(JobDocument::skill).toList(),
                posting.employmentType() == null
                        ? null
                        : posting.employmentType().value().name(),
                posting.openings() == null ? null : posting.openings().value(),
                posting.noticeDays() == null ? null : posting.noticeDays().value(),
                job.answerDays(),
                Words.date(opened),
                job.confirmedAt() == null ? null : Words.date(job.confirmedAt()),
                job.confirmedAt() == null ? null : job.confirmedAt().plus(Job.CONFIRMED_FOR),
                job.changedAt(),
                Description.html(posting));
    }

    private static PayFigure pay(Pay pay) {
        return switch (pay) {
            case Pay.Undisclosed undisclosed -> new PayFigure(false, null, null, null, null, undisclosed.text());
            case Pay.Stated stated ->
                new PayFigure(
                        true,
                        stated.currency(),
                        plain(stated.min()),
                        plain(stated.max()),
                        stated.period(),
                        stated.text());
        };
    }

    /** Written as 1200000 and never as 1.2E+6. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null
                ? null
                : new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }

    private static Skill skill(Requirement requirement) {
        return new Skill(
                requirement.anyOf().stream()
                        .map(id -> SkillGraph.bundled().skill(id).name())
                        .toList(),
                requirement.need(),
                requirement.months());
    }
}
