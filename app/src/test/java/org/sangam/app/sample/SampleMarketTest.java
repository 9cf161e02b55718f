package org.sangam.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleMarketTest {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 29);
    static final SampleMarket MARKET = SampleMarket.on(TODAY);

    @Test
    void it_holds_sixty_companies_three_hundred_postings_and_two_thousand_people() {
        assertThat(MARKET.companies()).hasSize(60);
        assertThat(MARKET.companies().stream().filter(SampleCompany::agency)).hasSize(5);
        assertThat(MARKET.postings()).hasSize(300);
        assertThat(MARKET.people()).hasSize(2000);
        assertThat(MARKET.named())
                .extracting(SamplePerson::name)
                .containsExactly(
                        "Meera Pillai",
                        "Farid Ansari",
                        "Asha Varghese",
                        "Imran Baig",
                        "Lakshmi Hegde",
                        "Ananya Deshmukh");
    }

    /** When texts were changed on purpose, the failure shows the new hash to write into the file. */
    @Test
    void one_date_gives_the_same_bits_on_every_machine() throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("market.sha256")) {
            String expected = new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(hash(SampleMarket.on(TODAY))).isEqualTo(expected.strip());
        }
    }

    @Test
    void another_date_moves_the_dates_of_careers_and_nothing_else() {
        SampleMarket later = SampleMarket.on(TODAY.plusMonths(5));

        assertThat(later.companies()).isEqualTo(MARKET.companies());
        assertThat(later.postings()).isEqualTo(MARKET.postings());
        assertThat(later.people().map(person -> person.truth().experienceMonths()))
                .containsExactlyElementsOf(MARKET.people()
                        .map(person -> person.truth().experienceMonths())
                        .toList());
    }

    @Test
    void addresses_reach_nobody() {
        Pattern host = Pattern.compile("(?:@|https?://)([\\w.-]+)");

        assertThat(texts().flatMap(text -> host.matcher(text).results())
                        .map(found -> found.group(1))
                        .map(name -> name.endsWith(".") ? name.substring(0, name.length() - 1) : name)
                        .distinct())
                .allMatch(name -> name.endsWith(".example"));
    }

    @Test
    void telephone_numbers_are_nobodys() {
        Pattern digits = Pattern.compile("\\+?\\d(?:[ -]?\\d){9,}");

        assertThat(texts().flatMap(text -> digits.matcher(text).results()).map(MatchResult::group))
                .isNotEmpty()
                .allMatch(number -> number.startsWith("+91 00000 "));
    }

    @Test
    void a_folder_of_it_can_be_zipped(@TempDir Path folder) throws IOException {
        SampleFolder.write(MARKET, folder, 180);

        try (Stream<Path> people = Files.list(folder.resolve("people"))) {
            assertThat(people).hasSize(180);
        }
        assertThat(folder.resolve("people/meera.txt")).content().startsWith("Meera Pillai");
        assertThat(folder.resolve("postings/marigold-nicu.txt")).content().contains("Neonatal ICU");
    }

    private static Stream<String> texts() {
        Stream<String> postings = MARKET.postings().stream().map(SamplePosting::text);
        Stream<String> people = MARKET.people().map(SamplePerson::resume);
        Stream<String> companies = MARKET.companies().stream().map(SampleCompany::about);
        return Stream.of(postings, people, companies).flatMap(each -> each);
    }

    private static String hash(SampleMarket market) {
        String everything = Stream.of(
                        market.companies().stream().map(company -> company + company.monogram()),
                        market.postings().stream().map(posting -> posting.key() + posting.title() + posting.text()),
                        market.people().map(person -> person.resume() + person.wishes() + person.hiddenFrom()))
                .flatMap(each -> each)
                .collect(Collectors.joining());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(everything.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
