package org.sangam.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.sangam.engine.document.DocumentProcess;
import org.sangam.engine.document.Limits;
import org.sangam.engine.document.Reading;
import org.sangam.engine.document.Refusal;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.profile.JsonResume;
import org.sangam.engine.profile.ProfileReader;
import org.sangam.engine.skill.SkillGraph;

/**
 * Reads a folder of résumés, one JSON Resume for each, in child processes. Nobody gets a profile in the marketplace by it:
 * what it writes stays with whoever holds the files, for {@code match --people}.
 *
 * <p>What is done is noted file by file, so that a run that was cut short goes on where it was; a file that changed since
 * is read again. A file that cannot be read is noted with its reason and stops nothing.
 */
final class ImportResumes implements Command {

    /** More is work for several folders. */
    static final int MOST_FILES = 100_000;

    private static final int AT_ONCE = 2;
    private static final int TRIES = 3;
    private static final Set<Reading> AGAIN =
            Set.of(new Reading.Refused(Refusal.BUSY), new Reading.Refused(Refusal.TOO_SLOW));
    private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(2);

    private final Clock clock;
    private final PrintStream progress;

    ImportResumes(Clock clock, PrintStream progress) {
        this.clock = clock;
        this.progress = progress;
    }

    @Override
    public String usage() {
        return "admin import resumes DIR --out FOLDER";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException {
        Options options = new Options(arguments);
        Path to = Path.of(options.wanted("--out"));
        List<String> left = options.left();
        if (left.size() != 1 || left.getFirst().startsWith("--")) {
            throw new WrongUsage("The folder that holds the résumés was wanted.");
        }
        Path from = Path.of(left.getFirst());
        List<Path> files = files(from, to);
        Files.createDirectories(to);
        try (ImportJournal journal = ImportJournal.in(to);
                DocumentProcess process = new DocumentProcess()) {
            new Run(from, to, files, journal, process).all();
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("files", files.size());
            counts.put("read", journal.read());
            counts.put("refused", journal.refused());
            counts.put("journal", journal.file().toString());
            out.println(Json.pretty(counts));
        }
    }

    private static List<Path> files(Path from, Path to) throws UnusableInput, IOException {
        if (!Files.isDirectory(from)) {
            throw new UnusableInput("There is no folder " + from + "; check the path.");
        }
        Path own = to.toAbsolutePath().normalize();
        try (Stream<Path> all = Files.walk(from)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .filter(f -> !f.toAbsolutePath().normalize().startsWith(own))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (files.size() > MOST_FILES) {
                throw new UnusableInput(from + " holds more than 100,000 files; give a part of them.");
            }
            return files;
        }
    }

    /** One going through all files. */
    private final class Run {

        private final Path from;
        private final Path to;
        private final List<Path> files;
        private final ImportJournal journal;
        private final DocumentProcess process;
        private final ProfileReader reader;
        private final JsonResume json;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private final long start = System.nanoTime();
        private long lastLine = start;

        Run(Path from, Path to, List<Path> files, ImportJournal journal, DocumentProcess process) {
            this.from = from;
            this.to = to;
            this.files = files;
            this.journal = journal;
            this.process = process;
            SkillGraph skills = SkillGraph.bundled();
            this.reader = new ProfileReader(skills, PlaceGraph.bundled(), clock);
            this.json = new JsonResume(skills);
        }

        void all() throws IOException {
            try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
                for (int i = 0; i < AT_ONCE; i++) {
                    workers.execute(this::some);
                }
            }
            journal.check();
            line();
        }

        private void some() {
            for (int i = next.getAndIncrement(); i < files.size() && journal.isSound(); i = next.getAndIncrement()) {
                Path file = files.get(i);
                String name = from.relativize(file).toString();
                long size = file.toFile().length();
                if (!journal.knows(name, size)) {
                    journal.note(name, size, one(file, name, size));
                }
                done.incrementAndGet();
                say();
            }
        }

        /** The word for how it went: read, or the code of why not. */
        private String one(Path file, String name, long size) {
            if (size > Limits.BYTES) {
                return Refusal.TOO_LARGE.code();
            }
            try {
                return written(name, read(Files.readAllBytes(file), name));
            } catch (IOException gone) {
                return "unwritten";
            }
        }

        /** A child that was busy or slow, as on a busy machine, is asked again; every other answer is final. */
        private Reading read(byte[] bytes, String name) {
            Reading reading = process.read(bytes, name);
            for (int i = 1; i < TRIES && AGAIN.contains(reading); i++) {
                reading = process.read(bytes, name);
            }
            return reading;
        }

        private String written(String name, Reading reading) throws IOException {
            return switch (reading) {
                case Reading.Refused(Refusal refusal) -> refusal.code();
                case Reading.Read(var document) -> {
                    Path target = to.resolve(flat(name) + ".json");
                    Path part = target.resolveSibling("." + target.getFileName() + ".part");
                    Files.writeString(part, json.write(reader.read(document), document.resume()));
                    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
                    yield ImportJournal.READ;
                }
            };
        }

        /** One name for a path, and for no other: folders are set off as in a JSON Pointer (RFC 6901), a~1b. */
        private static String flat(String path) {
            return path.replace("~", "~0").replace("/", "~1").replace("\\", "~1");
        }

        private synchronized void say() {
            if (System.nanoTime() - lastLine > BETWEEN_LINES) {
                line();
            }
        }

        private synchronized void line() {
            lastLine = System.nanoTime();
            double seconds = Math.max(0.001, (lastLine - start) / 1e9);
            progress.printf(
                    "%,d of %,d, %,d refused, %.0f a second%n",
                    done.get(), files.size(), journal.refused(), done.get() / seconds);
        }
    }

    /** How progress is said on the command line. */
    static PrintStream onScreen() {
        return new PrintStream(System.err, true, StandardCharsets.UTF_8);
    }
}
