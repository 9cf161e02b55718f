package org.sangam.app.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sangam.app.search.Asked;
import org.sangam.app.search.Choosing;
import org.sangam.app.search.Clause;
import org.sangam.app.search.Dimension;
import org.sangam.app.search.Found;
import org.sangam.app.search.Question;
import org.sangam.app.search.Selection;
import org.sangam.app.web.Words;

/** What pages of every kind of search say of how it was read, and of the ways out when it finds nothing. */
record Understood(Words words, Question question, Address address) {

    /** The places chosen by hand, as they are typed. */
    String places() {
        return question.chosen().of(Dimension.PLACE).stream()
                .map(Address::placeName)
                .collect(Collectors.joining(", "));
    }

    /** A new search by words keeps what was chosen beside them; the place is a field of its own. */
    List<SearchPage.Kept> kept() {
        List<SearchPage.Kept> kept = new ArrayList<>();
        for (Dimension side : Dimension.values()) {
            if (side != Dimension.PLACE) {
                question.chosen().of(side).forEach(value -> kept.add(new SearchPage.Kept(side.code(), value)));
            }
        }
        if (address.sort() != null) {
            kept.add(new SearchPage.Kept("sort", address.sort()));
        }
        return kept;
    }

    List<SearchPage.Remark> remarks(Choosing choosing) {
        List<SearchPage.Remark> remarks = new ArrayList<>();
        String text = question.asked().text();
        for (Asked.Correction correction : question.asked().corrections()) {
            String typed = text.substring(correction.start(), correction.end());
            String exact =
                    text.substring(0, correction.start()) + "\"" + typed + "\"" + text.substring(correction.end());
            remarks.add(new SearchPage.Remark(
                    words.say("search.corrected." + address.kind(), "typed", typed, "meant", correction.meant()),
                    words.say("search.corrected.not", "typed", typed),
                    address.asking(exact).path()));
        }
        if (question.asked().nearMe()) {
            remarks.add(new SearchPage.Remark(words.say("search.near-me"), null, null));
        }
        if (question.near()) {
            remarks.add(new SearchPage.Remark(words.say("search.around.how"), null, null));
        }
        choosing.unknown()
                .forEach(place -> remarks.add(new SearchPage.Remark(
                        words.say("search.place.unknown." + address.kind(), "typed", place), null, null)));
        return remarks;
    }

    /** What each side costs of which something was chosen. */
    List<SearchPage.Way> withoutSides(Found found) {
        List<SearchPage.Way> ways = new ArrayList<>();
        for (Dimension side : Dimension.values()) {
            int more = found.without().getOrDefault(side, 0);
            if (more > 0) {
                Address wider = address.asking(question.textWithout(side))
                        .choosing(question.chosen().without(side));
                ways.add(new SearchPage.Way(words.say("search.without", "what", label(side)), more, wider.path()));
            }
        }
        return ways;
    }

    /** The same for a clause that stayed words. */
    SearchPage.Way without(Clause clause, int count) {
        String text = question.asked().text();
        String rest = text.substring(0, clause.start()) + " " + text.substring(clause.end());
        return new SearchPage.Way(
                words.say("search.without", "what", text.substring(clause.start(), clause.end())),
                count,
                address.asking(Parts.tidy(rest)).path());
    }

    /** What was chosen of a side; what is not stated is found too, and need not be said. */
    String label(Dimension side) {
        return Facets.chosen(question, side).stream()
                .filter(value -> !value.equals(Selection.UNSAID) && !value.equals(Selection.OTHER))
                .map(value -> SideWords.of(words, side, value))
                .collect(Collectors.joining(", "));
    }
}
