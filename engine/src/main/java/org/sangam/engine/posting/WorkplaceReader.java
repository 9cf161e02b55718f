package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.place.Place;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** Reads where a posting's work is done: from the head of the page, its fields, its first lines, its running words. */
final class WorkplaceReader {

    private static final int FIRST_LINES = 12;
    private static final Pattern SENTENCE = Pattern.compile("[^\\s.!?;](?:[^.!?;]|[.](?=\\S))*+");

    private final WhereReader where;

    WorkplaceReader(WhereReader where) {
        this.where = where;
    }

    Where read(Source source) {
        Where said = places(source);
        if (said.remote() != null) {
            return said;
        }
        for (Line line : source.body()) {
            Found<Remote> remote =
                    where.prose(source.text(), line.span(), !said.places().isEmpty());
            if (remote != null) {
                boolean visited = remote.value() == Remote.ONLY
                        && labelled(source).places().isEmpty();
                List<String> countries =
                        said.countries().isEmpty() ? where.countriesIn(source.text(), remote) : said.countries();
                return new Where(visited ? List.of() : said.places(), remote, countries);
            }
        }
        return said;
    }

    private Where places(Source source) {
        Header header = source.header();
        if (header.isCard() && (!header.places().isEmpty() || header.remote() != null)) {
            Found<Remote> remote = header.remote() == null ? labelled(source).remote() : header.remote();
            return new Where(header.places(), mode(remote, !header.places().isEmpty()), header.eligibleCountries());
        }
        Where labelled = labelled(source);
        Where parts = source.parts().where();
        boolean complete = !labelled.places().isEmpty()
                || (labelled.remote() != null && labelled.remote().value() == Remote.ONLY);
        if (complete) {
            return labelled;
        }
        if (labelled.isEmpty() && parts != null) {
            return parts;
        }
        Where alone = alone(source);
        boolean anywhere = alone.remote() != null && alone.remote().value() == Remote.ONLY;
        List<Found<Place>> places = !alone.places().isEmpty() || anywhere
                ? alone.places()
                : PlaceLines.read(source.text(), source.body(), where);
        Found<Remote> remote = labelled.remote() == null ? alone.remote() : labelled.remote();
        return new Where(
                places,
                mode(remote, !places.isEmpty()),
                labelled.countries().isEmpty() ? alone.countries() : labelled.countries());
    }

    /** The first line or sentence that says how the work is done, and nothing else but where: "Pune or Indore, hybrid." */
    private Where alone(Source source) {
        for (Line line :
                source.body().subList(0, Math.min(FIRST_LINES, source.body().size()))) {
            for (Line sentence : sentences(line)) {
                Where said = where.line(source.text(), sentence).orElse(Where.NOWHERE);
                boolean listed = line.bullet()
                        && said.places().isEmpty()
                        && said.countries().isEmpty();
                if (said.remote() != null && !listed) {
                    return said;
                }
            }
        }
        return Where.NOWHERE;
    }

    /** The sentences of a line, each without the mark at its end. */
    private static List<Line> sentences(Line line) {
        List<Line> sentences = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(line.words());
        while (sentence.find()) {
            int start = line.span().start() + sentence.start();
            sentences.add(new Line(new Span(start, start + sentence.group().length()), sentence.group(), false, false));
        }
        return sentences;
    }

    /** All fields that say where, and how the work is done, taken together. */
    private Where labelled(Source source) {
        Map<String, Found<Place>> places = new LinkedHashMap<>();
        Found<Remote> remote = null;
        List<String> countries = new ArrayList<>();
        for (Field field : source.fields()) {
            if (field.kind() == Field.Kind.PLACE || field.kind() == Field.Kind.REMOTE) {
                Where one = where.field(source.text(), field.value());
                if (places.isEmpty()) {
                    one.places()
                            .forEach(place -> places.putIfAbsent(place.value().id(), place));
                }
                remote = remote == null ? one.remote() : remote;
                countries.addAll(one.countries());
            }
        }
        return new Where(
                List.copyOf(places.values()),
                mode(remote, !places.isEmpty()),
                countries.stream().distinct().toList());
    }

    /** Remote work beside a place is one of two ways. */
    private static @Nullable Found<Remote> mode(@Nullable Found<Remote> remote, boolean hasPlaces) {
        return remote != null && remote.value() == Remote.ONLY && hasPlaces
                ? new Found<>(Remote.OKAY, remote.evidence(), remote.confidence())
                : remote;
    }
}
