package org.sangam.lab;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
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

    /** Enough to keep two cores at work, and not so many that they wait for long. */
    private static final int AT_ONCE = 16;

    /** Connections of those who come when there are too many. */
    private static final int CROWD = 1_000;

    /** How soon all must be well again. */
    private static final int RECOVERY_SECONDS = 10;

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

    /** What is asked for, how often, and how long it may take. */
    private record Wanted(String name, double rate, double milliseconds, Function<Random, String> path) {}

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
        double searches = options.number("--search-rate", 200, 100_000);
        double pages = options.number("--job-rate", 1_500, 100_000);
        Optional<String> json = options.value("--json");
        options.done();
        List<String> jobs = jobs(data);
        Wanted search = new Wanted("search", searches, 150, LoadPages::search);
        Wanted page = new Wanted("job-page", pages, 50, random -> "/jobs/" + popular(jobs, random));
        Wanted alike =
                new Wanted("job-page-all-alike", pages, 50, random -> "/jobs/" + jobs.get(random.nextInt(jobs.size())));
        List<Measure> measures = new ArrayList<>();
        for (Wanted wanted : List.of(search, page, alike)) {
            measures.addAll(measure(port, seconds, wanted, jobs.size()));
        }
        measures.addAll(overload(port, Math.max(1, seconds / 2), search, jobs.size()));
        measures.addAll(overload(port, Math.max(1, seconds / 2), alike, jobs.size()));
        measures.forEach(measure -> out.println(measure.text()));
        if (json.isPresent()) {
            Files.writeString(
                    Path.of(json.get()),
                    Json.pretty(measures.stream().map(Measure::json).toList()) + "\n");
        }
    }

    /** Time to warm up first, uncounted. */
    private static List<Measure> measure(int port, int seconds, Wanted wanted, int jobs) throws IOException {
        new OpenLoop(port, wanted.rate() / 2, seconds, CONNECTIONS, 7).run(wanted.path());
        long before = processorTime();
        OpenLoop.Outcome outcome = new OpenLoop(port, wanted.rate(), seconds, CONNECTIONS, 11).run(wanted.path());
        double own = (processorTime() - before) / 1e9 / outcome.seconds();
        String name = wanted.name();
        double mean = (double) outcome.bytes() / outcome.asked() / 1024;
        double p50 = OpenLoop.Outcome.at(.5, outcome.good());
        double p99 = OpenLoop.Outcome.at(.99, outcome.good());
        double longest = OpenLoop.Outcome.at(1, outcome.good());
        return List.of(
                new Measure(name + "-per-s", "req/s", outcome.perSecond(), wanted.rate() * .98, false, 0, jobs),
                new Measure(name + "-p50-ms", "ms", p50, null, true, 0, jobs),
                new Measure(name + "-p99-ms", "ms", p99, wanted.milliseconds(), true, 0, jobs),
                new Measure(name + "-longest-ms", "ms", longest, null, true, 0, jobs),
                new Measure(name + "-refused", "requests", outcome.refused().length, 0.0, true, 0, jobs),
                new Measure(name + "-failed", "requests", outcome.failed(), 0.0, true, 0, jobs),
                new Measure(name + "-kib", "KiB", mean, null, true, 0, jobs),
                new Measure(name + "-generator", "cores", own, null, true, 0, jobs));
    }

    /**
     * What is left of a server that is asked for three times as much as it can do, and of the ten seconds after. How much
     * it can do is what it answers when {@value #AT_ONCE} are always asking.
     */
    private static List<Measure> overload(int port, int seconds, Wanted wanted, int jobs) throws IOException {
        double most =
                OpenLoop.closed(port, seconds, AT_ONCE, 13).run(wanted.path()).perSecond();
        OpenLoop.Outcome over = new OpenLoop(port, 3 * most, seconds, CROWD, 17).run(wanted.path());
        new OpenLoop(port, most / 2, RECOVERY_SECONDS, CONNECTIONS, 19).run(wanted.path());
        OpenLoop.Outcome after = new OpenLoop(port, most / 2, seconds, CONNECTIONS, 23).run(wanted.path());
        String name = wanted.name() + "-overload-";
        double goodput = over.perSecond() / most;
        double accepted = OpenLoop.Outcome.at(.99, over.good());
        double refused = over.refused().length == 0 ? 0 : OpenLoop.Outcome.at(.99, over.refused());
        double normal = OpenLoop.Outcome.at(.99, after.good());
        return List.of(
                new Measure(name + "most-per-s", "req/s", most, null, false, 0, jobs),
                new Measure(name + "goodput", "of most", goodput, .8, false, 0, jobs),
                new Measure(name + "accepted-p99-ms", "ms", accepted, 1_000.0, true, 0, jobs),
                new Measure(name + "refused-p99-ms", "ms", refused, 100.0, true, 0, jobs),
                new Measure(name + "failed", "requests", over.failed(), 0.0, true, 0, jobs),
                new Measure(name + "after-p99-ms", "ms", normal, wanted.milliseconds(), true, 0, jobs));
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
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
