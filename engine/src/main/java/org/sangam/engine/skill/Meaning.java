package org.sangam.engine.skill;

import java.util.ArrayList;
import java.util.List;
import org.sangam.engine.text.Span;

/** Decides which candidates of a text mean their skill. */
final class Meaning {

    private final SkillGraph graph;
    private final String text;
    private final List<Candidate> candidates;

    Meaning(SkillGraph graph, String text, List<Candidate> candidates) {
        this.graph = graph;
        this.text = text;
        this.candidates = candidates;
    }

    List<SkillMention> mentions() {
        List<SkillMention> mentions = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Name name = candidate.names().getFirst();
            if (candidate.ambiguous() && !meant(candidate, name)) {
                continue;
            }
            Span span = new Span(candidate.start(), candidate.end());
            mentions.add(new SkillMention(graph.at(name.skill).id(), span, candidate.ambiguous() ? 0.8 : 0.95));
        }
        return List.copyOf(mentions);
    }

    private boolean meant(Candidate candidate, Name name) {
        Sentence sentence = Sentence.around(text, candidate.start(), candidate.end());
        Cues cues = graph.cues(name.skill);
        if (cues.not().stream().anyMatch(sentence.plain()::contains)) {
            return false;
        }
        return Character.isUpperCase(text.charAt(candidate.start()))
                || cues.with().stream().anyMatch(sentence.plain()::contains);
    }
}
