package org.sangam.engine.profile;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** An invented person with an invented career, the same for the same seed: what a generated résumé must give back. */
record Somebody(String name, String email, String phone, String town, List<Job> jobs, String degree, String school) {

    /** @param end null when it is held today */
    record Job(
            String title,
            String company,
            String place,
            YearMonth start,
            @Nullable YearMonth end,
            List<String> body) {}

    private static final List<String> NAMES = List.of(
            "Meenakshi Raghavan",
            "S. Ramesh Kumar",
            "K. P. Anitha",
            "José Ibáñez",
            "Zoë Lüders",
            "Fiona D'Mello",
            "Md. Arif Hossain",
            "Nithya R",
            "Siobhán O'Rourke",
            "LAKSHMI NARAYANAN",
            "Harpreet Singh Gill",
            "Nguyen Thi Mai",
            "Björn Åström",
            "Oluwaseun Adeyinka",
            "Rahul A. Menon",
            "Daniel van der Meer",
            "Grace Wanjiku",
            "Amélie Dubreuil",
            "Chitra Subramaniam",
            "Emma Charlotte Wood");

    private static final List<String> TITLES = List.of(
            "Senior Software Engineer",
            "Staff Nurse",
            "Growth Marketer",
            "Member of Technical Staff",
            "Chief of Staff",
            "SDE II",
            "Data Analyst",
            "Product Manager",
            "Head of Design",
            "Store Supervisor",
            "Financial Controller",
            "QA Lead",
            "Assistant Professor",
            "Customer Success Manager",
            "Trainee Engineer",
            "Principal Architect",
            "ICU Nurse",
            "Business Development Representative");

    private static final List<String> COMPANIES = List.of(
            "Zephyrine Technologies Pvt. Ltd.",
            "Northmoor",
            "Corvid Systems",
            "Halvard & Sons",
            "Bluewren",
            "Mandrel Analytics",
            "Quillpost Inc.",
            "Studio Marrow",
            "Pinegrove Retail",
            "Osterley Bank",
            "Brightwater Consulting LLP",
            "Lumifly",
            "Relaywise",
            "Kestrel Cloud",
            "Fernhill Foods",
            "Sahyadri Multispeciality Hospital",
            "Orrery AI",
            "Torbay Logistics");

    private static final List<String> TOWNS =
            List.of("Bengaluru", "Pune", "Kochi", "Mumbai", "Hyderabad", "Chennai", "London", "Berlin", "Toronto");

    private static final List<String> BODY = List.of(
            "Reduced the cost of nightly processing by 38% and kept every report on time",
            "Led a group of five people across two sites and introduced weekly reviews",
            "Wrote the on-call handbook and trained 12 new joiners",
            "Moved forty services to new machines without downtime",
            "Agreed delivery dates and scope with clients in three countries",
            "Kept records for 30+ patients a shift and reported incidents to the duty manager",
            "Built dashboards used by 200 managers");

    private static final List<List<String>> STUDIES = List.of(
            List.of("B.Tech in Computer Science", "Malabar Institute of Technology"),
            List.of("MBA, Marketing", "Satpura School of Management"),
            List.of("B.Sc. Nursing", "Nilgiri College of Nursing"),
            List.of("M.Sc. Physics", "University of Eastmarch"));

    static Somebody of(Random random) {
        String name = pick(random, NAMES);
        List<String> study = pick(random, STUDIES);
        return new Somebody(
                name,
                address(random, name),
                pick(
                        random,
                        List.of(
                                "+91 98450 1" + (1000 + random.nextInt(9000)),
                                "+91-98450" + (10000 + random.nextInt(90000)),
                                "98450" + (10000 + random.nextInt(90000)),
                                "(415) 555-0" + (100 + random.nextInt(900)),
                                "+44 20 7946 0" + (100 + random.nextInt(900)))),
                pick(random, TOWNS),
                jobs(random),
                study.get(0),
                study.get(1));
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String address(Random random, String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z ]", "");
        String[] words = plain.split(" ");
        return switch (random.nextInt(3)) {
            case 0 -> words[0] + "." + words[words.length - 1] + "@example.org";
            case 1 -> "hello" + random.nextInt(100) + "@mail.example.com";
            default -> words[words.length - 1] + random.nextInt(90) + "@example.net";
        };
    }

    private static List<Job> jobs(Random random) {
        List<Job> jobs = new ArrayList<>();
        YearMonth end = random.nextInt(10) < 7 ? null : YearMonth.of(2025, 1 + random.nextInt(12));
        int first = random.nextInt(100);
        for (int i = 0, count = 2 + random.nextInt(3); i < count; i++) {
            YearMonth last = end == null ? YearMonth.of(2026, 10) : end;
            YearMonth start = last.minusMonths(8 + random.nextInt(40));
            List<String> body = new ArrayList<>();
            for (int b = 0; b <= random.nextInt(3); b++) {
                body.add(BODY.get((first + 3 * i + b) % BODY.size()));
            }
            jobs.add(new Job(
                    TITLES.get((first + 5 * i) % TITLES.size()),
                    COMPANIES.get((first * 7 + 5 * i) % COMPANIES.size()),
                    pick(random, TOWNS),
                    start,
                    end,
                    body));
            end = start.minusMonths(1 + random.nextInt(3));
        }
        return jobs;
    }
}
