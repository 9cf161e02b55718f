package org.sangam.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sangam.engine.document.Document;
import org.sangam.engine.document.Pages;
import org.sangam.engine.profile.Profile.Education;
import org.sangam.engine.profile.Profile.Position;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;

class ProfilePdfTest {

    private static final List<String> WORDS = List.of(
            "river",
            "Kaveri",
            "ledger",
            "₹40,000",
            "Café",
            "naïve",
            "C++",
            "night",
            "(ward)",
            "&",
            "Sons,",
            "Ltd.",
            "–",
            "|",
            "Engineer",
            "of",
            "2019",
            "Straße",
            "Zoë",
            "A/B",
            "100%",
            "“quoted”",
            "x@y",
            "Present",
            "Education");

    @Test
    void any_profile_reads_back_from_its_pdf_as_it_was() throws IOException {
        for (long seed = 1; seed <= 40; seed++) {
            Profile profile = generated(new Random(seed));
            Document document = Pages.read(new ProfilePdf(SkillGraph.bundled()).write(profile), "profile.pdf");
            Profile again = ProfileReaderTest.READER.read(document);
            assertThat(said(again)).as("seed %d", seed).isEqualTo(said(profile));
        }
    }

    @Test
    void profile_of_a_read_resume_keeps_its_skills_and_their_months() throws IOException {
        Profile profile = ProfileReaderTest.read(ProfileReaderTest.MEERA);
        Profile again = ProfileReaderTest.READER.read(
                Pages.read(new ProfilePdf(SkillGraph.bundled()).write(profile), "profile.pdf"));
        assertThat(said(again)).isEqualTo(said(profile));
        assertThat(again.findings()).isEmpty();
        assertThat(months(again)).containsExactlyInAnyOrderElementsOf(months(profile));
    }

    private static List<String> months(Profile profile) {
        return profile.skills().stream()
                .map(s -> s.skill() + " " + s.months() + " " + s.lastUsed())
                .toList();
    }

    private static List<Object> said(Profile profile) {
        List<Object> said = new ArrayList<>();
        said.add("" + ProfileReaderTest.value(profile.name()));
        said.add("" + ProfileReaderTest.value(profile.headline()));
        said.add("" + ProfileReaderTest.value(profile.summary()));
        said.add(profile.emails().stream().map(Found::value).toList());
        said.add(profile.phones().stream().map(Found::value).toList());
        said.add(profile.links().stream().map(Found::value).toList());
        profile.positions()
                .forEach(p -> said.add(List.of(
                        "" + p.title(),
                        "" + p.company(),
                        "" + p.place(),
                        "" + p.startWritten(),
                        "" + p.endWritten(),
                        p.current())));
        profile.education()
                .forEach(e -> said.add(
                        List.of("" + e.school(), "" + e.degree(), "" + e.startWritten(), "" + e.endWritten())));
        said.add(profile.languages().stream().map(Found::value).toList());
        said.add(profile.certificates().stream().map(Found::value).toList());
        said.add(profile.projects().stream().map(Found::value).toList());
        return said;
    }

    private static Profile generated(Random random) {
        List<Position> positions = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            YearMonth start = YearMonth.of(2000 + random.nextInt(20), 1 + random.nextInt(12));
            boolean current = random.nextInt(3) == 0;
            positions.add(new Position(
                    words(random, 4),
                    words(random, 4),
                    words(random, 2),
                    start,
                    current ? null : start.plusMonths(1 + random.nextInt(40)),
                    current,
                    YearsAlone.NEITHER,
                    null,
                    List.of()));
        }
        List<Education> education = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            boolean year = random.nextBoolean();
            education.add(new Education(
                    words(random, 5),
                    words(random, 4),
                    null,
                    YearMonth.of(2010 + i, year ? 12 : 5),
                    new YearsAlone(false, year),
                    List.of()));
        }
        return new Profile(
                CleanText.of(""),
                Found.said(words(random, 2)),
                List.of(Found.said("a" + random.nextInt(99) + "@example.org")),
                List.of(Found.said("+91 98450 " + (10_000 + random.nextInt(80_000)))),
                List.of(Found.said("https://example.org/" + random.nextInt(999))),
                Found.said(words(random, 5)),
                Found.said(words(random, 60)),
                null,
                positions,
                education,
                List.of(),
                many(random, 3),
                many(random, 4),
                many(random, 5),
                null,
                List.of());
    }

    private static List<Found<String>> many(Random random, int most) {
        List<Found<String>> many = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            many.add(Found.said(words(random, most)));
        }
        return many;
    }

    private static String words(Random random, int most) {
        List<String> words = new ArrayList<>(List.of("W" + random.nextInt(1000)));
        for (int i = random.nextInt(most); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }
}
