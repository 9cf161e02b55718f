package org.sangam.app.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of work from which postings and résumés are written.
 *
 * @param field the heading it stands under, such as {@code software}
 * @param wage whether it is paid and spoken of by the month
 * @param must skills always asked for
 * @param pool skills sometimes asked for
 * @param nice skills good to have
 * @param duties, asks what a posting says; {@code did} what a résumé says
 * @param things what somebody builds or runs where the employer names nothing
 */
record Role(
        String key,
        String field,
        List<String> titles,
        List<Level> levels,
        boolean wage,
        List<String> must,
        List<String> pool,
        List<String> nice,
        List<String> duties,
        List<String> asks,
        List<String> did,
        List<String> study,
        List<String> things) {

    /**
     * A step of the ladder.
     *
     * @param title with {@code {t}} for the role's own title
     * @param lowPay in tenths of a lakh a year, or in hundreds of rupees a month for wages
     */
    record Level(String title, int minYears, int maxYears, int lowPay, int highPay) {}

    /** All roles by key, in the order of their files. */
    static Map<String, Role> all() {
        Map<String, Role> all = new LinkedHashMap<>();
        for (String file : Entry.text("roles/index.txt").lines().toList()) {
            for (Entry entry : Entry.in("roles/" + file + ".txt")) {
                all.put(entry.key(), read(entry));
            }
        }
        return all;
    }

    private static Role read(Entry entry) {
        return new Role(
                entry.key(),
                entry.one("field"),
                choices(entry.one("titles")),
                entry.all("level").stream().map(Role::level).toList(),
                entry.has("wage"),
                entry.list("must"),
                entry.list("pool"),
                entry.list("nice"),
                entry.all("duty"),
                entry.all("ask"),
                entry.all("did"),
                choices(entry.one("study")),
                entry.has("thing") ? choices(entry.one("thing")) : List.of());
    }

    private static List<String> choices(String line) {
        return List.of(line.split(" \\| "));
    }

    private static Level level(String line) {
        String[] parts = line.split(" \\| ");
        String[] years = parts[1].strip().split("-");
        String[] pay = parts[2].strip().split("-");
        return new Level(
                parts[0].strip(),
                Integer.parseInt(years[0]),
                Integer.parseInt(years[1]),
                (int) Math.round(Double.parseDouble(pay[0]) * 10),
                (int) Math.round(Double.parseDouble(pay[1]) * 10));
    }

    /** Whether the work is done at a desk, so that it might be done from elsewhere. */
    boolean desk() {
        return switch (field) {
            case "software", "data", "infrastructure", "design", "product" -> !key.equals("it-support");
            default -> key.equals("content-writer") || key.equals("language-editor");
        };
    }
}
