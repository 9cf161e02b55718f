package org.sangam.engine.posting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.place.Place;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** Reads where a posting's work is done: from the head of the page, its fields, its first lines, its running words. */
final class WorkplaceReader {

    private static final int FIRST_LINES = 12;
    private static final Pattern SENTENCE = Pattern.compile("[^\\s.!?;](?:[^.!?;]|[.](?=\\S))*+");

    private static final Pattern BRACKET = Pattern.compile("(?<=\\()[^()]{3,80}(?=\\))");

    private static final Pattern SAYS_REMOTE =
            Pattern.compile("(?:remote|wfh|work from home)(?! work)(?![a-z])", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIES =
            Pattern.compile("(?:no|not|n/?a|none|nil|on|in|hybrid|office)(?![a-z])", Pattern.CASE_INSENSITIVE);

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
        Where alone = alone(source);
        if (labelled.isEmpty() && parts != null) {
            Found<Remote> remote = parts.remote() == null ? alone.remote() : parts.remote();
            return new Where(parts.places(), mode(remote, !parts.places().isEmpty()), parts.countries());
        }
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
            for (Line sentence : pieces(line)) {
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

    /** The sentences of a line, each without the mark at its end, and what stands in its brackets. */
    private static List<Line> pieces(Line line) {
        List<Line> pieces = new ArrayList<>();
        for (Pattern pattern : List.of(SENTENCE, BRACKET)) {
            Matcher piece = pattern.matcher(line.words());
            while (piece.find()) {
                int start = line.span().start() + piece.start();
                pieces.add(new Line(new Span(start, start + piece.group().length()), piece.group(), false, false));
            }
        }
        return pieces;
    }

    /** All fields that say where, and how the work is done, taken together. */
    private Where labelled(Source source) {
        Map<String, Found<Place>> places = new LinkedHashMap<>();
        Found<Remote> remote = null;
        List<String> countries = new ArrayList<>();
        for (Field field : source.fields()) {
            if (field.kind() == Field.Kind.PLACE || field.kind() == Field.Kind.REMOTE) {
                Where one = where.field(source.text(), said(source.text(), field));
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

    /** "Remote - India" says what its label says too; "Remote: no" does not. */
    private static Span said(CleanText text, Field field) {
        boolean plain = field.kind() == Field.Kind.REMOTE
                && SAYS_REMOTE.matcher(text.words(field.label())).lookingAt()
                && !DENIES.matcher(field.words()).lookingAt();
        return plain ? new Span(field.label().start(), field.value().end()) : field.value();
    }

    /** Remote work beside a place is one of two ways. */
    private static @Nullable Found<Remote> mode(@Nullable Found<Remote> remote, boolean hasPlaces) {
        return remote != null && remote.value() == Remote.ONLY && hasPlaces
                ? new Found<>(Remote.OKAY, remote.evidence(), remote.confidence())
                : remote;
    }
}
