package org.sangam.app.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sangam.app.search.Clause;
import org.sangam.app.search.Dimension;
import org.sangam.app.search.Question;
import org.sangam.app.search.Selection;
import org.sangam.app.web.Words;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.skill.SkillGraph;

/** Says how a search was understood, part by part, each with the address of the search without it. */
final class Parts {

    private final Words words;
    private final Question question;
    private final Address address;

    Parts(Words words, Question question, Address address) {
        this.words = words;
        this.question = question;
        this.address = address;
    }

    List<SearchPage.Part> all() {
        List<SearchPage.Part> parts = new ArrayList<>();
        question.words().forEach(clause -> parts.add(new SearchPage.Part(label(clause), without(clause))));
        for (Dimension side : Dimension.values()) {
            List<String> said = question.said().selection().of(side);
            if (!said.isEmpty()) {
                parts.add(new SearchPage.Part(
                        label(side, said),
                        address.asking(question.textWithout(side)).path()));
            }
            question.chosen().of(side).stream()
                    .filter(value -> !said.contains(value))
                    .forEach(value -> parts.add(new SearchPage.Part(
                            SideWords.of(words, side, value), Facets.toggled(question, address, side, value))));
        }
        return parts;
    }

    private String without(Clause clause) {
        String text = question.asked().text();
        return address.asking(tidy(text.substring(0, clause.start()) + " " + text.substring(clause.end())))
                .path();
    }

    static String tidy(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** "Remote, or accepted" is one part; what is not stated is found too, and need not be said here. */
    private String label(Dimension side, List<String> values) {
        String said = values.stream()
                .filter(value -> !value.equals(Selection.UNSAID) && !value.equals(Selection.OTHER))
                .map(value -> SideWords.of(words, side, value))
                .collect(Collectors.joining(", "));
        return side == Dimension.REMOTE && values.size() > 1 ? words.say("search.remote.any") : said;
    }

    private String label(Clause clause) {
        return switch (clause) {
            case Clause.Term term ->
                term.skill() != null ? SkillGraph.bundled().skill(term.skill()).name() : typed(term);
            case Clause.Exact exact -> typed(exact);
            case Clause.At at -> PlaceGraph.bundled().place(at.place()).name();
            case Clause.Near near -> typed(near);
            case Clause.Since since -> typed(since);
            case Clause.Kind kind -> typed(kind);
            case Clause.Not not -> words.say("search.not", "what", label(not.clause()));
            case Clause.Any any ->
                any.clauses().stream().map(this::label).collect(Collectors.joining(words.say("search.or")));
            case Clause.All all -> all.clauses().stream().map(this::label).collect(Collectors.joining(" "));
            case Clause.Remotely remotely -> words.say("search.remote.any");
            case Clause.ByAgency agency -> words.say("search.from.agency");
            case Clause.Years years -> typed(years);
            case Clause.Paying pay -> typed(pay);
            case Clause.OfType type -> typed(type);
        };
    }

    private String typed(Clause clause) {
        return question.asked().text().substring(clause.start(), clause.end());
    }
}
