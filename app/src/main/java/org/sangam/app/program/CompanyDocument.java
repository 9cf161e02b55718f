package org.sangam.app.program;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.app.company.Evidence;
import org.sangam.app.hiring.AnswerRecord;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.web.Words;

/**
 * A company as programs read it; what nobody stated is null. People are not in it, nor evidence that names one: who of a
 * team is shown stands on its page only, where they chose to be.
 *
 * @param id its name in addresses, never changed
 * @param openJobs how many are open now
 * @param answers null while too few answers were due to say anything
 * @param evidence what was shown of it, how and when; empty when nothing was checked
 */
public record CompanyDocument(
        String id,
        String url,
        String name,
        @Nullable String legalName,
        List<String> otherNames,
        String line,
        String about,
        @Nullable Integer founded,
        Company.@Nullable Type type,
        @Nullable People people,
        Company.@Nullable Stage stage,
        @Nullable String site,
        @Nullable String city,
        boolean agency,
        long openJobs,
        @Nullable Answers answers,
        List<Shown> evidence) {

    /** How many work there; {@code to} is null for the open band. */
    public record People(int from, @Nullable Integer to) {}

    /**
     * How the team keeps its word, over the last ninety days.
     *
     * @param due how many answers were due
     * @param onTime of those, how many came by the promised day
     * @param days until half had an answer; null when less than half have
     */
    public record Answers(long due, long onTime, @Nullable Integer days) {}

    /** One thing that was shown, and until when that holds; both days are null for what was claimed and not checked. */
    public record Shown(
            String kind,
            String subject,
            @Nullable LocalDate shownOn,
            @Nullable LocalDate validUntil) {}

    static CompanyDocument of(
            Company company, long openJobs, AnswerRecord.Of answers, List<Evidence> evidence, PublicAddress here) {
        return new CompanyDocument(
                company.slug(),
                here.of(company.path()),
                company.name().text(),
                company.legalName(),
                company.aliases(),
                company.line(),
                company.about(),
                company.founded(),
                company.type(),
                company.size() == null
                        ? null
                        : new People(
                                company.size().from(),
                                company.size().to() == 0 ? null : company.size().to()),
                company.stage(),
                company.site(),
                company.city(),
                company.agency(),
                openJobs,
                answers.known() ? new Answers(answers.due(), answers.onTime(), answers.days()) : null,
                evidence.stream()
                        .filter(one -> one.kind() != Evidence.Kind.WORK_MAIL)
                        .map(CompanyDocument::shown)
                        .toList());
    }

    private static Shown shown(Evidence evidence) {
        return new Shown(
                evidence.kind().name(),
                evidence.subject(),
                evidence.on() == null ? null : Words.date(evidence.on()),
                evidence.until() == null ? null : Words.date(evidence.until()));
    }
}
