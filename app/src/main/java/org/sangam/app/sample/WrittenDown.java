package org.sangam.app.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.posting.Remote;

/**
 * The postings written by hand, a file each: what is true of it as {@code field: value} lines, {@code ---}, and then
 * the text as it was pasted.
 */
final class WrittenDown {

    private WrittenDown() {}

    static List<SamplePosting> postings(Map<String, Employer> employers) {
        List<SamplePosting> postings = new ArrayList<>();
        for (String key : Entry.text("postings/index.txt").lines().toList()) {
            postings.add(posting(key, employers));
        }
        return postings;
    }

    private static SamplePosting posting(String key, Map<String, Employer> employers) {
        Document document = Document.in("postings/" + key + ".txt");
        Entry facts = document.facts();
        String company = facts.one("company");
        String client = facts.has("client") ? facts.one("client") : company;
        if (!employers.containsKey(company) || !employers.containsKey(client)) {
            throw new IllegalStateException("postings/" + key + ".txt names a company that is not in companies.txt");
        }
        return new SamplePosting(
                key,
                company,
                client,
                facts.one("title"),
                facts.one("role"),
                SamplePosting.Manner.valueOf(facts.one("manner")),
                document.words(),
                truth(facts, employers, client),
                Integer.parseInt(facts.one("opened")),
                Integer.parseInt(facts.one("answer")),
                Integer.parseInt(facts.one("openings")));
    }

    private static SamplePosting.Truth truth(Entry facts, Map<String, Employer> employers, String client) {
        Employer employer = employers.get(client);
        String name = employer == null ? null : employer.company().name();
        return new SamplePosting.Truth(
                said(facts, "says-title", facts.one("title")),
                said(facts, "says-company", name),
                said(facts, "agency", null),
                said(facts, "poster", null),
                experience(facts),
                pay(facts),
                facts.list("places"),
                Remote.valueOf(facts.one("remote")),
                facts.list("chips"),
                facts.has("hidden") ? Integer.parseInt(facts.one("hidden")) : 0,
                facts.list("required"),
                facts.list("optional"),
                facts.has("notice") ? Integer.valueOf(facts.one("notice")) : null,
                facts.list("findings"));
    }

    /** A dash says that the text does not say. */
    private static @Nullable String said(Entry facts, String field, @Nullable String otherwise) {
        if (!facts.has(field)) {
            return otherwise;
        }
        return facts.one(field).equals("-") ? null : facts.one(field);
    }

    /** {@code 4-8}, or {@code 12+} for open above, in years; halves are allowed. */
    private static @Nullable Experience experience(Entry facts) {
        if (!facts.has("experience")) {
            return null;
        }
        String years = facts.one("experience");
        if (years.endsWith("+")) {
            return new Experience(months(years.substring(0, years.length() - 1)), null);
        }
        String[] ends = years.split("-");
        return new Experience(months(ends[0]), months(ends[1]));
    }

    private static int months(String years) {
        return (int) Math.round(Double.parseDouble(years) * 12);
    }

    /** {@code INR 40000-60000 MONTH | the words}, or the words alone where no figure is named. */
    private static @Nullable Pay pay(Entry facts) {
        if (!facts.has("pay")) {
            return null;
        }
        String pay = facts.one("pay");
        int bar = pay.indexOf('|');
        if (bar < 0) {
            return new Pay.Undisclosed(pay);
        }
        String[] figures = pay.substring(0, bar).strip().split("[ -]");
        return new Pay.Stated(
                figures[0],
                new BigDecimal(figures[1]),
                new BigDecimal(figures[2]),
                Pay.Period.valueOf(figures[3]),
                pay.substring(bar + 1).strip());
    }
}
