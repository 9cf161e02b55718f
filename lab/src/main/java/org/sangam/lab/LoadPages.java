package org.sangam.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * Measures the pages that visitors read, of a product that runs on this machine: search with its facets, and job pages.
 * Every search is another one (words, places, ranges and chosen facets are drawn), and job pages are asked for twice: as
 * visitors do, few jobs most of the time, and all jobs alike.
 */
final class LoadPages implements Command {

    private static final int MOST_JOBS = 1_000_000;
    private static final int CONNECTIONS = 128;

    private static final List<String> WORDS = List.of(
            "java",
            "python",
            "accountant",
            "staff nurse",
            "react developer",
            "sales",
            "data engineer",
            "electrician",
            "kubernetes",
            "customer support",
            "pharmacist",
            "tally gst",
            "spring boot",
            "product manager",
            "driver",
            "excel",
            "java -kafka",
            "\"staff nurse\"",
            "pyhton",
            "acountant",
            "android",
            "graphic designer",
            "python or golang",
            "security engineer",
            "teacher",
            "warehouse manager",
            "machine learning",
            "qa engineer",
            "node js",
            "");

    private static final List<String> PLACES =
            List.of("bangalore", "pune", "mumbai", "kochi", "chennai", "hyderabad", "ncr", "kerala", "", "", "", "");

    private static final List<String> RANGES =
            List.of("3-5 years", "5 yrs", "10-20 lpa", "above 15 lpa", "fresher", "", "", "", "", "");

    private static final List<String> CHOSEN =
            List.of("remote=only", "years=3-5", "pay=10-20", "from=direct", "days=7", "type=products", "", "", "", "");

    private record Wanted(String name, double rate, double milliseconds) {}

    @Override
    public String usage() {
        return "load pages --data DIR [--port N] [--seconds S] [--search-rate R] [--job-rate R] [--json OUT]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws UnusableInput, WrongUsage, IOException {
        Options options = new Options(arguments);
        Path data = Path.of(options.wanted("--data"));
        int port = options.number("--port", 8080, 65_535);
        int seconds = options.number("--seconds", 20, 600);
        Wanted search = new Wanted("search", options.number("--search-rate", 200, 100_000), 150);
        Wanted page = new Wanted("job-page", options.number("--job-rate", 1_500, 100_000), 50);
        Optional<String> json = options.value("--json");
        options.done();
        List<String> jobs = jobs(data);
        List<Measure> measures = new ArrayList<>();
        measures.addAll(measure(port, seconds, search, LoadPages::search, jobs.size()));
        measures.addAll(measure(port, seconds, page, random -> "/jobs/" + popular(jobs, random), jobs.size()));
        Wanted alike = new Wanted("job-page-all-alike", page.rate(), page.milliseconds());
        measures.addAll(
                measure(port, seconds, alike, random -> "/jobs/" + jobs.get(random.nextInt(jobs.size())), jobs.size()));
        measures.forEach(measure -> out.println(measure.text()));
        if (json.isPresent()) {
            Files.writeString(
                    Path.of(json.get()),
                    Json.pretty(measures.stream().map(Measure::json).toList()) + "\n");
        }
    }

    /** A third of the time to warm up, uncounted, then the measurement. */
    private static List<Measure> measure(int port, int seconds, Wanted wanted, Function<Random, String> path, int jobs)
            throws IOException {
        new OpenLoop(port, wanted.rate() / 2, Math.max(1, seconds / 3), CONNECTIONS, 7).run(path);
        OpenLoop.Outcome outcome = new OpenLoop(port, wanted.rate(), seconds, CONNECTIONS, 11).run(path);
        String name = wanted.name();
        double mean = (double) outcome.bytes() / outcome.asked() / 1024;
        return List.of(
                new Measure(name + "-per-s", "req/s", outcome.perSecond(), wanted.rate() * .98, false, 0, jobs),
                new Measure(name + "-p50-ms", "ms", outcome.at(.5), null, true, 0, jobs),
                new Measure(name + "-p99-ms", "ms", outcome.at(.99), wanted.milliseconds(), true, 0, jobs),
                new Measure(name + "-longest-ms", "ms", outcome.at(1), null, true, 0, jobs),
                new Measure(name + "-failed", "requests", outcome.failed(), 0.0, true, 0, jobs),
                new Measure(name + "-kib", "KiB", mean, null, true, 0, jobs));
    }

    private static String search(Random random) {
        String words = String.join(
                        " ",
                        WORDS.get(random.nextInt(WORDS.size())),
                        PLACES.get(random.nextInt(PLACES.size())),
                        RANGES.get(random.nextInt(RANGES.size())))
                .strip()
                .replaceAll(" +", "+")
                .replace("\"", "%22");
        String chosen = CHOSEN.get(random.nextInt(CHOSEN.size()));
        return "/jobs?q=" + words + (chosen.isEmpty() ? "" : "&" + chosen);
    }

    /** By Zipf's law: the job at place n is read a share of 1/n. */
    private static String popular(List<String> jobs, Random random) {
        int place = (int) Math.pow(jobs.size(), random.nextDouble()) - 1;
        return jobs.get(Math.floorMod(place * 7_919, jobs.size()));
    }

    private static List<String> jobs(Path data) throws UnusableInput {
        List<String> ids = new ArrayList<>();
        try (Connection database = LoopbackDatabase.of(data).connect();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(String.format(
                        Locale.ROOT,
                        "select id::text from job where state = 'OPEN' order by id limit %d",
                        MOST_JOBS))) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        } catch (SQLException refused) {
            throw new UnusableInput("The database would not say which jobs are open: " + refused.getMessage());
        }
        if (ids.isEmpty()) {
            throw new UnusableInput("No job is open. Fill the database first: bin/sangam load jobs --data " + data);
        }
        return ids;
    }
}
