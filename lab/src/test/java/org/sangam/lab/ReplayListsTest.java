package org.sangam.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.match.Matcher;
import org.sangam.engine.match.Reason.Side;
import org.sangam.engine.record.Input;
import org.sangam.engine.record.Knowledge;
import org.sangam.engine.record.RecordLine;
import org.sangam.engine.record.ShownList;

class ReplayListsTest {

    private static final int PLACES = 10;

    @TempDir
    Path folder;

    @Test
    void record_is_played_again_to_the_bit() throws Exception {
        Path file = Files.write(folder.resolve("record.jsonl"), record());

        assertThat(replay(file.toString())).contains("1 lists, 10 matches: 10 matches and 1 whole lists");
    }

    @Test
    void changed_facts_are_named() throws Exception {
        List<String> lines = record();
        lines.replaceAll(line ->
                line.startsWith("{\"input\":3,") ? line.replaceAll("\"noticeDays\":[^,]+", "\"noticeDays\":1") : line);
        Path file = Files.write(folder.resolve("record.jsonl"), lines);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> new ReplayLists()
                        .run(List.of(file.toString()), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isInstanceOf(UnusableInput.class);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("input 3: changed after it was recorded");
    }

    @Test
    void missing_file_and_wrong_lines_are_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("other.jsonl"), "{\"name\":1}\n");

        assertThatThrownBy(() -> replay("nowhere.jsonl")).isInstanceOf(UnusableInput.class);
        assertThatThrownBy(() -> replay(file.toString()))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("Line 1");
        assertThatThrownBy(() -> new ReplayLists().run(List.of(), System.out)).isInstanceOf(WrongUsage.class);
    }

    private static String replay(String file) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReplayLists().run(List.of(file), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> record() {
        Synthetic market = new Synthetic(7, 100);
        List<RecordLine> lines = new ArrayList<>();
        Instant now = Instant.parse("2026-11-01T06:00:00Z");
        lines.add(new RecordLine.Head(RecordLine.FORMAT, now));
        PersonFacts person = market.person(1);
        lines.add(brought(0, Input.of(person)));
        List<ShownList.Place> places = new ArrayList<>();
        for (int number = 1; number <= PLACES; number++) {
            JobFacts job = market.job(number, false);
            lines.add(brought(number, Input.of(job)));
            places.add(ShownList.Place.of(number, 0, Matcher.bundled().explain(job, person, Synthetic.TODAY)));
        }
        places.sort(Comparator.comparingInt(ShownList.Place::fit).reversed());
        ShownList list = new ShownList(
                Side.PERSON,
                Matcher.bundled().weights().version(),
                Knowledge.fingerprint(),
                Synthetic.TODAY,
                0,
                places,
                0);
        lines.add(new RecordLine.Listed("first", now, now, 1, list, Collections.nCopies(PLACES, Set.of())));
        return new ArrayList<>(lines.stream().map(RecordLine::write).toList());
    }

    private static RecordLine.Brought brought(long number, Input input) {
        return new RecordLine.Brought(number, input.hash(), input);
    }
}
