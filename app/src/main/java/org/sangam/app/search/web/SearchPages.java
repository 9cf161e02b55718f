package org.sangam.app.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.job.JobLines;
import org.sangam.app.job.JobSummary;
import org.sangam.app.job.Jobs;
import org.sangam.app.search.Away;
import org.sangam.app.search.Choosing;
import org.sangam.app.search.Dimension;
import org.sangam.app.search.Found;
import org.sangam.app.search.JobSearch;
import org.sangam.app.search.Question;
import org.sangam.app.web.Frame;
import org.sangam.app.web.JobDay;
import org.sangam.app.web.Words;
import org.springframework.stereotype.Component;

/** Makes the page of a search. Whether each job is open is asked of the database once more. */
@Component
class SearchPages {

    private final JobSearch search;
    private final Jobs jobs;
    private final JobLines lines;
    private final Clock clock;

    SearchPages(JobSearch search, Jobs jobs, JobLines lines, Clock clock) {
        this.search = search;
        this.jobs = jobs;
        this.lines = lines;
        this.clock = clock;
    }

    SearchPage of(Frame frame, Asking asking) {
        Words words = frame.words();
        Question question = search.read(asking.text(), asking.choosing().selection(), asking.sort());
        Address address = Address.ofJobs(question.asked().text(), question.chosen(), asking.sort());
        Understood understood = new Understood(words, question, address);
        Found found = search.find(question, asking.after());
        List<SearchPage.Part> parts = new Parts(words, question, address).all();
        boolean plain = question.asked().text().isEmpty() && question.chosen().isEmpty() && asking.after() == null;
        return new SearchPage(
                frame.titled(title(words, question, found)).in("jobs"),
                question.asked().text(),
                understood.places(),
                understood.kept(),
                parts,
                understood.remarks(asking.choosing()),
                found.count(),
                words.say("search.found", "count", found.count(), "shown", words.number(found.count())),
                orders(words, question, address),
                Facets.of(words, question, found, address),
                question.chosen().values().values().stream()
                        .mapToInt(List::size)
                        .sum(),
                days(found, question, words),
                address.paging(words, found, asking.after(), asking.page(), JobSearch.PAGE),
                found.count() == 0 ? ways(understood, found) : List.of(),
                plain ? "/jobs" : null,
                question.asked().text().isEmpty() && question.chosen().isEmpty() ? null : told(address),
                null);
    }

    private static SearchPage.Told told(Address address) {
        String query = address.sorted(null).query(List.of());
        return new SearchPage.Told(
                "/search-mails?" + query,
                "/feeds/search.rss?" + query,
                Address.ofCompanies(address.text(), address.chosen(), null).path(),
                "/webhooks/new?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    /**
     * What an address asks.
     *
     * @param after where the page before ended; null for the first page
     */
    record Asking(
            String text,
            Choosing choosing,
            Question.@Nullable Sort sort,
            @Nullable String after,
            int page) {}

    private static String title(Words words, Question question, Found found) {
        return question.asked().text().isEmpty()
                ? words.say("search.title")
                : words.say("search.title.for", "words", question.asked().text(), "count", found.count());
    }

    private static List<SearchPage.Order> orders(Words words, Question question, Address address) {
        boolean asks = !question.words().isEmpty()
                || !question.said().selection().isEmpty()
                || !question.chosen().isEmpty();
        List<Question.Sort> sorts =
                asks ? List.of(Question.Sort.values()) : List.of(Question.Sort.NEWEST, Question.Sort.PAY);
        return sorts.stream()
                .filter(sort -> sort != Question.Sort.NEAR || question.near())
                .map(sort -> new SearchPage.Order(
                        words.say("search.sort." + sort.code()),
                        address.sorted(sort == (asks ? Question.Sort.FIT : Question.Sort.NEWEST) ? null : sort.code())
                                .path(),
                        sort == question.sort()))
                .toList();
    }

    private List<JobDay> days(Found found, Question question, Words words) {
        Map<UUID, JobSummary> open = new HashMap<>();
        jobs.summaries(found.jobs()).forEach(job -> open.put(job.id(), job));
        List<JobSummary> inOrder =
                found.jobs().stream().map(open::get).filter(Objects::nonNull).toList();
        List<JobDay> days = question.sort() == Question.Sort.NEWEST
                ? lines.byDay(inOrder, words, Words.date(clock.instant()))
                : List.of(new JobDay("", lines.of(inOrder, words)));
        return question.near()
                ? days.stream().map(day -> away(day, inOrder, question, words)).toList()
                : days;
    }

    /** With how far each is that is not there itself. */
    private static JobDay away(JobDay day, List<JobSummary> jobs, Question question, Words words) {
        List<String> places = question.selection().of(Dimension.PLACE);
        Map<String, String> said = new HashMap<>();
        for (JobSummary job : jobs) {
            long away = Math.round(Away.between(places, job.facts().places()).orElse(0));
            if (away > 0) {
                said.put("/jobs/" + job.id(), words.say("search.away", "km", words.number(away)));
            }
        }
        return new JobDay(
                day.heading(),
                day.jobs().stream()
                        .map(line -> line.with(said.get(line.path())))
                        .toList());
    }

    private List<SearchPage.Way> ways(Understood understood, Found found) {
        List<SearchPage.Way> ways = new ArrayList<>(understood.withoutSides(found));
        search.withoutEach(understood.question())
                .forEach(without -> ways.add(understood.without(without.clause(), without.count())));
        ways.sort(Comparator.comparingLong(SearchPage.Way::count).reversed());
        return ways.isEmpty() ? new WiderSearches(search, understood).byTwo() : ways;
    }
}
