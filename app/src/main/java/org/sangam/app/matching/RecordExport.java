package org.sangam.app.matching;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sangam.app.web.Viewer;
import org.sangam.engine.encode.TitleVectors;
import org.sangam.engine.record.RecordLine;
import org.sangam.engine.record.RecordLine.Act;
import org.sangam.engine.record.ShownList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes the record for an auditor, page by page: the lists, the facts they rest on and what people did about each pair. No
 * name and no id of a person or a job is in it; two lists of one person have that in common only while the facts are the
 * same.
 */
@Component
public class RecordExport {

    private static final Logger LOG = LoggerFactory.getLogger(RecordExport.class);
    private static final int PAGE = 100;

    /** Inputs named before are remembered up to this; beyond it some are written again. */
    private static final int MOST_REMEMBERED = 200_000;

    private final ShownLists lists;
    private final MatchInputs inputs;
    private final PairActs acts;
    private final TitleRows titles;
    private final Clock clock;

    RecordExport(ShownLists lists, MatchInputs inputs, PairActs acts, TitleRows titles, Clock clock) {
        this.lists = lists;
        this.inputs = inputs;
        this.acts = acts;
        this.titles = titles;
        this.clock = clock;
    }

    /** Writes every list last shown since then, one line for each thing. */
    public void write(Viewer.Operator reader, Instant since, Writer out) throws IOException {
        line(out, new RecordLine.Head(RecordLine.FORMAT, clock.instant()));
        Set<Long> written = new HashSet<>();
        Set<String> named = new HashSet<>();
        int count = 0;
        UUID last = new UUID(0, 0);
        List<ShownLists.Kept> page;
        do {
            page = lists.all(reader, last, since, PAGE);
            write(page, written, named, out);
            count += page.size();
            last = page.isEmpty() ? last : page.getLast().id();
        } while (page.size() == PAGE);
        LOG.info("An operator exported the record of {} lists", count);
    }

    private void write(List<ShownLists.Kept> page, Set<Long> written, Set<String> named, Writer out)
            throws IOException {
        Set<Long> numbers = new HashSet<>();
        page.forEach(kept -> {
            numbers.add(kept.list().subject());
            kept.list().places().forEach(place -> numbers.add(place.input()));
        });
        Map<Long, MatchInputs.Kept> byNumber = new HashMap<>();
        inputs.of(numbers).forEach(input -> byNumber.put(input.number(), input));
        for (MatchInputs.Kept input : byNumber.values().stream()
                .sorted(java.util.Comparator.comparingLong(MatchInputs.Kept::number))
                .toList()) {
            if (written.add(input.number())) {
                line(out, new RecordLine.Brought(input.number(), input.hash(), input.input()));
            }
        }
        titles(page, byNumber.values(), named, out);
        if (written.size() > MOST_REMEMBERED) {
            written.clear();
        }
        if (named.size() > MOST_REMEMBERED) {
            named.clear();
        }
        Set<PairActs.Pair> pairs = new HashSet<>();
        page.forEach(kept -> kept.list()
                .places()
                .forEach(place -> pair(kept.list(), place, byNumber).ifPresent(pairs::add)));
        Map<PairActs.Pair, Set<Act>> done = acts.of(pairs);
        for (ShownLists.Kept kept : page) {
            List<Set<Act>> theirs = kept.list().places().stream()
                    .map(place -> pair(kept.list(), place, byNumber)
                            .map(pair -> done.getOrDefault(pair, Set.of()))
                            .orElse(Set.of()))
                    .toList();
            line(
                    out,
                    new RecordLine.Listed(
                            kept.id().toString(), kept.first(), kept.last(), kept.times(), kept.list(), theirs));
        }
    }

    /** The vectors that lists of the page knew, of the titles in their inputs. */
    private void titles(List<ShownLists.Kept> page, Collection<MatchInputs.Kept> brought, Set<String> named, Writer out)
            throws IOException {
        Map<String, Integer> known = new TreeMap<>();
        page.forEach(kept ->
                known.merge(kept.list().titles().encoder(), kept.list().titles().known(), Math::max));
        Set<UUID> keys = new HashSet<>();
        brought.forEach(input -> input.titles().forEach(title -> keys.add(TitleVectors.key(title))));
        for (Map.Entry<String, Integer> encoder : known.entrySet()) {
            for (TitleRows.Row row : titles.of(encoder.getKey(), encoder.getValue() > 0 ? keys : Set.of())) {
                if (row.number() < encoder.getValue() && named.add(encoder.getKey() + " " + row.number())) {
                    line(out, new RecordLine.Titled(encoder.getKey(), row.number(), row.title(), row.vector()));
                }
            }
        }
    }

    private static Optional<PairActs.Pair> pair(
            ShownList list, ShownList.Place place, Map<Long, MatchInputs.Kept> byNumber) {
        MatchInputs.Kept subject = byNumber.get(list.subject());
        MatchInputs.Kept other = byNumber.get(place.input());
        if (subject == null || other == null) {
            return Optional.empty();
        }
        UUID job = subject.job() == null ? other.job() : subject.job();
        UUID candidate = subject.candidate() == null ? other.candidate() : subject.candidate();
        return job == null || candidate == null ? Optional.empty() : Optional.of(new PairActs.Pair(job, candidate));
    }

    private static void line(Writer out, RecordLine line) throws IOException {
        out.write(line.write());
        out.write('\n');
    }
}
