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

    private final LocalDate today;
    private final List<SampleCompany> companies;
    private final List<SamplePosting> postings;

    private SampleMarket(LocalDate today, List<SampleCompany> companies, List<SamplePosting> postings) {
        this.today = today;
        this.companies = companies;
        this.postings = postings;
    }

    public static SampleMarket on(LocalDate today) {
        Map<String, Employer> employers = Employer.all();
        List<SampleCompany> companies =
                employers.values().stream().map(Employer::company).toList();
        return new SampleMarket(today, companies, postings(employers));
    }

    private static List<SamplePosting> postings(Map<String, Employer> employers) {
        List<SamplePosting> postings = new ArrayList<>(WrittenDown.postings(employers));
        for (Advert advert : Adverts.all(employers, Role.all())) {
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
        return Storied.people(YearMonth.from(today));
    }

    /** Everybody, the named first. */
    public Stream<SamplePerson> people() {
        return named().stream();
    }
}
