package org.sangam.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyName;
import org.sangam.app.company.Monogram;
import org.sangam.app.notification.PublicAddress;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Posting.Block;
import org.sangam.engine.posting.Posting.Block.Kind;
import org.sangam.engine.posting.Remote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JobMarkupTest {

    private static final Instant NOW = Instant.parse("2026-08-12T06:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> HOSTILE = List.of(
            "</script>",
            "</SCRIPT ",
            "<!--",
            "<script>",
            "-->",
            "]]>",
            "\"",
            "\\",
            "\\u003c",
            "&lt;",
            "&",
            "'",
            "\u2028",
            "\u2029",
            "\u202e",
            "\t",
            "{{7*7}}",
            "${x}",
            "नौकरी",
            "🙂",
            "<b>",
            "%00",
            "//",
            "/*");

    private final JobMarkup markup =
            new JobMarkup(new PublicAddress("https://jobs.example", 0), JSON, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void hostile_titles_and_texts_come_back_as_they_were_written() {
        long seed = 20_261_123;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String title = hostile(random);
            List<Block> body = List.of(new Block(Kind.HEADING, hostile(random)), new Block(Kind.ITEM, hostile(random)));
            String page = "<script>"
                    + markup.of(job(Market.bare(title, body, Remote.ONLY)), company("in"))
                            .orElseThrow() + "</script>";

            JsonNode read = JSON.readTree(asABrowserCutsIt(page));

            assertThat(read.get("title").asString())
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(title);
            assertThat(read.get("description").asString()).doesNotContainPattern("<(?!/?(h3|ul|li|p)>)");
        }
    }

    @Test
    void remote_accepted_is_not_telecommuting() {
        JsonNode read = of(with(Remote.OKAY, null, "in/bengaluru", "in/gurugram"));

        assertThat(read.has("jobLocationType")).isFalse();
        assertThat(read.has("applicantLocationRequirements")).isFalse();
        assertThat(read.at("/jobLocation/0/address/addressLocality").asString()).isEqualTo("Bengaluru");
        assertThat(read.at("/jobLocation/0/address/addressRegion").asString()).isEqualTo("Karnataka");
        assertThat(read.at("/jobLocation/1/address/addressCountry").asString()).isEqualTo("IN");
    }

    @Test
    void only_remote_says_where_people_may_sit_and_names_no_place_of_work() {
        JsonNode read = of(with(Remote.ONLY, null, "in"));

        assertThat(read.get("jobLocationType").asString()).isEqualTo("TELECOMMUTE");
        assertThat(read.at("/applicantLocationRequirements/0/@type").asString()).isEqualTo("Country");
        assertThat(read.at("/applicantLocationRequirements/0/name").asString()).isEqualTo("IN");
        assertThat(read.has("jobLocation")).isFalse();
    }

    @Test
    void what_cannot_be_said_truthfully_is_not_marked_up() {
        assertThat(markup.of(job(Market.bare("Cook", List.of(), Remote.UNSTATED)), company("in")))
                .isEmpty();
        assertThat(markup.of(job(Market.bare("Cook", List.of(), Remote.OKAY)), company("in")))
                .isEmpty();
        assertThat(markup.of(job(Market.bare("Cook", List.of(), Remote.ONLY)), company(null)))
                .isEmpty();
    }

    @Test
    void pay_that_is_not_disclosed_is_absent_and_one_that_is_keeps_its_period() {
        assertThat(of(with(Remote.NO, new Pay.Undisclosed("Best in industry"), "in/pune"))
                        .has("baseSalary"))
                .isFalse();
        assertThat(of(with(Remote.NO, null, "in/pune")).has("baseSalary")).isFalse();

        JsonNode range = of(with(Remote.NO, pay("2.8E6", "4.2E6"), "in/pune"));
        assertThat(range.at("/baseSalary/currency").asString()).isEqualTo("INR");
        assertThat(range.at("/baseSalary/value/minValue").asInt()).isEqualTo(2_800_000);
        assertThat(range.at("/baseSalary/value/maxValue").toString()).isEqualTo("4200000");
        assertThat(range.at("/baseSalary/value/unitText").asString()).isEqualTo("YEAR");

        JsonNode one = of(with(Remote.NO, pay("40000", "40000"), "in/pune"));
        assertThat(one.at("/baseSalary/value/value").asInt()).isEqualTo(40_000);
        assertThat(one.at("/baseSalary/value").has("minValue")).isFalse();
    }

    @Test
    void it_says_who_when_and_until_when() {
        JsonNode read = of(with(Remote.NO, null, "in/pune"));

        assertThat(read.get("@type").asString()).isEqualTo("JobPosting");
        assertThat(read.at("/identifier/value").asString()).isEqualTo(new UUID(1, 2).toString());
        assertThat(read.get("datePosted").asString()).isEqualTo("2026-08-10");
        assertThat(read.get("validThrough").asString()).isEqualTo("2026-09-10T06:00:00Z");
        assertThat(read.get("directApply").asBoolean()).isFalse();
        assertThat(read.at("/hiringOrganization/name").asString()).isEqualTo("Neelgiri Labs");
        assertThat(read.at("/hiringOrganization/sameAs").asString()).isEqualTo("https://neelgirilabs.example");
        assertThat(read.at("/experienceRequirements/monthsOfExperience").asInt())
                .isEqualTo(48);
        assertThat(read.get("url").asString()).isEqualTo("https://jobs.example/jobs/" + new UUID(1, 2));
    }

    @Test
    void job_that_is_not_open_or_not_confirmed_any_more_has_no_markup() {
        Posting posting = with(Remote.NO, null, "in/pune");
        for (Job.State state : Job.State.values()) {
            assertThat(markup.of(job(posting, state, NOW), company("in")).isPresent())
                    .isEqualTo(state == Job.State.OPEN);
        }
        assertThat(markup.of(job(posting, Job.State.OPEN, NOW.minus(Job.CONFIRMED_FOR)), company("in")))
                .isEmpty();
    }

    private JsonNode of(Posting posting) {
        Optional<String> written = markup.of(job(posting), company("in"));
        return JSON.readTree(written.orElseThrow());
    }

    /** Up to the first thing that ends a script, as the standard's tokenizer does. */
    private static String asABrowserCutsIt(String page) {
        String inside = page.substring("<script>".length());
        assertThat(inside).doesNotContain("<!--");
        return inside.split("(?i)</script", 2)[0];
    }

    private static String hostile(Random random) {
        StringBuilder made = new StringBuilder("Cook ");
        for (int i = random.nextInt(8); i >= 0; i--) {
            made.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return made.toString();
    }

    private static Pay pay(String min, String max) {
        return new Pay.Stated("INR", new BigDecimal(min), new BigDecimal(max), Pay.Period.YEAR, "");
    }

    private static Posting with(Remote remote, @Nullable Pay pay, String... places) {
        List<Place> named =
                Arrays.stream(places).map(PlaceGraph.bundled()::place).toList();
        return new Corrections(null, new Experience(48, 96), pay, named, remote, null, null, null, Set.of())
                .over(Market.bare(
                        "Backend Engineer", List.of(new Block(Kind.PARAGRAPH, "You keep the ledger.")), remote));
    }

    private static Job job(Posting posting) {
        return job(posting, Job.State.OPEN, NOW.minusSeconds(86_400));
    }

    private static Job job(Posting posting, Job.State state, Instant confirmed) {
        return new Job(
                new UUID(1, 2),
                new UUID(3, 4),
                new UUID(5, 6),
                state,
                1,
                "",
                posting,
                Corrections.NONE,
                14,
                NOW,
                NOW,
                NOW.minusSeconds(2 * 86_400),
                confirmed,
                null);
    }

    private static Company company(@Nullable String city) {
        return new Company(
                new UUID(3, 4),
                "neelgiri-labs",
                new CompanyName("Neelgiri Labs"),
                null,
                "",
                "",
                null,
                null,
                null,
                null,
                "neelgirilabs.example",
                city == null ? null : "Bengaluru",
                false,
                List.of(),
                new Monogram("<rect width=\"40\" height=\"40\"/>"),
                null,
                NOW,
                1);
    }
}
