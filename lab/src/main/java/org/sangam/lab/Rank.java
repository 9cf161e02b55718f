package org.sangam.lab;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Speech;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.profile.Profile;

/** Ranks the résumés of a folder for a job, or the postings of a folder for a résumé; says of each non-match why. */
final class Rank implements Command {

    private static final Speech SPEECH = new Speech(Locale.forLanguageTag("en-IN"));

    /** @param problem why the file could not be used; then there is no match */
    private record Entry(
            String file, @Nullable Match match, @Nullable String problem) {}

    @FunctionalInterface
    private interface Pair {
        Match match(String file) throws UnusableInput;
    }

    private final Clock clock;

    Rank(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String usage() {
        return "match --job FILE --people DIR | --resume FILE --jobs DIR [--json]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage {
        Options options = new Options(arguments);
        Optional<String> job = options.value("--job");
        Optional<String> resume = options.value("--resume");
        Optional<String> people = options.value("--people");
        Optional<String> jobs = options.value("--jobs");
        boolean json = options.flag("--json");
        options.done();
        Documents documents = new Documents(clock);
        Pairs pairs = new Pairs(clock);
        List<Entry> entries;
        if (job.isPresent() && people.isPresent() && resume.isEmpty() && jobs.isEmpty()) {
            Posting posting = documents.posting(job.get());
            entries = all(people.get(), file -> pairs.match(posting, documents.profile(file)));
        } else if (resume.isPresent() && jobs.isPresent() && job.isEmpty() && people.isEmpty()) {
            Profile profile = documents.profile(resume.get());
            entries = all(jobs.get(), file -> pairs.match(documents.posting(file), profile));
        } else {
            throw new WrongUsage("Either --job with --people or --resume with --jobs was wanted.");
        }
        out.print(json ? Json.pretty(entries.stream().map(Rank::json).toList()) + "\n" : text(entries));
    }

    /** Matches by fit, then non-matches, then what could not be read; among equals by name. */
    private static List<Entry> all(String folder, Pair pair) throws UnusableInput {
        List<Entry> entries = new ArrayList<>();
        for (String file : Documents.files(folder)) {
            String name = Path.of(file).getFileName().toString();
            try {
                entries.add(new Entry(name, pair.match(file), null));
            } catch (UnusableInput e) {
                entries.add(new Entry(name, null, e.getMessage()));
            }
        }
        entries.sort(Comparator.comparingInt(Rank::kind)
                .thenComparing(Rank::fit, Comparator.reverseOrder())
                .thenComparing(Entry::file));
        return entries;
    }

    private static int kind(Entry entry) {
        return entry.match() == null ? 2 : entry.match().possible() ? 0 : 1;
    }

    private static int fit(Entry entry) {
        return entry.match() == null ? 0 : entry.match().fit();
    }

    private static String text(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        int rank = 0;
        for (Entry entry : entries) {
            Match match = entry.match();
            if (match == null) {
                text.append("not read  ").append(entry.file()).append(": ").append(entry.problem());
            } else if (match.possible()) {
                text.append(String.format(
                        Locale.ROOT,
                        "%4d  %+4d  %s  (%s)",
                        ++rank,
                        match.shownFit(),
                        entry.file(),
                        SPEECH.say(match.tally())));
            } else {
                text.append("no match  ")
                        .append(entry.file())
                        .append(": ")
                        .append(SPEECH.say(match.vetoes().getFirst(), Speech.Voice.PLAIN));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static Map<String, Object> json(Entry entry) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("file", entry.file());
        Match match = entry.match();
        if (match == null) {
            one.put("problem", entry.problem());
            return one;
        }
        one.put("score", match.fit());
        one.put("range", List.of(match.low(), match.high()));
        one.put("summary", SPEECH.say(match.tally()));
        one.put(
                "vetoes",
                match.vetoes().stream()
                        .map(veto -> Map.of("code", veto.code(), "text", SPEECH.say(veto, Speech.Voice.PLAIN)))
                        .toList());
        return one;
    }
}
