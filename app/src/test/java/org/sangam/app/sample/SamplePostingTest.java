package org.sangam.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.posting.Remote;

class SamplePostingTest {

    private static final Set<String> CODES = Set.of(
            "experience-conflict",
            "pay-conflict",
            "place-conflict",
            "title-mismatch",
            "person-named",
            "undeclared-agency",
            "contact-in-text",
            "fee-asked",
            "bond-asked",
            "gendered-wording",
            "age-wording",
            "pedigree",
            "wall-of-text",
            "too-short",
            "pay-too-wide",
            "role-account");

    private final List<SamplePosting> postings = SampleMarketTest.MARKET.postings();

    @Test
    void truth_is_in_the_text() {
        assertThat(postings).allSatisfy(posting -> {
            String text = posting.text().toLowerCase(Locale.ROOT);
            SamplePosting.Truth truth = posting.truth();
            assertThat(Stream.of(truth.title(), truth.company(), truth.agency(), truth.postedBy())
                            .filter(each -> each != null))
                    .as(posting.key())
                    .allMatch(each -> text.contains(each.toLowerCase(Locale.ROOT)));
            assertThat(Stream.concat(truth.required().stream(), truth.optional().stream()))
                    .as(posting.key())
                    .allMatch(skill -> named(text, skill));
            assertThat(truth.chips())
                    .as(posting.key())
                    .allMatch(chip -> posting.text().contains(chip));
            assertThat(truth.places()).as(posting.key()).allMatch(place -> named(text, place));
            assertThat(truth.pay() == null
                            || posting.text().contains(truth.pay().text()))
                    .as(posting.key())
                    .isTrue();
        });
    }

    private static boolean named(String text, String word) {
        return Stream.of(word, Words.chip(word), Towns.old(word))
                .anyMatch(name -> text.contains(name.toLowerCase(Locale.ROOT)));
    }

    @Test
    void pay_is_an_honest_range_for_the_work() {
        int stated = 0;
        for (SamplePosting posting : postings) {
            if (posting.truth().pay() instanceof Pay.Stated pay) {
                double low = Objects.requireNonNull(pay.min()).doubleValue();
                double high = Objects.requireNonNull(pay.max()).doubleValue();
                double widest = posting.truth().findings().contains("pay-too-wide") ? 20 : 2.8;
                assertThat(high / low).as(posting.key()).isGreaterThan(1).isLessThan(widest);
                stated++;
            }
        }
        assertThat(stated).isGreaterThan(240);
    }

    @Test
    void remote_only_names_no_place_and_everything_else_does() {
        assertThat(postings)
                .allMatch(posting ->
                        posting.truth().places().isEmpty() == (posting.truth().remote() == Remote.ONLY));
    }

    @Test
    void most_are_clean_and_each_rule_is_broken_by_somebody() {
        assertThat(postings)
                .filteredOn(posting -> posting.truth().findings().isEmpty())
                .hasSizeGreaterThan(250);
        assertThat(postings.stream().flatMap(posting -> posting.truth().findings().stream()))
                .isSubsetOf(CODES)
                .containsAll(CODES);
    }

    @Test
    void the_poster_is_on_the_team() {
        for (SamplePosting posting : postings) {
            String poster = posting.truth().postedBy();
            if (poster != null && !posting.truth().findings().contains("role-account")) {
                assertThat(SampleMarketTest.MARKET.company(posting.company()).team())
                        .as(posting.key())
                        .extracting(SampleCompany.Member::name)
                        .contains(poster);
            }
        }
    }

    @Test
    void an_agency_posts_only_for_its_clients() {
        assertThat(postings)
                .filteredOn(posting -> !posting.company().equals(posting.client()))
                .allSatisfy(posting -> assertThat(SampleMarketTest.MARKET
                                .company(posting.company())
                                .clients())
                        .as(posting.key())
                        .contains(posting.client()));
    }

    @Test
    void every_kind_of_pasting_is_there() {
        for (SamplePosting.Manner manner : SamplePosting.Manner.values()) {
            assertThat(postings)
                    .filteredOn(posting -> posting.manner() == manner)
                    .hasSizeGreaterThan(10);
        }
        assertThat(postings.stream().map(SamplePosting::role).distinct()).hasSizeGreaterThan(55);
    }

    /** Two texts that share more than two in five of their runs of four words would read alike. */
    @Test
    void no_two_read_alike() {
        assertThat(postings).extracting(SamplePosting::key).doesNotHaveDuplicates();
        List<Set<String>> runs =
                postings.stream().map(posting -> runs(posting.text())).toList();
        for (int i = 0; i < runs.size(); i++) {
            for (int j = 0; j < i; j++) {
                Set<String> shared = new HashSet<>(runs.get(i));
                shared.retainAll(runs.get(j));
                double all = runs.get(i).size() + runs.get(j).size() - shared.size();
                assertThat(shared.size() / all)
                        .as("%s and %s", postings.get(i).key(), postings.get(j).key())
                        .isLessThan(0.4);
            }
        }
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("\\s+");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 4 <= words.length; i++) {
            runs.add(String.join(" ", words[i], words[i + 1], words[i + 2], words[i + 3]));
        }
        return runs;
    }
}
