package org.sangam.app.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyDetails;
import org.sangam.app.company.CompanyName;

/**
 * A fictional company.
 *
 * @param key short and stable, such as {@code neelgiri}
 * @param line what it does, in one line for lists
 * @param about three to five sentences
 * @param founded the year
 * @param size lower end of its band of people: 1, 11, 51, 201, 501 or 1001
 * @param city a name of the place graph
 * @param site a host under {@code .example}
 * @param team the people who hire, the first of whom posts unless a posting says otherwise
 * @param agency whether it recruits for others
 * @param clients keys of the companies whose mandate an agency holds
 * @param answers how it answers applications; null while too new for a record
 */
public record SampleCompany(
        String key,
        String name,
        String legalName,
        String line,
        String about,
        int founded,
        Type type,
        int size,
        Stage stage,
        String city,
        String site,
        List<Member> team,
        boolean agency,
        List<String> clients,
        @Nullable Answers answers) {

    /** What the company says of itself when it is founded here. */
    public CompanyDetails details() {
        return new CompanyDetails(
                new CompanyName(name),
                legalName,
                line,
                about,
                founded,
                Company.Type.valueOf(type.name()),
                Company.Size.of(size),
                Company.Stage.valueOf(stage.name()),
                site,
                city,
                agency,
                List.of());
    }

    public enum Type {
        PRODUCTS,
        SERVICES,
        BOTH
    }

    public enum Stage {
        BOOTSTRAPPED,
        RAISED,
        PROFITABLE,
        LISTED
    }

    /** What somebody does in hiring. */
    public enum Part {
        RECRUITER,
        HIRING_MANAGER,
        INTERVIEWER
    }

    public record Member(String name, String title, Part part) {

        /** An address that reaches nobody: {@code ananya.deshmukh@neelgirilabs.example}. */
        public String mailAt(String site) {
            return Names.address(name) + "@" + site;
        }
    }

    /**
     * How a company answers.
     *
     * @param percentInTime of a hundred applications, those answered by the promised date
     * @param days until half had an answer
     */
    public record Answers(int percentInTime, int days) {}

    /** The people in its size band, as written: {@code 51–200}. */
    public String sizeBand() {
        return switch (size) {
            case 1 -> "1–10";
            case 11 -> "11–50";
            case 51 -> "51–200";
            case 201 -> "201–500";
            case 501 -> "501–1000";
            default -> "1001+";
        };
    }

    /** The drawn mark, an SVG of 40 by 40. */
    public String monogram() {
        return Monogram.svg(key);
    }
}
