package org.sangam.app.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sample market on one day: 60 companies, 300 postings and 2,000 people, all invented. The same date gives the
 * same bits. Companies and postings are held (under 2 MB); people are made as they are asked for.
 */
public final class SampleMarket {

    private static final int PEOPLE = 2000;

    private final YearMonth now;
    private final People others;
    private final List<SampleCompany> companies;
    private final List<SamplePosting> postings;

    private SampleMarket(YearMonth now, People others, List<SampleCompany> companies, List<SamplePosting> postings) {
        this.now = now;
        this.others = others;
        this.companies = companies;
        this.postings = postings;
    }

    public static SampleMarket on(LocalDate today) {
        Map<String, Employer> employers = Employer.all();
        List<SampleCompany> companies =
                employers.values().stream().map(Employer::company).toList();
        Map<String, Role> roles = Role.all();
        YearMonth now = YearMonth.from(today);
        return new SampleMarket(now, new People(now, employers, roles), companies, postings(employers, roles));
    }

    private static List<SamplePosting> postings(Map<String, Employer> employers, Map<String, Role> roles) {
        List<SamplePosting> postings = new ArrayList<>(WrittenDown.postings(employers));
        for (Advert advert : Adverts.all(employers, roles)) {
            postings.add(PostingWriter.written(advert));
        }
        return List.copyOf(postings);
    }

    public List<SampleCompany> companies() {
        return companies;
    }

    public SampleCompany company(String key) {
        return companies.stream()
                .filter(company -> company.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No sample company has the key " + key));
    }

    public List<SamplePosting> postings() {
        return postings;
    }

    /** The six whose stories the docs, tests and pictures tell. */
    public List<SamplePerson> named() {
        return Storied.people(now);
    }

    /** Everybody, the named first. */
    public Stream<SamplePerson> people() {
        List<SamplePerson> named = named();
        return Stream.concat(named.stream(), others.numbered(named.size() + 1, PEOPLE));
    }
}
