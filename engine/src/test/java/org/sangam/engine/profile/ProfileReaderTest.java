package org.sangam.engine.profile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sangam.engine.document.Pages;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.profile.Profile.Position;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

class ProfileReaderTest {

    static final ProfileReader READER = new ProfileReader(
            SkillGraph.bundled(),
            PlaceGraph.bundled(),
            Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC));

    static final String MEERA = """
            Meera Nair
            Backend Engineer
            Bengaluru, India | meera.nair@example.org | +91 98450 12345 | github.com/meera-nair-sample

            SUMMARY
            Backend engineer who keeps payment systems up. Eight years of Java and PostgreSQL at firms of every size.

            EXPERIENCE

            Senior Software Engineer, Kaveri Payments Pvt Ltd, Bengaluru
            Apr 2021 - Present
            - Moved settlement from nightly batches to Kafka
            - Led four engineers

            Software Engineer, Tungabhadra Systems, Pune
            July 2018 - March 2021
            - Built a ledger with Spring Boot and PostgreSQL

            EDUCATION
            Malabar Institute of Technology
            B.Tech in Computer Science, 2014 - 2018

            SKILLS
            Java, Spring Boot, PostgreSQL, Kafka, Docker

            LANGUAGES
            English, Malayalam, Hindi
            """;

    @Test
    void bracket_of_a_title_or_degree_is_closed() {
        Profile read = read("""
                Thomas Mathew

                EXPERIENCE
                Staff Nurse (ICU) - Periyar Mission Hospital, Kottayam - from 10-06-2018 to 31-08-2021

                EDUCATION
                MBA (Marketing), Awadh School of Management, 2015
                """);

        assertThat(read.positions()).extracting(Position::title).containsExactly("Staff Nurse (ICU)");
        assertThat(read.education()).extracting(Profile.Education::degree).containsExactly("MBA (Marketing)");
    }

    @Test
    void teacher_is_read_with_both_numbers_and_without_the_referees_address() {
        Profile read = read("""
                MEHER ANSARI
                meher.ansari@inbox.example
                Ph: 080-4000-1234 / 98860-00000

                TEACHING EXPERIENCE
                Chamundi Vidya Mandir, Mysuru
                PGT Mathematics
                June 2016 – March 2020

                COMPUTER KNOWLEDGE
                MS Office, GeoGebra, LaTeX

                REFERENCES
                Dr. Usha Rao, Principal, Kabini Public School, usha.rao@kabini.example
                """);

        assertThat(read.emails()).extracting(Found::value).containsExactly("meher.ansari@inbox.example");
        assertThat(read.phones()).extracting(Found::value).containsExactly("080-4000-1234", "98860-00000");
        assertThat(read.positions())
                .extracting(Position::title, Position::company)
                .containsExactly(tuple("PGT Mathematics", "Chamundi Vidya Mandir"));
        assertThat(read.education()).isEmpty();
    }

    @Test
    void year_before_the_marks_dates_a_degree() {
        Profile read = read("""
                Meera Iyer

                EDUCATION
                M.Sc. Mathematics, University of Kaveri Delta, 2014, 78%
                B.Sc. Mathematics, Palar College, 2012 (CGPA 8.1)
                """);

        assertThat(read.education())
                .extracting(Profile.Education::school, Profile.Education::end)
                .containsExactly(
                        tuple("University of Kaveri Delta", YearMonth.of(2014, 12)),
                        tuple("Palar College", YearMonth.of(2012, 12)));
    }

    @Test
    void columns_of_from_and_to_are_one_time() {
        Profile read = read("""
                Gurpreet Sandhu

                WORK EXPERIENCE
                Organisation\tDesignation\tFrom\tTo
                Shivalik Cooperative Bank\tBranch Manager\tApr 2020\tTill date
                Ghaggar Finance Ltd\tLoan Officer\tAug 2013\tMay 2016
                """);

        assertThat(read.positions())
                .extracting(Position::title, Position::company, Position::start, Position::end)
                .containsExactly(
                        tuple("Branch Manager", "Shivalik Cooperative Bank", YearMonth.of(2020, 4), null),
                        tuple("Loan Officer", "Ghaggar Finance Ltd", YearMonth.of(2013, 8), YearMonth.of(2016, 5)));
    }

    @Test
    void town_that_no_map_of_ours_shows_is_no_part_of_a_firms_name() {
        Profile read = read("""
                Lobsang Tenzin

                EXPERIENCE
                Teesta Hydro Builders, Mangan
                Site Engineer
                03/2021 – now

                Rangeet Systems, Inc
                Junior Engineer
                08/2018 – 02/2021
                """);

        assertThat(read.positions())
                .extracting(Position::company, Position::place)
                .containsExactly(tuple("Teesta Hydro Builders", "Mangan"), tuple("Rangeet Systems, Inc", null));
    }

    static Profile read(String text) {
        return READER.read(Pages.read(text.getBytes(StandardCharsets.UTF_8), "resume.txt"));
    }

    @Test
    void headings_are_no_skills_and_languages_and_degrees_are_not_said_twice() {
        Profile profile = read(MEERA.replace("Malayalam, Hindi", "Malayalam, Hindi\nTraining\nFirst aid"));
        assertThat(profile.skills()).extracting(Profile.SkillUse::skill).doesNotContain("languages", "training");
        assertThat(profile.skillsApart())
                .extracting(Profile.SkillUse::skill)
                .contains("java", "docker")
                .doesNotContain("english", "hindi", "b-tech", "computer-science");
    }

    @Test
    void subject_belongs_to_the_degree_before_it() {
        Profile profile = read(MEERA.replace(
                "Malabar Institute of Technology\nB.Tech in Computer Science, 2014 - 2018",
                "B.Tech., Computer Science, Malabar Hill College of Engineering, Kannur, 2020"));
        assertThat(profile.education())
                .extracting(Profile.Education::degree, Profile.Education::school)
                .containsExactly(tuple("B.Tech., Computer Science", "Malabar Hill College of Engineering"));
    }

    @Test
    void latest_job_with_one_date_only_lasts() {
        Profile profile = read(MEERA.replace("Apr 2021 - Present", "Apr 2021"));
        assertThat(profile.positions())
                .extracting(Position::start, Position::end, Position::current)
                .first()
                .isEqualTo(tuple(YearMonth.of(2021, 4), null, true));
    }

    @Test
    void columns_of_from_and_to_are_one_range() {
        Profile profile = read("""
                Résumé of Ishita Borkar
                ishita.borkar@example.org

                Employment
                Employer\tPosition\tFrom\tTo
                Marigold Foods Pvt Ltd\tSenior Data Analyst\tJun 2021\tPresent
                Kestrel Retail\tData Analyst\tFeb 2018\tMay 2021
                """);
        assertThat(value(profile.name())).isEqualTo("Ishita Borkar");
        assertThat(profile.positions())
                .extracting(Position::title, Position::company, Position::start, Position::end)
                .containsExactly(
                        tuple("Senior Data Analyst", "Marigold Foods Pvt Ltd", YearMonth.of(2021, 6), null),
                        tuple("Data Analyst", "Kestrel Retail", YearMonth.of(2018, 2), YearMonth.of(2021, 5)));
    }

    @Test
    void profile_of_a_plain_resume_is_whole() {
        Profile profile = read(MEERA);
        assertThat(value(profile.name())).isEqualTo("Meera Nair");
        assertThat(value(profile.headline())).isEqualTo("Backend Engineer");
        assertThat(requireNonNull(profile.place()).value().name()).isEqualTo("Bengaluru");
        assertThat(profile.emails()).extracting(Found::value).containsExactly("meera.nair@example.org");
        assertThat(profile.phones()).extracting(Found::value).containsExactly("+91 98450 12345");
        assertThat(profile.links()).extracting(Found::value).containsExactly("github.com/meera-nair-sample");
        assertThat(profile.languages()).extracting(Found::value).containsExactly("English", "Malayalam", "Hindi");
        assertThat(profile.positions())
                .extracting(Position::title, Position::company, Position::start, Position::end, Position::current)
                .containsExactly(
                        tuple("Senior Software Engineer", "Kaveri Payments Pvt Ltd", YearMonth.of(2021, 4), null, true),
                        tuple(
                                "Software Engineer",
                                "Tungabhadra Systems",
                                YearMonth.of(2018, 7),
                                YearMonth.of(2021, 3),
                                false));
        assertThat(profile.education()).singleElement().satisfies(e -> {
            assertThat(e.school()).isEqualTo("Malabar Institute of Technology");
            assertThat(e.degree()).isEqualTo("B.Tech in Computer Science");
            assertThat(e.end()).isEqualTo(YearMonth.of(2018, 12));
        });
    }

    @Test
    void overlapping_jobs_count_their_months_once_and_gaps_count_nothing() {
        Profile profile = read("""
                Asha Thomas
                asha@example.org

                EXPERIENCE
                Staff Nurse, Periyar Hospital
                Jan 2020 - Dec 2021
                Night Nurse, Vembanad Clinic
                July 2021 - June 2022
                Ward Nurse, Pamba Hospital
                Jan 2024 - March 2024
                """);
        assertThat(value(profile.experienceMonths())).isEqualTo(30 + 3);
    }

    @Test
    void skill_knows_the_jobs_that_name_it() {
        Profile.SkillUse kafka = read(MEERA).skills().stream()
                .filter(s -> s.skill().contains("kafka"))
                .findFirst()
                .orElseThrow();
        assertThat(kafka.positions()).isEqualTo(1);
        assertThat(kafka.lastUsed()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(kafka.evidence()).hasSize(2);
    }

    @Test
    void every_value_points_at_words_of_the_source() {
        Profile profile = read(MEERA);
        for (Span span : spans(profile)) {
            assertThat(span.end()).isLessThanOrEqualTo(profile.text().value().length());
            assertThat(profile.text().words(span)).isNotBlank();
        }
        assertThat(profile.text()
                        .words(requireNonNull(profile.name()).evidence().getFirst()))
                .isEqualTo("Meera Nair");
    }

    @Test
    void reading_twice_gives_the_same() {
        assertThat(read(MEERA)).isEqualTo(read(MEERA));
    }

    @Test
    void another_name_pronoun_and_street_changes_nothing_else() {
        Profile one = read(MEERA);
        Profile other = read(MEERA.replace("Meera Nair", "Arun Varma (he/him)")
                .replace("meera.nair@", "arun.varma@")
                .replace("Bengaluru, India |", "12 Temple Street, Bengaluru, India |"));
        assertThat(value(other.name())).isEqualTo("Arun Varma");
        assertThat(facts(other)).isEqualTo(facts(one));
    }

    static List<Object> facts(Profile profile) {
        List<Object> facts = new ArrayList<>();
        facts.add(profile.place() == null ? "" : profile.place().value().id());
        profile.positions()
                .forEach(p -> facts.add(
                        List.of("" + p.title(), "" + p.company(), "" + p.place(), "" + p.start(), "" + p.end())));
        profile.education()
                .forEach(e -> facts.add(List.of("" + e.school(), "" + e.degree(), "" + e.start(), "" + e.end())));
        profile.skills().forEach(s -> facts.add(List.of(s.skill(), "" + s.months(), s.positions(), "" + s.lastUsed())));
        facts.add("" + value(profile.experienceMonths()));
        facts.add(profile.languages().stream().map(Found::value).toList());
        facts.add("" + value(profile.headline()));
        return facts;
    }

    static List<Span> spans(Profile profile) {
        List<Span> spans = new ArrayList<>();
        profile.positions().forEach(p -> spans.addAll(p.evidence()));
        profile.education().forEach(e -> spans.addAll(e.evidence()));
        profile.skills().forEach(s -> spans.addAll(s.evidence()));
        profile.emails().forEach(f -> spans.addAll(f.evidence()));
        profile.phones().forEach(f -> spans.addAll(f.evidence()));
        profile.links().forEach(f -> spans.addAll(f.evidence()));
        profile.languages().forEach(f -> spans.addAll(f.evidence()));
        return spans;
    }

    static @Nullable Object value(@Nullable Found<?> found) {
        return found == null ? null : found.value();
    }
}
