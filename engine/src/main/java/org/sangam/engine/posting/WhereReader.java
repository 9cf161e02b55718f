package org.sangam.engine.posting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.place.PlaceReader;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;

/** Reads where a job is done: places, and whether from elsewhere too. */
final class WhereReader {

    private static final double SURE = .95;
    private static final double LIKELY = .8;
    private static final int LONGEST_LINE = 160;

    private static final Pattern REMOTE = Pattern.compile(
            "(?<![a-z])(?:(?<only>remote only|fully remote|100 ?% remote|completely remote|permanent(?:ly)? (?:remote|wfh|work from home)|only remote)|(?<no>no remote|not remote|remote (?:is )?not (?:available|allowed|possible)|on[- ]?site(?! (?:allowance|travel|opportunit))|work from office|wfo|in[- ]?office|in[- ]person|office[ -]based|hybrid|no remote work|(?:[1-5]|one|two|three|four|five) days? (?:a week |per week |/week )?(?:wfo|(?:in|from|at) (?:the )?office)|work from (?:our|the) office|no (?:wfh|work from home))|(?<okay>remote|work from home|wfh|work from anywhere|anywhere|telecommute|home[ -]based))(?![a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROSE_REMOTE = Pattern.compile(
            "(?<![a-z])(?:(?<only>(?:fully|100 ?%|completely|permanently) remote(?! team)|(?:work from home|remote|wfh),? (?:from )?anywhere in [a-z]+|work from anywhere(?: in [a-z]+)?|remote only|permanent (?:wfh|work from home)|this is a (?:fully )?remote (?:position|role|job|opportunity)|work from home (?:[a-z]+ ){0,3}(?:jobs?|role|position|opportunity))|(?<no>no remote|not a remote|remote (?:is )?not (?:available|allowed|possible)|work from office only|(?:this is an? )?(?:on-?site|hybrid|work from office|in-?office) (?:role|position|job|opportunity)|wfo only|(?:^|(?<=, |\\())(?:on[- ]site|work from office|in[- ]office|in[- ]person)(?=[.,;)]|$)|work(?:ing)? is (?:[a-z ]{0,20},? )?on[- ]site|(?<=^|[.\\n] ?)(?:wfo|work from office)(?= (?:all|only|for|from day|\\(|[1-6])|,? ?\\.)|(?:in|at|from) (?:the|our) office (?:in [a-z -]{3,24} )?(?:[1-5]|one|two|three|four|five) days|no (?:wfh|work from home)|(?<!or )(?:[1-5]|one|two|three|four|five) days? (?:a week |per week |/week )?(?:work(?:ing)? )?(?:from|in|at) (?:the )?office)|(?<okay>remote (?:is )?(?:ok(?:ay)?|friendly|possible|allowed|available|also|option)|work from home (?:available|option|possible|allowed)|(?:or|and|/) remote|remote (?:role|position|job|work|opportunity)|option to work remotely))(?![a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_IN = Pattern.compile(
            "(?:remote|wfh|work from home|anywhere)[ ,:–-]{0,3}\\(?(?:in |within |from )?(?<where>[A-Za-z ,./&]{2,40}?)(?: only)?\\)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern VISITS = Pattern.compile(
            "[,;(] ?(?:with|some|frequent|occasional|including|plus|and)? ?[^,;()]{0,30}(?:visits?|travel|trips?|days a month|days a week at|weeks? (?:here )?every)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    private final PlaceReader places;
    private final PlaceGraph graph;

    WhereReader(PlaceGraph graph) {
        this.graph = graph;
        this.places = new PlaceReader(graph);
    }

    /** A line that says nothing but where: every word of it is a place or a way of working. */
    Optional<Where> line(CleanText text, Line line) {
        if (line.words().length() > LONGEST_LINE || line.endsLikeSentence()) {
            return Optional.empty();
        }
        Where where = field(text, line.span());
        return where.isEmpty() || !covers(text, line) ? Optional.empty() : Optional.of(where);
    }

    /** A span that is known to say where, such as what follows "Location:". */
    Where field(CleanText text, Span whole) {
        Span span = withoutVisits(text, whole);
        List<Found<Place>> found = places.read(text, span);
        Matcher mode =
                REMOTE.matcher(text.value()).region(span.start(), span.end()).useTransparentBounds(true);
        if (!mode.find()) {
            return new Where(work(found, false), null, List.of());
        }
        List<String> countries = countries(text, span);
        boolean named = !countries.isEmpty();
        List<Found<Place>> workplaces = work(found, true).stream()
                .filter(place -> !named || place.value().kind() != Place.Kind.COUNTRY)
                .filter(place -> !isOfManyCountries(place.value()))
                .filter(place -> !named || !inBracketOfRemote(text, span, place))
                .toList();
        return new Where(workplaces, remote(mode, !workplaces.isEmpty(), SURE), countries);
    }

    /** "Kolkata, with twelve days a month in Assam": where somebody travels to is not where the work is. */
    private static Span withoutVisits(CleanText text, Span span) {
        Matcher visits = VISITS.matcher(text.value()).region(span.start(), span.end());
        return visits.find() ? new Span(span.start(), visits.start()) : span;
    }

    /** What running words say: "this is a fully remote role". */
    @Nullable
    Found<Remote> prose(CleanText text, Span span, boolean hasPlaces) {
        Matcher mode = PROSE_REMOTE
                .matcher(text.value())
                .region(span.start(), span.end())
                .useTransparentBounds(true);
        return mode.find() ? remote(mode, hasPlaces, LIKELY) : null;
    }

    /** The countries that a phrase of running words names: "work from anywhere in India". */
    List<String> countriesIn(CleanText text, Found<Remote> remote) {
        Span phrase = remote.evidence().getFirst();
        return codes(text, new Span(phrase.start(), Math.min(text.value().length(), phrase.end())));
    }

    List<Found<Place>> placesInProse(CleanText text, Span span) {
        return places.readProse(text, span).stream()
                .filter(place -> place.value().kind() != Place.Kind.COUNTRY)
                .toList();
    }

    boolean within(Place inner, Place outer) {
        return !inner.id().equals(outer.id()) && graph.within(inner.id(), outer.id());
    }

    List<Found<Place>> places(CleanText text, Span span) {
        return places.read(text, span);
    }

    /** A country is where the work is only when nothing smaller is said. */
    private static List<Found<Place>> work(List<Found<Place>> found, boolean remote) {
        boolean onlyWide = found.stream().allMatch(place -> place.value().kind() == Place.Kind.COUNTRY);
        return found.stream()
                .filter(place -> place.value().kind() != Place.Kind.COUNTRY || (onlyWide && !remote))
                .toList();
    }

    private static Found<Remote> remote(Matcher mode, boolean hasPlaces, double confidence) {
        Span span = new Span(mode.start(), mode.end());
        if (mode.group("no") != null) {
            return Found.at(Remote.NO, span, confidence);
        }
        boolean only = mode.group("only") != null || !hasPlaces;
        return Found.at(only ? Remote.ONLY : Remote.OKAY, span, confidence);
    }

    private List<String> countries(CleanText text, Span span) {
        Matcher only = ONLY_IN.matcher(text.value()).region(span.start(), span.end());
        if (only.find()) {
            return codes(text, new Span(only.start("where"), only.end("where")));
        }
        List<Found<Place>> all = places.read(text, span);
        boolean wide =
                !all.isEmpty() && all.stream().allMatch(place -> place.value().kind() == Place.Kind.COUNTRY);
        return wide ? codes(text, span) : List.of();
    }

    private List<String> codes(CleanText text, Span span) {
        return places.read(text, span).stream()
                .filter(place -> place.value().kind() == Place.Kind.COUNTRY)
                .map(place -> place.value().id().toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** "Remote, EU time zones": nobody works in a union of countries, only from somewhere in it. */
    private boolean isOfManyCountries(Place place) {
        return place.kind() == Place.Kind.REGION && graph.country(place.id()).isEmpty();
    }

    private boolean inBracketOfRemote(CleanText text, Span span, Found<Place> place) {
        Matcher only = ONLY_IN.matcher(text.value()).region(span.start(), span.end());
        return only.find()
                && place.evidence().getFirst().start() >= only.start("where")
                && place.evidence().getFirst().end() <= only.end("where")
                && graph.country(place.value().id()).isPresent();
    }

    /** Whether little more than places, their brackets and ways of working stand in a line. */
    private boolean covers(CleanText text, Line line) {
        StringBuilder rest = new StringBuilder(line.words());
        REMOTE.matcher(line.words())
                .results()
                .forEach(mode -> rest.replace(mode.start(), mode.end(), " ".repeat(mode.end() - mode.start())));
        places.names(text, line.span()).forEach(span -> blank(rest, line, span));
        String left = rest.toString()
                .replaceAll("\\([^)]{0,60}\\)", " ")
                .replaceAll(
                        "(?i)(?<![a-z])(?:only|and|or|india|usa|us|uk|area|region|city|all over|across|pan|eu|emea|apac|time ?zones?|hours|friendly|first|multiple locations?|other locations?)(?![a-z])",
                        " ");
        long letters = left.chars().filter(Character::isLetter).count();
        return letters <= 3
                || letters * 5
                        <= line.words().chars().filter(Character::isLetter).count();
    }

    private static void blank(StringBuilder rest, Line line, Span span) {
        for (int i = Math.max(0, span.start() - line.span().start());
                i < span.end() - line.span().start() && i < rest.length();
                i++) {
            rest.setCharAt(i, ' ');
        }
    }
}
