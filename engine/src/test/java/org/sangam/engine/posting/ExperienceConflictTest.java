package org.sangam.engine.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;

/** Both directions of {@code experience-conflict}, over heads and sentences that people wrote in these manners. */
class ExperienceConflictTest {

    private static final double FLOOR = .95;

    private static final List<String> TITLES =
            List.of("Java Developer", "Data Engineer", "Staff Nurse", "Sales Manager");

    /** A head, and a sentence that contradicts it. */
    private static final List<String[]> CONFLICTS = List.of(
            pair("10 - 25 yrs", "Experience - 8+ yrs"),
            pair("10 - 25 yrs", "Experience - 12+ yrs"),
            pair("3 - 8 yrs", "Experience: 4 to 7 Years"),
            pair("1 - 5 yrs", "A minimum of 3 years’ experience in a similar role."),
            pair("2 - 5 yrs", "Minimum 6 years of experience in the industry."),
            pair("5 - 9 yrs", "8- 12 years of relevant experience"),
            pair("5 - 9 yrs", "Total experience required: 2+ years"),
            pair("0 - 2 yrs", "At least 4.0+ years of professional experience"),
            pair("6 - 10 yrs", "Freshers can apply"),
            pair("4 - 6 yrs", "Exp: 7-10 yrs"),
            pair("8 - 12 yrs", "Overall 5+ years of experience"),
            pair("3 - 6 yrs", "Years of experience: 1-2"),
            pair("2 - 4 yrs", "5+ years of overall experience"),
            pair("7 - 12 yrs", "Work experience: minimum 3 years"),
            pair("3 - 5 yrs", "Six years of experience are a must."),
            pair("1 - 3 yrs", "You have 5+ years of experience in the field."),
            pair("12 - 18 yrs", "10+ years of total experience, in two firms at least"),
            pair("4 - 8 yrs", "Experience Level: 2 to 4 years"),
            pair("5 - 8 yrs", "Need 10+ years of working experience"),
            pair("2 - 6 yrs", "Min 4 yrs of work experience"),
            pair("0 - 1 yrs", "Applicants need 3+ years of industry experience."),
            pair("5 - 8 yrs", "Fresh graduates are welcome to apply."),
            pair("6 - 9 yrs", "Total experience required : 2 years"),
            pair("2 - 4 yrs", "You should have worked for 7+ years in this field."),
            pair("8 - 10 yrs", "Looking for somebody with 3-5 years of experience"),
            pair("6 - 9 yrs", "Up to 4 years of experience"),
            pair("8 - 12 yrs", "Experience: 5 - 8 years"),
            pair("1 - 2 yrs", "Mandatory: minimum five years of relevant experience"));

    /** A head, and a sentence that says the same or speaks of something else. */
    private static final List<String[]> AGREEMENTS = List.of(
            pair("5 - 9 yrs", "5+ years of relevant experience"),
            pair("4 - 7 yrs", "Experience: 4 to 7 Years"),
            pair("0 - 4 yrs", "A degree AND 1+ years working experience in the industry."),
            pair("3 - 6 yrs", "3-6 years of experience"),
            pair("6 - 10 yrs", "2+ years of Kafka"),
            pair("6 - 10 yrs", "At least 6 years of experience, of which 2 years leading people"),
            pair("2 - 5 yrs", "We have been in business for over 20 years."),
            pair("2 - 5 yrs", "Our founders have 25 years of experience between them."),
            pair("1 - 3 yrs", "A bond of 2 years is not asked."),
            pair("3 - 8 yrs", "3+ years of overall commercial experience"),
            pair("5 - 8 yrs", "Master's degree with 5 years of experience, or bachelor's with 8 years of experience"),
            pair("2 - 6 yrs", "Candidates of 18 years of age and above"),
            pair("4 - 9 yrs", "Good to have: 1 year with Terraform"),
            pair("10 - 15 yrs", "10+ years of experience with at least 3+ years as an architect."),
            pair("8 - 12 yrs", "Minimum 60% in a 4 year degree course"),
            pair("3 - 5 yrs", "You will grow over the next 2 years into a lead."),
            pair("5 - 10 yrs", "No freshers please."),
            pair("7 - 12 yrs", "3+ years of experience with Docker and 2+ years with Terraform"),
            pair("1 - 4 yrs", "Work that was left lying for the past 5 years."),
            pair("2 - 4 yrs", "A 24 month contract, renewed every 2 years"),
            pair("2 - 4 yrs", "A company with 15+ years in business."),
            pair("2 - 4 yrs", "Our pumps carry a warranty of 10 years, and we honour it."),
            pair("3 - 6 yrs", "Minimum 3 years of experience"),
            pair("1 - 2 yrs", "Up to 2 years of experience"),
            pair("5 - 8 yrs", "3 years in a lead role preferred"),
            pair("10 - 15 yrs", "Of your twelve years at least five were as an architect"),
            pair("3 - 6 yrs", "Our team brings 60+ years of combined experience."),
            pair("1 - 6 yrs", "Level I: 1-3 years of experience, Level II: 3-6 years of experience"),
            pair("4 - 8 yrs", "You will mentor freshers and interns."),
            pair("4 - 8 yrs", "What you will have done after your first six months"),
            pair("3 - 7 yrs", "We were founded 12 years ago and have never missed a payday."),
            pair("5 - 9 yrs", "Led by founders with 25+ years of experience in the trade."),
            pair("2 - 5 yrs", "Probation of 6 months, then 24 days of leave."),
            pair("4 - 8 yrs", "4 to 8 years of experience, of which at least one in a lead role"),
            pair("2 - 5 yrs", "Two months of backlog do not frighten you."),
            pair("6 - 10 yrs", "A five-year-old code base with tests"),
            pair("3 - 5 yrs", "Candidates must have completed a 3 year diploma."));

    private final PostingReader reader = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled());

    @Test
    void precision_and_recall_are_at_least_nine_in_ten() {
        List<String> missed = new ArrayList<>();
        List<String> falseAlarms = new ArrayList<>();
        int found = 0;
        for (String title : TITLES) {
            for (String[] pair : CONFLICTS) {
                boolean here = conflict(title, pair);
                found += here ? 1 : 0;
                note(missed, !here, title, pair);
            }
            for (String[] pair : AGREEMENTS) {
                note(falseAlarms, conflict(title, pair), title, pair);
            }
        }
        double recall = found / (double) (TITLES.size() * CONFLICTS.size());
        double precision = found / (double) (found + falseAlarms.size());
        assertThat(recall).as("missed %s", missed).isGreaterThanOrEqualTo(FLOOR);
        assertThat(precision).as("false alarms %s", falseAlarms).isGreaterThanOrEqualTo(FLOOR);
    }

    private static void note(List<String> list, boolean wrong, String title, String[] pair) {
        if (wrong) {
            list.add(title + ", " + pair[0] + ": " + pair[1]);
        }
    }

    private boolean conflict(String title, String[] pair) {
        CleanText text = CleanText.of("""
                Kadamba Labs
                %s
                Pune
                %s
                ₹8L - ₹14L / yr

                Kadamba Labs measures rain for farmers, who would like to know before it falls.

                Requirements
                • %s
                • Patience with old machines and with new colleagues
                """.formatted(title, pair[0], pair[1]));
        return reader.read(text).findings().stream()
                .anyMatch(finding -> finding.code().equals("experience-conflict"));
    }

    private static String[] pair(String head, String sentence) {
        return new String[] {head, sentence};
    }
}
