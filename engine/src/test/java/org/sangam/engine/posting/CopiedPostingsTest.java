package org.sangam.engine.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;

/** Four hundred job pages and cards with known truth, every field scored. */
class CopiedPostingsTest {

    private static final long SEED = 20261123;
    private static final int COUNT = 400;
    private static final double FLOOR = .98;
    private static final double CONFLICT_FLOOR = .95;

    private final PostingReader reader = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled());
    private final Map<String, List<String>> wrong = new LinkedHashMap<>();

    @Test
    void every_field_is_right_on_ninety_eight_in_a_hundred() {
        int number = 0;
        for (CopiedPosting posting : CopiedPosting.some(SEED, COUNT)) {
            compare(number++, posting, reader.read(CleanText.of(posting.text())));
        }
        wrong.forEach((field, misses) -> assertThat(misses.size())
                .as("seed %d, wrong %s: %s", SEED, field, misses)
                .isLessThanOrEqualTo((int) (COUNT * (1 - FLOOR))));
    }

    private void compare(int number, CopiedPosting posting, Posting read) {
        Map<String, @Nullable Object> shown = Golden.shown(read);
        note(number, "title", posting.title(), shown.get("title"));
        note(number, "company", posting.company(), shown.get("company"));
        note(number, "agency", posting.agency(), shown.get("agency"));
        note(number, "poster", posting.poster(), shown.get("postedBy"));
        note(number, "pay", posting.pay(), shown.get("pay"));
        note(number, "remote", posting.remote().name(), shown.get("remote"));
        note(number, "chips", posting.chips(), shown.get("statedSkills"));
        note(number, "hidden", posting.hidden(), shown.get("hiddenSkills"));
        note(
                number,
                "places",
                new TreeSet<>(posting.places()),
                new TreeSet<>(read.places().stream()
                        .map(place -> place.value().name())
                        .toList()));
        note(number, "years", posting.years(), years(read.experience()));
    }

    private static @Nullable String years(@Nullable Found<Experience> found) {
        return found == null
                ? null
                : found.value().minMonths() + ".." + found.value().maxMonths();
    }

    private void note(int number, String field, @Nullable Object wanted, @Nullable Object read) {
        if (!Objects.equals(wanted, read)) {
            wrong.computeIfAbsent(field, _ -> new ArrayList<>()).add(number + ": " + wanted + " read as " + read);
        }
    }

    @Test
    void a_contradiction_about_experience_is_found_and_none_imagined() {
        int found = 0;
        List<String> missed = new ArrayList<>();
        List<String> imagined = new ArrayList<>();
        for (CopiedPosting posting : CopiedPosting.some(SEED + 1, COUNT)) {
            Posting read = reader.read(CleanText.of(posting.text()));
            List<Finding> conflicts = read.findings().stream()
                    .filter(finding -> finding.code().equals("experience-conflict"))
                    .toList();
            if (!conflicts.isEmpty() && posting.conflict()) {
                found++;
            } else if (posting.conflict()) {
                missed.add(posting.years());
            } else if (!conflicts.isEmpty()) {
                imagined.add(conflicts.getFirst().arguments().toString());
            }
        }
        assertThat(found / (double) (found + missed.size()))
                .as("recall, seed %d, missed %s", SEED + 1, missed)
                .isGreaterThanOrEqualTo(CONFLICT_FLOOR);
        assertThat(found / (double) (found + imagined.size()))
                .as("precision, seed %d, imagined %s", SEED + 1, imagined)
                .isGreaterThanOrEqualTo(CONFLICT_FLOOR);
    }

    @Test
    void one_posting_stays_one() {
        assertThat(CopiedPosting.some(SEED + 2, COUNT))
                .allSatisfy(posting ->
                        assertThat(reader.readAll(CleanText.of(posting.text()))).hasSize(1));
    }
}
