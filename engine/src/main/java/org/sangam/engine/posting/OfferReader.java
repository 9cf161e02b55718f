package org.sangam.engine.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.pay.Pay;
import org.sangam.engine.pay.PayReader;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.text.Found;

/** Reads how long somebody should have worked and what the job pays. */
final class OfferReader {

    private static final double SURE = .95;
    private static final double LIKELY = .8;
    private static final double GUESS = .65;

    private final PlaceGraph graph;
    private final PayReader pays = new PayReader();

    OfferReader(PlaceGraph graph) {
        this.graph = graph;
    }

    /** The head, the line of parts, and then the first that is said of experience as a whole. */
    @Nullable
    Found<Experience> experience(Source source, List<Statement> said) {
        if (source.header().experience() != null) {
            return source.header().experience();
        }
        Years years = source.parts().years();
        if (years != null) {
            return Found.at(years.value(), years.span(), SURE);
        }
        for (Statement.Scope scope : Statement.Scope.values()) {
            for (Statement one : said) {
                if (one.scope() == scope && one.required()) {
                    return Found.at(one.years().value(), one.years().span(), confidence(scope));
                }
            }
        }
        return null;
    }

    private static double confidence(Statement.Scope scope) {
        return switch (scope) {
            case LABELLED -> SURE;
            case OVERALL, MAIN_SKILL -> LIKELY;
            case PART -> GUESS;
        };
    }

    /** The head, a field, the line of parts, running words, and then any phrase that avoids a figure. */
    @Nullable
    Found<Pay> pay(Source source, Where where) {
        Found<Pay> found = source.header().pay();
        String currency = Currencies.of(where, graph);
        found = found != null ? found : labelled(source, currency);
        found = found != null ? found : source.parts().pay();
        found = found != null ? found : spoken(source, currency);
        return found != null
                ? found
                : pays.undisclosed(source.text(), source.region()).orElse(null);
    }

    private @Nullable Found<Pay> labelled(Source source, String currency) {
        return source.fields().stream()
                .filter(field -> field.kind() == Field.Kind.PAY)
                .flatMap(field -> pays.readField(source.text(), field.value(), currency).stream())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Found<Pay> spoken(Source source, String currency) {
        for (Line line : source.body()) {
            List<Found<Pay>> found = pays.readProse(source.text(), line.span(), currency);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        return null;
    }
}
