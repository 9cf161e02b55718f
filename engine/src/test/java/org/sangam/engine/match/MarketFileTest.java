package org.sangam.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.Market;
import org.sangam.engine.market.MarketFile;
import org.sangam.engine.market.PersonFacts;

class MarketFileTest {

    private static final Matcher MATCHER = Matcher.bundled();
    private static final MarketFile.Stamp STAMP = new MarketFile.Stamp("readers 1", "712.44");

    private final Worlds worlds = new Worlds(new Random(5));
    private final Market market = new Market();
    private final JobFacts job = worlds.job();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("market");
        for (int i = 0; i < 2500; i++) {
            market.putPerson(new UUID(1, i), worlds.person());
            market.putJob(new UUID(2, i), worlds.job());
        }
        market.arrange();
        for (int i = 0; i < 300; i++) {
            market.putPerson(new UUID(1, i * 7L), worlds.person());
            market.removeJob(new UUID(2, i * 5L));
        }
    }

    @Test
    void a_market_read_from_its_file_answers_as_before() throws IOException {
        MarketFile.write(market, STAMP, file);
        Market again = restored();

        assertThat(again.people()).isEqualTo(market.people());
        assertThat(again.jobs()).isEqualTo(market.jobs());
        PersonFacts person = worlds.person();
        Question ask = Question.of(50, Reason.Side.PERSON, Worlds.TODAY).explaining(50);
        assertThat(new Search(MATCHER, again).jobs(person, ask))
                .isEqualTo(new Search(MATCHER, market).jobs(person, ask));
        assertThat(new Search(MATCHER, again).people(job, ask)).isEqualTo(new Search(MATCHER, market).people(job, ask));
    }

    @Test
    void a_market_read_from_its_file_is_changed_like_any_other() throws IOException {
        MarketFile.write(market, STAMP, file);
        Market again = restored();
        for (int i = 0; i < 3000; i++) {
            PersonFacts person = worlds.person();
            market.putPerson(new UUID(1, i), person);
            again.putPerson(new UUID(1, i), person);
        }
        assertThat(again.removePerson(new UUID(1, 7))).isTrue();
        assertThat(again.removeJob(new UUID(2, 5))).isFalse();
        market.removePerson(new UUID(1, 7));

        Question ask = Question.of(50, Reason.Side.TEAM, Worlds.TODAY);
        assertThat(new Search(MATCHER, again).people(job, ask)).isEqualTo(new Search(MATCHER, market).people(job, ask));
    }

    @Test
    void a_file_is_replaced_whole_and_leaves_nothing_beside_it() throws IOException {
        MarketFile.write(market, STAMP, file);
        market.removePerson(new UUID(1, 1));
        MarketFile.write(market, STAMP, file);

        assertThat(restored().people()).isEqualTo(market.people());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_file_with_one_bit_changed_anywhere_is_refused() throws IOException {
        MarketFile.write(market, STAMP, file);
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(9);
        for (int i = 0; i < 20; i++) {
            int at = i == 0 ? 0 : random.nextInt(bytes.length);
            bytes[at] = (byte) (bytes[at] ^ 4);
            Files.write(file, bytes);
            assertThat(MarketFile.read(file, STAMP.madeWith()))
                    .as("byte %d", at)
                    .isInstanceOf(MarketFile.Refused.class);
            bytes[at] = (byte) (bytes[at] ^ 4);
        }
    }

    @Test
    void a_file_cut_short_or_absent_is_refused() throws IOException {
        assertThat(MarketFile.read(file, STAMP.madeWith())).isEqualTo(new MarketFile.Refused("there is none"));
        MarketFile.write(market, STAMP, file);
        byte[] bytes = Files.readAllBytes(file);
        for (int length : new int[] {0, 5, 19, 20, 30, bytes.length / 2, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThat(MarketFile.read(file, STAMP.madeWith())).isInstanceOf(MarketFile.Refused.class);
        }
    }

    @Test
    void a_file_made_with_something_else_is_refused() throws IOException {
        MarketFile.write(market, STAMP, file);
        assertThat(MarketFile.read(file, "readers 2")).isInstanceOf(MarketFile.Refused.class);
    }

    private Market restored() throws IOException {
        MarketFile.Reading reading = MarketFile.read(file, STAMP.madeWith());
        assertThat(reading).isInstanceOf(MarketFile.Restored.class);
        MarketFile.Restored restored = (MarketFile.Restored) reading;
        assertThat(restored.stamp()).isEqualTo(STAMP);
        return restored.market();
    }
}
