package org.sangam.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sangam.engine.document.Document;
import org.sangam.engine.document.Docx;
import org.sangam.engine.document.Pages;
import org.sangam.engine.profile.Profile.Position;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.Found;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructuredTest {

    private static final String JSON = """
            {
              "basics": {"name": "Meera Nair", "label": "Backend Engineer", "email": "meera@example.org",
                "phone": "+91 98450 12345", "location": {"city": "Bengaluru", "countryCode": "IN", "x-ward": 12},
                "profiles": [{"network": "Code", "url": "https://code.example.org/meera", "x-since": 2015}]},
              "work": [
                {"name": "Kaveri Payments", "position": "Senior Engineer", "startDate": "2021-04-15",
                  "highlights": ["Moved settlement to Kafka"], "x-team": {"size": 4}},
                {"name": "Tungabhadra Systems", "position": "Engineer", "startDate": "2018", "endDate": "2021-03"}],
              "education": [{"institution": "Malabar Institute of Technology", "studyType": "B.Tech",
                "area": "Computer Science", "endDate": "2018-05"}],
              "skills": [{"name": "Backend", "keywords": ["Java", "PostgreSQL"]}],
              "languages": [{"language": "Malayalam", "fluency": "Native"}],
              "x-favourite": ["tea"]
            }""";

    @Test
    void json_resume_is_taken_at_its_word() {
        Profile profile = ProfileReaderTest.READER.read(document(JSON, "meera.json"));
        assertThat(ProfileReaderTest.value(profile.name())).isEqualTo("Meera Nair");
        assertThat(profile.positions())
                .extracting(Position::company)
                .containsExactly("Kaveri Payments", "Tungabhadra Systems");
        assertThat(profile.positions().getFirst().start()).isEqualTo(YearMonth.of(2021, 4));
        assertThat(profile.positions().getFirst().current()).isTrue();
        assertThat(profile.education().getFirst().degree()).isEqualTo("B.Tech Computer Science");
        assertThat(profile.languages()).extracting(Found::value).containsExactly("Malayalam");
        assertThat(profile.skills()).extracting(Profile.SkillUse::skill).contains("java", "postgresql");
        assertThat(profile.text().words(profile.emails().getFirst().evidence().getFirst()))
                .isEqualTo("meera@example.org");
    }

    @Test
    void a_year_alone_stays_a_year() {
        Profile profile = ProfileReaderTest.READER.read(document(ProfileReaderTest.MEERA, "meera.txt"));
        assertThat(profile.education().getFirst().start()).isEqualTo(YearMonth.of(2014, 1));
        assertThat(profile.education().getFirst().endWritten()).isEqualTo("2018");
        assertThat(profile.positions().getFirst().startWritten()).isEqualTo("2021-04");
        JsonNode written = new JsonMapper().readTree(new JsonResume(SkillGraph.bundled()).write(profile, null));
        assertThat(written.at("/education/0/startDate").asString()).isEqualTo("2014");
        assertThat(written.at("/education/0/endDate").asString()).isEqualTo("2018");
        assertThat(written.at("/work/1/endDate").asString()).isEqualTo("2021-03");
    }

    @Test
    void what_the_reader_does_not_know_survives_the_round_trip() {
        Document document = document(JSON, "meera.json");
        Profile profile = ProfileReaderTest.READER.read(document);
        String written = new JsonResume(SkillGraph.bundled()).write(profile, document.resume());
        JsonNode before = new JsonMapper().readTree(JSON);
        assertThat((Object) new JsonMapper().readTree(written)).isEqualTo(before);
    }

    @Test
    void json_that_we_wrote_reads_as_the_same_profile() {
        Profile profile = ProfileReaderTest.read(ProfileReaderTest.MEERA);
        String written = new JsonResume(SkillGraph.bundled()).write(profile, null);
        Profile again = ProfileReaderTest.READER.read(document(written, "meera.json"));
        assertThat(ProfileReaderTest.value(again.name())).isEqualTo("Meera Nair");
        assertThat(again.emails()).extracting(Found::value).containsExactly("meera.nair@example.org");
        assertThat(again.positions())
                .extracting(Position::title, Position::company, Position::start, Position::end)
                .isEqualTo(profile.positions().stream()
                        .map(p -> org.assertj.core.groups.Tuple.tuple(p.title(), p.company(), p.start(), p.end()))
                        .toList());
    }

    @Test
    void linkedin_archive_is_read_from_its_tables() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "Profile.csv",
                bytes(
                        "First Name,Last Name,Headline,Summary,Geo Location,Websites\nAsha,Thomas,Staff Nurse,\"Nurse, eight years\",\"Kochi, Kerala, India\",[PERSONAL:https://asha.example]\n"));
        files.put(
                "Positions.csv",
                bytes(
                        "Company Name,Title,Description,Location,Started On,Finished On\nPeriyar Hospital,Staff Nurse,\"Wards\nand nights\",Kochi,Mar 2019,\nPamba Hospital,Nurse,,Thrissur,Jan 2016,Feb 2019\n"));
        files.put(
                "Email Addresses.csv",
                bytes("Email Address,Confirmed,Primary,Updated On\nasha@example.org,Yes,Yes,1/1/20\n"));
        files.put("Languages.csv", bytes("Name,Proficiency\nMalayalam,Native\nEnglish,\n"));
        Profile profile = ProfileReaderTest.READER.read(Pages.read(Docx.zip(files), "export.zip"));
        assertThat(ProfileReaderTest.value(profile.name())).isEqualTo("Asha Thomas");
        assertThat(profile.links()).extracting(Found::value).containsExactly("https://asha.example");
        assertThat(profile.positions())
                .extracting(Position::company, Position::start, Position::current)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Periyar Hospital", YearMonth.of(2019, 3), true),
                        org.assertj.core.groups.Tuple.tuple("Pamba Hospital", YearMonth.of(2016, 1), false));
        assertThat(profile.languages()).extracting(Found::value).containsExactly("Malayalam", "English");
    }

    @Test
    void europass_passport_is_read_from_its_elements() {
        String xml = """
                <?xml version="1.0"?>
                <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
                <Identification><PersonName><FirstName>Asha</FirstName><Surname>Thomas</Surname></PersonName>
                <ContactInfo><Email><Contact>asha@example.org</Contact></Email></ContactInfo></Identification>
                <WorkExperienceList><WorkExperience><Period><From year="2019" month="--03"/><Current>true</Current></Period>
                <Position><Label>Staff Nurse</Label></Position><Employer><Name>Periyar Hospital</Name></Employer>
                </WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>""";
        Profile profile = ProfileReaderTest.READER.read(Pages.read(bytes(xml), "cv.xml"));
        assertThat(ProfileReaderTest.value(profile.name())).isEqualTo("Asha Thomas");
        assertThat(profile.positions()).singleElement().satisfies(p -> {
            assertThat(p.title()).isEqualTo("Staff Nurse");
            assertThat(p.start()).isEqualTo(YearMonth.of(2019, 3));
            assertThat(p.current()).isTrue();
        });
    }

    private static Document document(String json, String name) {
        return Pages.read(bytes(json), name);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
