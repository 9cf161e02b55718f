package org.sangam.engine.skill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.text.Span;

/**
 * Decides which candidates of a text mean their skill. Unambiguous names do. Each other is given a sum of evidence in
 * log-odds: the wording right around it ({@link Wording}), its own cue words, what trade the sentence is about, the names
 * listed beside it, and what else the sentence and the text are about. The sums were set by hand against {@code
 * sentences.txt}; the files beside it were each written later, and their heads say how many were right at first.
 */
final class Meaning {

    private static final Set<String> FUNCTION_WORDS = ContextWords.of("function-words");
    private static final Set<String> TECHNICAL = ContextWords.of("technical");
    private static final Set<String> EVERYDAY = ContextWords.of("everyday");
    private static final double DOUBTFUL = -1.3;
    private static final double USUAL = 3;
    private static final double CLEAR = 3.5;
    private static final double SURE = 0.97;
    private static final double FORBIDDEN = -8;
    private static final double FOREIGN_PHRASE = -5;
    private static final double CUE = 2.6;
    private static final double FURTHER_CUE = 0.5;
    private static final double TRADE = 1;
    private static final double OTHER_TRADE = -0.8;
    private static final double LISTED_WITH_SKILL = 2.5;
    private static final double IN_A_ROW = 1.6;
    private static final double LISTED_WITH_UNSURE = 1.4;
    private static final double SAME_SENTENCE = 0.9;
    private static final double SAME_TEXT = 0.15;
    private static final double SPELLED_OUT = 1.2;
    private static final int MOST_IN_TEXT = 8;

    /** A text with more is no text: the rest of its ambiguous names are left out. */
    private static final int MOST_DOUBTS = 800;

    private static final int MOST_OF_ONE = 100;

    private final SkillGraph graph;
    private final String text;
    private final List<Candidate> candidates;
    private final @Nullable Name[] chosen;
    private final double[] scores;
    private final Set<Integer> sure = new HashSet<>();
    private @Nullable Sentence lastSentence;

    Meaning(SkillGraph graph, String text, List<Candidate> candidates) {
        this.graph = graph;
        this.text = text;
        this.candidates = candidates;
        this.chosen = new Name[candidates.size()];
        this.scores = new double[candidates.size()];
    }

    List<SkillMention> mentions() {
        boolean doubt = false;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            doubt |= doubtful(candidate);
            if (!candidate.ambiguous() && !Bearer.stands(text, candidate)) {
                chosen[i] = candidate.names().getFirst();
                sure.add(candidate.names().getFirst().skill);
            }
        }
        if (doubt) {
            // A second look lets a name that the first one settled speak for those listed beside it.
            decide();
            decide();
        }
        return chosen();
    }

    private void decide() {
        @Nullable Name[] settled = chosen.clone();
        Map<String, Integer> ofOne = new HashMap<>();
        int doubts = 0;
        for (int i = 0; i < candidates.size() && doubts < MOST_DOUBTS; i++) {
            Candidate candidate = candidates.get(i);
            boolean doubtful = doubtful(candidate)
                    && ofOne.merge(candidate.names().getFirst().key, 1, Integer::sum) <= MOST_OF_ONE;
            doubts += doubtful ? 1 : 0;
            if (doubtful && !Bearer.stands(text, candidate) && Math.abs(scores[i]) < CLEAR) {
                decide(i, candidate, settled);
            }
        }
    }

    /** An ambiguous name, or one that is a skill unless a phrase against it stands there. */
    private boolean doubtful(Candidate candidate) {
        return candidate.ambiguous()
                || !graph.cues(candidate.names().getFirst().skill).not().isEmpty();
    }

    private void decide(int i, Candidate candidate, @Nullable Name[] settled) {
        Sentence sentence = sentenceOf(candidate);
        Wording wording = new Wording(text, candidate, sentence, listed(i));
        chosen[i] = null;
        double best = Double.NEGATIVE_INFINITY;
        for (Name name : candidate.names()) {
            double score = (name.ambiguous ? DOUBTFUL : USUAL)
                    + wording.weigh(name)
                    + cues(name, candidate, sentence)
                    + company(i, name, sentence, settled);
            if (score > best) {
                best = score;
                chosen[i] = score > 0 ? name : null;
            }
        }
        scores[i] = best;
    }

    private Sentence sentenceOf(Candidate candidate) {
        if (lastSentence == null || !lastSentence.holds(candidate)) {
            lastSentence = Sentence.around(text, candidate.start(), candidate.nameEnd());
        }
        return lastSentence;
    }

    private double cues(Name name, Candidate candidate, Sentence sentence) {
        Cues cues = graph.cues(name.skill);
        double sum = 0;
        if (!cues.not().isEmpty()) {
            sum += against(cues, candidate, sentence);
        }
        String around = cues.with().isEmpty() ? "" : sentence.without(text, candidate);
        int found = 0;
        for (String cue : cues.with()) {
            if (found < 4 && (around.contains(cue) || around.contains(cue.stripTrailing() + "s "))) {
                sum += found++ == 0 ? CUE : FURTHER_CUE;
            }
        }
        return found == 0 && graph.technical(name.skill) ? sum + trade(sentence) : sum;
    }

    /** What the sentence is about, for a name that belongs to the making of software. */
    private static double trade(Sentence sentence) {
        int technical = 0;
        int everyday = 0;
        for (String word : sentence.plain().split(" ")) {
            technical += TECHNICAL.contains(word) ? 1 : 0;
            everyday += EVERYDAY.contains(word) ? 1 : 0;
        }
        if (technical > 0) {
            return technical == 1 ? TRADE : TRADE + FURTHER_CUE;
        }
        return everyday > 0 ? OTHER_TRADE : 0;
    }

    private double against(Cues cues, Candidate candidate, Sentence sentence) {
        if (cues.not().stream().noneMatch(sentence.plain()::contains)) {
            return 0;
        }
        String before = Sentence.plain(text.substring(sentence.start(), candidate.start()));
        String name = Sentence.plain(text.substring(candidate.start(), candidate.nameEnd()));
        String after = Sentence.plain(text.substring(candidate.nameEnd(), sentence.end()));
        String whole = before + name.substring(1) + after.substring(1);
        int from = before.length() - 1;
        int to = from + name.length();
        // A capital within a sentence is no verb and no common noun: "from jQuery to React", "Outlook, Teams and Word".
        boolean proper = Character.isUpperCase(text.charAt(candidate.start())) && !before.isBlank();
        double worst = 0;
        for (String phrase : cues.not()) {
            boolean own = phrase.contains(name);
            for (int at = whole.indexOf(phrase); at >= 0; at = whole.indexOf(phrase, at + 1)) {
                boolean over = at < to && at + phrase.length() > from;
                if (!own && !over) {
                    worst = Math.min(worst, FOREIGN_PHRASE);
                } else if (own && at <= from && at + phrase.length() >= to && !(proper && common(phrase, name))) {
                    return FORBIDDEN;
                }
            }
        }
        return worst;
    }

    /** Whether only small words of the language stand beside the name in a phrase. */
    private static boolean common(String phrase, String name) {
        return FUNCTION_WORDS.containsAll(
                List.of(phrase.replace(name, " ").strip().split(" ")));
    }

    /** What the names beside it, in its sentence and in the whole text say for one. */
    private double company(int i, Name name, Sentence sentence, @Nullable Name[] settled) {
        double sum = beside(i, i - 1, name, settled) + beside(i, i + 1, name, settled);
        double inSentence = 0;
        for (int k = i - 1; k >= 0 && candidates.get(k).start() >= sentence.start(); k--) {
            inSentence += SAME_SENTENCE * related(name, settled[k]);
        }
        for (int k = i + 1; k < candidates.size() && candidates.get(k).end() <= sentence.end(); k++) {
            inSentence += SAME_SENTENCE * related(name, settled[k]);
        }
        int inText = 0;
        for (int other : sure) {
            if (inText < MOST_IN_TEXT && other != name.skill && graph.kinship(name.skill, other) >= 0.7) {
                inText++;
            }
        }
        double spelled = name.ambiguous && sure.contains(name.skill) ? SPELLED_OUT : 0;
        return sum + spelled + Math.min(inSentence, 2 * SAME_SENTENCE) + SAME_TEXT * inText;
    }

    private double beside(int i, int k, Name name, @Nullable Name[] settled) {
        if (k < 0 || k >= candidates.size()) {
            return 0;
        }
        Name other = settled[k];
        String gap = gap(i, k);
        if (gap.equals(" ") && other != null && !other.ambiguous && graph.technical(name.skill)) {
            return IN_A_ROW * graph.kinship(name.skill, other.skill);
        }
        if (!Wording.listGap(gap)) {
            return 0;
        }
        if (other != null) {
            return LISTED_WITH_SKILL * graph.kinship(name.skill, other.skill);
        }
        double most = 0;
        for (Name unsure : candidates.get(k).names()) {
            most = Math.max(most, LISTED_WITH_UNSURE * related(name, unsure));
        }
        return most;
    }

    private boolean listed(int i) {
        return (i > 0 && Wording.listGap(gap(i, i - 1)))
                || (i + 1 < candidates.size() && Wording.listGap(gap(i, i + 1)));
    }

    private String gap(int i, int k) {
        Candidate first = candidates.get(Math.min(i, k));
        Candidate second = candidates.get(Math.max(i, k));
        return second.start() - first.end() > 30 ? "far apart" : text.substring(first.end(), second.start());
    }

    private double related(Name name, @Nullable Name other) {
        return other == null || other.skill == name.skill ? 0 : graph.kinship(name.skill, other.skill);
    }

    private List<SkillMention> chosen() {
        List<SkillMention> mentions = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Name name = chosen[i];
            if (name != null) {
                Candidate candidate = candidates.get(i);
                double confidence = candidate.ambiguous() ? 1 / (1 + Math.exp(-scores[i])) : SURE;
                mentions.add(new SkillMention(
                        graph.at(name.skill).id(), new Span(candidate.start(), candidate.end()), confidence));
            }
        }
        return List.copyOf(mentions);
    }
}
