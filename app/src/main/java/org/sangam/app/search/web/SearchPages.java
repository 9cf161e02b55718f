package org.sangam.app.search.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.app.job.JobLines;
import org.sangam.app.job.JobSummary;
import org.sangam.app.job.Jobs;
import org.sangam.app.search.Asked;
import org.sangam.app.search.Choosing;
import org.sangam.app.search.Clause;
import org.sangam.app.search.Dimension;
import org.sangam.app.search.Found;
import org.sangam.app.search.JobSearch;
import org.sangam.app.search.Question;
import org.sangam.app.search.Selection;
import org.sangam.app.web.Frame;
import org.sangam.app.web.JobDay;
import org.sangam.app.web.Paging;
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
        Address address = new Address(question.asked().text(), question.chosen(), asking.sort());
        Found found = search.find(question, asking.after());
        List<SearchPage.Part> parts = new Parts(words, question, address).all();
        boolean plain = question.asked().text().isEmpty() && question.chosen().isEmpty() && asking.after() == null;
        return new SearchPage(
                frame.titled(title(words, question, found)).in("jobs"),
                question.asked().text(),
                places(question),
                kept(question, asking),
                parts,
                remarks(words, question, asking.choosing(), address),
                found.count(),
                words.say("search.found", "count", found.count(), "shown", words.number(found.count())),
                orders(words, question, address),
                Facets.of(words, question, found, address),
                question.chosen().values().values().stream()
                        .mapToInt(List::size)
                        .sum(),
                days(found, question, words),
                paging(words, found, address, asking),
                found.count() == 0 ? ways(words, question, found, address) : List.of(),
                plain ? "/jobs" : null,
                question.asked().text().isEmpty() && question.chosen().isEmpty() ? null : told(address),
                null);
    }

    private static SearchPage.Told told(Address address) {
        String query = new Address(address.text(), address.chosen(), null).query(List.of());
        return new SearchPage.Told("/search-mails?" + query, "/feeds/search.rss?" + query);
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

    private static String places(Question question) {
        return question.chosen().of(Dimension.PLACE).stream()
                .map(Address::placeName)
                .collect(Collectors.joining(", "));
    }

    /** A new search by words keeps what was chosen beside them; the place is a field of its own. */
    private static List<SearchPage.Kept> kept(Question question, Asking asking) {
        List<SearchPage.Kept> kept = new ArrayList<>();
        for (Dimension side : Dimension.values()) {
            if (side != Dimension.PLACE) {
                question.chosen().of(side).forEach(value -> kept.add(new SearchPage.Kept(side.code(), value)));
            }
        }
        if (asking.sort() != null) {
            kept.add(new SearchPage.Kept("sort", asking.sort().code()));
        }
        return kept;
    }

    private static List<SearchPage.Remark> remarks(Words words, Question question, Choosing choosing, Address address) {
        List<SearchPage.Remark> remarks = new ArrayList<>();
        String text = question.asked().text();
        for (Asked.Correction correction : question.asked().corrections()) {
            String exact = text.substring(0, correction.start()) + "\""
                    + text.substring(correction.start(), correction.end()) + "\"" + text.substring(correction.end());
            remarks.add(new SearchPage.Remark(
                    words.say(
                            "search.corrected",
                            "typed",
                            text.substring(correction.start(), correction.end()),
                            "meant",
                            correction.meant()),
                    words.say("search.corrected.not", "typed", text.substring(correction.start(), correction.end())),
                    address.asking(exact).path()));
        }
        choosing.unknown()
                .forEach(place -> remarks.add(
                        new SearchPage.Remark(words.say("search.place.unknown", "typed", place), null, null)));
        return remarks;
    }

    private static List<SearchPage.Order> orders(Words words, Question question, Address address) {
        boolean asks = !question.words().isEmpty()
                || !question.said().selection().isEmpty()
                || !question.chosen().isEmpty();
        List<Question.Sort> sorts =
                asks ? List.of(Question.Sort.values()) : List.of(Question.Sort.NEWEST, Question.Sort.PAY);
        return sorts.stream()
                .map(sort -> new SearchPage.Order(
                        words.say("search.sort." + sort.code()),
                        address.sorted(sort == (asks ? Question.Sort.FIT : Question.Sort.NEWEST) ? null : sort)
                                .path(),
                        sort == question.sort()))
                .toList();
    }

    private List<JobDay> days(Found found, Question question, Words words) {
        Map<UUID, JobSummary> open = new HashMap<>();
        jobs.summaries(found.jobs()).forEach(job -> open.put(job.id(), job));
        List<JobSummary> inOrder =
                found.jobs().stream().map(open::get).filter(Objects::nonNull).toList();
        return question.sort() == Question.Sort.NEWEST
                ? lines.byDay(inOrder, words, Words.date(clock.instant()))
                : List.of(new JobDay("", lines.of(inOrder, words)));
    }

    private static Paging paging(Words words, Found found, Address address, Asking asking) {
        int first = (asking.page() - 1) * JobSearch.PAGE + 1;
        String said = words.say(
                "search.page",
                "from",
                words.number(first),
                "to",
                words.number(first + Math.max(0, found.jobs().size() - 1)),
                "count",
                words.number(found.count()));
        return new Paging(
                said,
                asking.after() == null ? null : address.path(),
                found.next() == null ? null : address.path(found.next(), asking.page() + 1));
    }

    private List<SearchPage.Way> ways(Words words, Question question, Found found, Address address) {
        List<SearchPage.Way> ways = new ArrayList<>();
        for (Dimension side : Dimension.values()) {
            int more = found.without().getOrDefault(side, 0);
            if (more > 0) {
                String without = Facets.chosen(question, side).stream()
                        .filter(value -> !value.equals(Selection.UNSAID) && !value.equals(Selection.OTHER))
                        .map(value -> SideWords.of(words, side, value))
                        .collect(Collectors.joining(", "));
                Address wider = address.asking(question.textWithout(side))
                        .choosing(question.chosen().without(side));
                ways.add(new SearchPage.Way(words.say("search.without", "what", without), more, wider.path()));
            }
        }
        for (JobSearch.Without without : search.withoutEach(question)) {
            Clause clause = without.clause();
            String text = question.asked().text();
            String rest = text.substring(0, clause.start()) + " " + text.substring(clause.end());
            ways.add(new SearchPage.Way(
                    words.say("search.without", "what", text.substring(clause.start(), clause.end())),
                    without.count(),
                    address.asking(Parts.tidy(rest)).path()));
        }
        ways.sort(Comparator.comparingLong(SearchPage.Way::count).reversed());
        return ways.isEmpty() ? new WiderSearches(search, words, question, address).byTwo() : ways;
    }
}
