package org.sangam.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sangam.engine.document.Pages;
import org.sangam.engine.market.CompanyFacts;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.PostingReader;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.profile.ProfileReader;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;

/** From words to what is matched: who somebody is changes no bit of it, and neither does how the same thing is written. */
class SwappedWordsTest {

    private static final long SEED = 20261123;
    private static final int TIMES = 60;
    private static final ProfileReader PROFILES = new ProfileReader(
            SkillGraph.bundled(),
            PlaceGraph.bundled(),
            Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC));
    private static final PostingReader POSTINGS = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled());

    private final Random random = new Random(SEED);

    @Test
    void name_gender_pronouns_age_photo_street_and_postcode_change_no_bit() {
        String first = hash(resume());
        for (int i = 0; i < TIMES; i++) {
            String other = resume();
            assertThat(hash(other))
                    .as("seed %d, résumé %d:%n%s", SEED, i, other)
                    .isEqualTo(first);
        }
    }

    @Test
    void aliases_units_and_the_order_of_lists_change_no_bit() {
        String first = jobHash(posting());
        for (int i = 0; i < TIMES; i++) {
            String other = posting();
            assertThat(jobHash(other))
                    .as("seed %d, posting %d:%n%s", SEED, i, other)
                    .isEqualTo(first);
        }
    }

    private String resume() {
        return """
                %s
                Backend Engineer
                %s, Bengaluru %s
                Gender: %s | Pronouns: %s | Date of birth: %s | Marital status: %s
                %sphone +91 98765 4%04d

                Experience
                Senior Backend Engineer, Kaveri Payments
                March 2021 - Present
                Settles card payments in Java and PostgreSQL, with Kafka between the parts.

                Skills
                Java, PostgreSQL, Kafka, Docker
                """.formatted(
                one("Meera Nair", "Farid Shaikh", "Asha Pillai", "Imran Qureshi", "Tenzin Dorje", "Lakshmi Rao"),
                one("12 Temple Street", "7 Lake View Road", "Flat 4B, Rose Garden", "221 Fourth Cross"),
                one("560001", "560038", "560102"),
                one("Female", "Male", "Other"),
                one("she/her", "he/him", "they/them"),
                one("12 March 1990", "1 January 1961", "30 June 2001"),
                one("Single", "Married"),
                one("", "Photo attached. "),
                random.nextInt(10_000));
    }

    private String posting() {
        List<String> skills = new java.util.ArrayList<>(
                List.of("Java", one("PostgreSQL", "Postgres"), one("Kubernetes", "K8s"), one("JavaScript", "JS")));
        java.util.Collections.shuffle(skills, random);
        return """
                Backend Engineer
                Location: %s
                Experience: 4 - 8 years
                Salary: %s
                Skills: %s
                """.formatted(
                one("Bengaluru", "Bangalore"),
                one("₹12 - 24 lakh per annum", "₹12,00,000 - ₹24,00,000 per annum", "₹1,00,000 - ₹2,00,000 per month"),
                String.join(", ", skills));
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private static String hash(String resume) {
        return Input.of(PersonFacts.of(
                        PROFILES.read(Pages.read(resume.getBytes(StandardCharsets.UTF_8), "resume.txt")),
                        Preferences.UNSAID,
                        YearMonth.of(2026, 11)))
                .hash();
    }

    private static String jobHash(String posting) {
        return Input.of(JobFacts.of(POSTINGS.read(CleanText.of(posting)), CompanyFacts.UNKNOWN))
                .hash();
    }
}
