package org.sangam.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DocumentProcessTest {

    private static final DocumentProcess PROCESS = new DocumentProcess();

    @AfterAll
    static void end() {
        PROCESS.close();
    }

    @Test
    void child_reads_what_the_reader_reads() {
        byte[] page = new Pages()
                .bold(60, 60, 20, "Meera Nair")
                .words(60, 90, 10, "Engineer")
                .words(400, 90, 10, "2020 - 2024")
                .bytes();
        assertThat(PROCESS.read(page, "meera.pdf")).isEqualTo(DocumentReader.read(page, "meera.pdf"));
    }

    @Test
    void refusal_comes_back_as_one() {
        assertThat(refusal(PROCESS.read("%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII), "a.pdf")))
                .isEqualTo(Refusal.UNREADABLE);
        assertThat(refusal(PROCESS.read(new byte[0], "a.pdf"))).isEqualTo(Refusal.EMPTY);
        assertThat(refusal(PROCESS.read(new byte[Limits.BYTES + 1], "a.pdf"))).isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void child_that_dies_is_replaced_and_the_caller_only_hears_of_its_file() {
        try (DocumentProcess dying =
                new DocumentProcess(List.of("/bin/sh", "-c", "printf R; head -c 4 >/dev/null; exit 137"))) {
            assertThat(refusal(dying.read("words".getBytes(StandardCharsets.UTF_8), "a.txt")))
                    .isEqualTo(Refusal.UNREADABLE);
            assertThat(refusal(dying.read("words".getBytes(StandardCharsets.UTF_8), "b.txt")))
                    .isEqualTo(Refusal.UNREADABLE);
        }
    }

    @Test
    void child_that_hangs_is_killed_after_ten_seconds() {
        try (DocumentProcess hanging = new DocumentProcess(List.of("/bin/sh", "-c", "printf R; exec sleep 60"))) {
            long start = System.nanoTime();
            assertThat(refusal(hanging.read("words".getBytes(StandardCharsets.UTF_8), "a.txt")))
                    .isEqualTo(Refusal.TOO_SLOW);
            assertThat((System.nanoTime() - start) / 1_000_000_000L).isBetween(9L, 14L);
        }
    }

    @Test
    void child_that_never_says_it_is_ready_costs_no_file_its_time() {
        try (DocumentProcess broken = new DocumentProcess(List.of("/bin/true"))) {
            assertThat(refusal(broken.read("words".getBytes(StandardCharsets.UTF_8), "a.txt")))
                    .isEqualTo(Refusal.BUSY);
        }
    }

    @Test
    void command_that_does_not_exist_is_said_to_be_busy() {
        try (DocumentProcess none = new DocumentProcess(List.of("/nowhere/java"))) {
            assertThat(none.read("words".getBytes(StandardCharsets.UTF_8), "a.txt"))
                    .isInstanceOf(Reading.Refused.class);
        }
    }

    @Test
    void answer_whose_spans_leave_its_text_is_not_taken() throws Exception {
        var out = new java.io.ByteArrayOutputStream();
        Document lying = new Document(
                Document.Kind.TEXT,
                new org.sangam.engine.text.CleanText("short"),
                List.of(),
                List.of(new Document.Link(new org.sangam.engine.text.Span(0, 99), "https://example.org")),
                1,
                List.of(),
                null,
                List.of());
        Frames.writeReading(new java.io.DataOutputStream(out), new Reading.Read(lying));
        var in = new java.io.DataInputStream(new java.io.ByteArrayInputStream(out.toByteArray()));
        assertThat(refusal(Frames.readReading(in))).isEqualTo(Refusal.UNREADABLE);
    }

    @Test
    void broken_files_never_break_the_parent() {
        long seed = 20261123;
        Random random = new Random(seed);
        byte[] pdf = new Pages().words(60, 60, 10, "Meera Nair, engineer").bytes();
        byte[] docx = Docx.of("<w:p><w:r><w:t>Meera Nair, engineer</w:t></w:r></w:p>");
        byte[] text = "Meera Nair\nEngineer, Kaveri Payments\n2019 - 2024\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 150; i++) {
            byte[] file = List.of(pdf, docx, text).get(i % 3).clone();
            for (int flips = 1 + random.nextInt(12); flips > 0; flips--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(4) == 0 ? 1 + random.nextInt(file.length) : file.length;
            assertThat(PROCESS.read(java.util.Arrays.copyOf(file, length), ""))
                    .as("seed %d, file %d", seed, i)
                    .isNotNull();
        }
        assertThat(PROCESS.read(text, "a.txt")).isInstanceOf(Reading.Read.class);
    }

    static Refusal refusal(Reading reading) {
        return switch (reading) {
            case Reading.Read read ->
                throw new AssertionError("read: " + read.document().text().value());
            case Reading.Refused(Refusal refusal) -> refusal;
        };
    }
}
