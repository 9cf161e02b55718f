package org.sangam.app.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sample company with what its postings are written from.
 *
 * @param places where it works, its own city first
 * @param remote whether desk work may be done from elsewhere
 * @param payPercent its level of pay against the market
 * @param users for whom its people work, such as "clinics"
 * @param things what its people build or run
 * @param facts what its postings may say of it
 * @param hires roles it is hiring for, a level after the role where it matters
 */
record Employer(
        SampleCompany company,
        List<String> places,
        boolean remote,
        int payPercent,
        String users,
        List<String> things,
        List<String> facts,
        List<String> hires) {

    /** All sixty by key, in the order of their file. */
    static Map<String, Employer> all() {
        Map<String, Employer> all = new LinkedHashMap<>();
        for (Entry entry : Entry.in("companies.txt")) {
            all.put(entry.key(), read(entry));
        }
        return all;
    }

    private static Employer read(Entry entry) {
        SampleCompany company = company(entry);
        List<String> places = new ArrayList<>(List.of(company.city()));
        places.addAll(entry.list("places"));
        return new Employer(
                company,
                List.copyOf(places),
                entry.has("remote"),
                entry.has("pay") ? Integer.parseInt(entry.one("pay")) : 95,
                entry.has("users") ? entry.one("users") : "customers",
                entry.all("thing"),
                entry.all("fact"),
                entry.list("hires"));
    }

    private static SampleCompany company(Entry entry) {
        return new SampleCompany(
                entry.key(),
                entry.one("name"),
                entry.one("legal"),
                entry.one("line"),
                entry.one("about"),
                Integer.parseInt(entry.one("founded")),
                SampleCompany.Type.valueOf(entry.one("type").toUpperCase(Locale.ROOT)),
                Integer.parseInt(entry.one("size")),
                SampleCompany.Stage.valueOf(entry.one("stage").toUpperCase(Locale.ROOT)),
                entry.one("city"),
                entry.one("site"),
                entry.all("team").stream().map(Employer::member).toList(),
                entry.has("agency"),
                entry.list("clients"),
                answers(entry));
    }

    private static SampleCompany.Member member(String line) {
        List<String> parts = Entry.items(line);
        SampleCompany.Part part = switch (parts.getLast()) {
            case "R" -> SampleCompany.Part.RECRUITER;
            case "H" -> SampleCompany.Part.HIRING_MANAGER;
            case "I" -> SampleCompany.Part.INTERVIEWER;
            default -> throw new IllegalStateException("A team line ends in R, H or I, not: " + line);
        };
        String title = String.join(", ", parts.subList(1, parts.size() - 1));
        return new SampleCompany.Member(parts.getFirst(), title, part);
    }

    private static SampleCompany.@Nullable Answers answers(Entry entry) {
        if (!entry.has("answers")) {
            return null;
        }
        String[] figures = entry.one("answers").split(" ");
        return new SampleCompany.Answers(Integer.parseInt(figures[0]), Integer.parseInt(figures[1]));
    }
}
