package org.sangam.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.PostingReader;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;

/** The 300 sample postings, in seven manners, are read as what is known to be true of them. */
class SamplePostingReadingTest {

    private static final double FLOOR = .98;

    private final PostingReader reader = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled());
    private final Map<String, List<String>> wrong = new TreeMap<>();

    @Test
    void every_field_is_right_on_ninety_eight_in_a_hundred() {
        List<SamplePosting> postings = SampleMarketTest.MARKET.postings();
        for (SamplePosting posting : postings) {
            compare(posting, posting.truth(), reader.read(CleanText.of(posting.text())));
        }
        int most = (int) (postings.size() * (1 - FLOOR));
        wrong.forEach(
                (field, misses) -> assertThat(misses).as("wrong %s", field).hasSizeLessThanOrEqualTo(most));
    }

    private void compare(SamplePosting posting, SamplePosting.Truth truth, Posting read) {
        note(posting, "title", truth.title(), value(read.title()));
        note(posting, "company", truth.company(), value(read.company()));
        note(posting, "agency", truth.agency(), value(read.agency()));
        note(posting, "poster", truth.postedBy(), value(read.postedBy()));
        note(posting, "experience", truth.experience(), value(read.experience()));
        note(posting, "pay", truth.pay() instanceof Pay.Stated, value(read.pay()) instanceof Pay.Stated);
        note(posting, "notice", truth.noticeDays(), value(read.noticeDays()));
        note(posting, "remote", truth.remote(), read.remote().value());
        note(posting, "hidden", truth.hiddenSkills(), read.hiddenSkills());
        note(
                posting,
                "chips",
                truth.chips(),
                read.statedSkills().stream().map(Found::value).toList());
        note(
                posting,
                "places",
                truth.places(),
                read.places().stream().map(place -> place.value().name()).toList());
        List<String> codes =
                read.findings().stream().map(finding -> finding.code()).sorted().toList();
        note(posting, "findings", truth.findings().stream().sorted().toList(), codes);
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }

    private void note(SamplePosting posting, String field, @Nullable Object wanted, @Nullable Object read) {
        if (!Objects.equals(wanted, read)) {
            wrong.computeIfAbsent(field, _ -> new ArrayList<>())
                    .add(posting.key() + ": " + wanted + " read as " + read);
        }
    }
}
