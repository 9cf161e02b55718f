package org.sangam.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.match.DrawnPairs;
import org.sangam.engine.match.Matcher;
import org.sangam.engine.match.Reason.Side;

class ReplayTest {

    private static final long SEED = 20261123;
    private static final int LISTS = 60;
    private static final int PLACES = 30;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Matcher MATCHER = Matcher.bundled();
    private static final Replay REPLAY = new Replay(MATCHER, Knowledge.fingerprint());

    private final DrawnPairs drawn = new DrawnPairs(new Random(SEED));
    private final Map<Long, Input> inputs = new HashMap<>();

    @Test
    void a_recorded_list_scored_again_gives_the_same_bits() {
        int matches = 0;
        for (int i = 0; i < LISTS; i++) {
            ShownList list = packedAndBack(i % 2 == 0 ? feed() : shortlist());
            Replay.Outcome outcome = REPLAY.of(list, this::input);
            assertThat(outcome.differences()).as("seed %d, list %d", SEED, i).isEmpty();
            assertThat(outcome.same()).isEqualTo(list.places().size());
            matches += outcome.same();
        }
        assertThat(matches).isEqualTo(LISTS * PLACES);
    }

    @Test
    void a_place_takes_few_bytes() {
        int bytes = 0;
        for (int i = 0; i < LISTS; i++) {
            bytes += PackedPlaces.pack(feed().places()).length;
        }
        assertThat(bytes / (LISTS * PLACES)).as("bytes for each match").isLessThan(40);
    }

    @Test
    void replay_says_which_input_is_gone_and_which_term_changed() {
        ShownList list = feed();
        long second = list.places().get(1).input();
        long third = list.places().get(2).input();
        inputs.remove(second);
        inputs.put(third, Input.of(drawn.job()));

        Replay.Outcome outcome = REPLAY.of(list, this::input);

        assertThat(outcome.differences())
                .anySatisfy(difference -> assertThat(difference).isEqualTo(new Replay.Difference.InputGone(2, second)))
                .anySatisfy(difference -> assertThat(difference)
                        .isInstanceOfSatisfying(
                                Replay.Difference.OtherTerms.class,
                                terms -> assertThat(terms.rank()).isEqualTo(3)));
        assertThat(outcome.same()).isEqualTo(PLACES - 2);
    }

    @Test
    void replay_says_that_weights_vocabulary_or_order_are_others() {
        ShownList list = feed();
        List<ShownList.Place> turned = new ArrayList<>(list.places());
        turned.addFirst(turned.removeLast());
        ShownList other = new ShownList(Side.PERSON, "1999.1", "0", list.day(), list.subject(), turned, 0);

        assertThat(REPLAY.of(other, this::input).differences())
                .contains(
                        new Replay.Difference.OtherWeights(
                                "1999.1", MATCHER.weights().version()),
                        new Replay.Difference.OtherVocabulary("0", Knowledge.fingerprint()),
                        new Replay.Difference.OtherOrder(2));
    }

    @Test
    void a_price_moves_a_place_and_no_term() {
        ShownList list = feed();
        List<ShownList.Place> priced = list.places().stream()
                .map(place -> new ShownList.Place(place.input(), drawn.price(), place.terms()))
                .sorted(Comparator.comparingLong((ShownList.Place place) -> (long) place.fit() - place.price())
                        .reversed())
                .toList();
        ShownList other =
                new ShownList(list.reader(), list.weights(), list.vocabulary(), list.day(), list.subject(), priced, 0);

        assertThat(REPLAY.of(packedAndBack(other), this::input).differences()).isEmpty();
    }

    @Test
    void an_exported_line_reads_as_it_was_written() {
        ShownList list = shortlist();
        List<Set<RecordLine.Act>> acts = new ArrayList<>(java.util.Collections.nCopies(PLACES, Set.of()));
        acts.set(1, Set.of(RecordLine.Act.INTEREST, RecordLine.Act.ANSWERED_NO));
        Instant now = Instant.parse("2026-11-23T08:00:00Z");
        RecordLine listed = new RecordLine.Listed("one", now, now.plusSeconds(60), 3, list, acts);
        RecordLine head = new RecordLine.Head(RecordLine.FORMAT, now);
        Input input = Input.of(drawn.person());
        RecordLine brought = new RecordLine.Brought(7, input.hash(), input);

        assertThat(List.of(head, brought, listed))
                .allSatisfy(line -> assertThat(RecordLine.read(line.write())).isEqualTo(line));
        assertThatThrownBy(() -> RecordLine.read("{\"list\":1}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void facts_come_back_as_they_were_and_equal_facts_have_one_hash() {
        for (int i = 0; i < 300; i++) {
            JobFacts job = drawn.job();
            PersonFacts person = drawn.person();
            assertThat(Input.of(job).job()).isEqualTo(job);
            assertThat(Input.of(person).person()).isEqualTo(person);
            assertThat(Input.of(Input.of(job).job()).hash())
                    .isEqualTo(Input.of(job).hash());
            assertThat(Input.of(Input.of(person).person()).hash())
                    .isEqualTo(Input.of(person).hash());
        }
    }

    @Test
    void broken_bytes_are_refused() {
        byte[] packed = PackedPlaces.pack(feed().places());
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            byte[] broken = packed.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                PackedPlaces.unpack(broken);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageContaining("acked places");
            }
        }
    }

    private Optional<Input> input(long number) {
        return Optional.ofNullable(inputs.get(number));
    }

    private long keep(Input input) {
        inputs.put((long) inputs.size(), input);
        return inputs.size() - 1L;
    }

    private ShownList feed() {
        PersonFacts person = drawn.person();
        List<ShownList.Place> places = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            JobFacts job = drawn.job();
            places.add(ShownList.Place.of(keep(Input.of(job)), 0, MATCHER.explain(job, person, DAY)));
        }
        return list(Side.PERSON, keep(Input.of(person)), places);
    }

    private ShownList shortlist() {
        JobFacts job = drawn.job();
        List<ShownList.Place> places = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            PersonFacts person = drawn.person();
            places.add(ShownList.Place.of(
                    keep(Input.of(person)), 0, MATCHER.explain(job, person, DAY).seenBy(Side.TEAM)));
        }
        return list(Side.TEAM, keep(Input.of(job)), places);
    }

    private static ShownList list(Side reader, long subject, List<ShownList.Place> places) {
        List<ShownList.Place> ranked = places.stream()
                .sorted(Comparator.comparingInt(ShownList.Place::fit).reversed())
                .toList();
        return new ShownList(reader, MATCHER.weights().version(), Knowledge.fingerprint(), DAY, subject, ranked, 0);
    }

    private static ShownList packedAndBack(ShownList list) {
        List<ShownList.Place> places = PackedPlaces.unpack(PackedPlaces.pack(list.places()));
        return new ShownList(
                list.reader(), list.weights(), list.vocabulary(), list.day(), list.subject(), places, list.withheld());
    }
}
