package org.sangam.engine.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.encode.Encoder;
import org.sangam.engine.encode.TitleVectors;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.market.PersonRow;
import org.sangam.engine.market.Vocabulary;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.role.Titles;
import org.sangam.engine.skill.SkillGraph;

/**
 * Scores pairs and explains them. Safe to share between threads; making one works out which skill stands in for which and
 * takes a moment, so keep it.
 */
public final class Matcher {

    private final Weights weights;
    private final Graphs graphs;
    private final TitleVectors vectors;

    public Matcher(Weights weights, SkillGraph skills, PlaceGraph places, Titles titles) {
        this(
                weights,
                new Graphs(skills, places, titles, weights),
                new TitleVectors(Encoder.ofSpellings().name()));
    }

    private Matcher(Weights weights, Graphs graphs, TitleVectors vectors) {
        this.weights = weights;
        this.graphs = graphs;
        this.vectors = vectors;
    }

    /** The same, and it asks these vectors about titles that the graph does not know. */
    public Matcher with(TitleVectors titles) {
        return new Matcher(weights, graphs, titles);
    }

    /** With everything that Sangam comes with. */
    public static Matcher bundled() {
        return of(Weights.bundled());
    }

    /** With everything that Sangam comes with but the weights. */
    public static Matcher of(Weights weights) {
        return new Matcher(weights, SkillGraph.bundled(), PlaceGraph.bundled(), Titles.bundled());
    }

    public Weights weights() {
        return weights;
    }

    /** The whole match with all its reasons, for the person; see {@link Match#seenBy} for the team. */
    public Match explain(JobFacts job, PersonFacts person, LocalDate today) {
        return explain(job, person, today, vectors.size());
    }

    /** @param titles how many titles' vectors were known at the moment that is asked about */
    public Match explain(JobFacts job, PersonFacts person, LocalDate today, int titles) {
        Vocabulary words = new Vocabulary();
        Likeness likeness = Likeness.ofPair(vectors, titles, words, weights);
        return explain(words, JobRow.of(job, words), PersonRow.of(person, words), job, person, false, today, likeness);
    }

    Match explain(
            Vocabulary words,
            JobRow job,
            PersonRow person,
            @Nullable JobFacts jobFacts,
            @Nullable PersonFacts personFacts,
            boolean blocked,
            LocalDate today,
            Likeness likeness) {
        Pairing pairing = Pairing.ofJob(graphs, words, job, credit(today), new SideTables(), likeness);
        return explain(pairing, words, job, person, jobFacts, personFacts, blocked, today);
    }

    /** With what was made ready for a whole scan. */
    Match explain(Terms terms, Names names, JobRow job, PersonRow person) {
        return explain(terms, names, job, person, null, null, false);
    }

    private Match explain(
            Pairing pairing,
            Vocabulary words,
            JobRow job,
            PersonRow person,
            @Nullable JobFacts jobFacts,
            @Nullable PersonFacts personFacts,
            boolean blocked,
            LocalDate today) {
        return explain(
                terms(pairing, credit(today), today),
                new Names(graphs, words),
                job,
                person,
                jobFacts,
                personFacts,
                blocked);
    }

    private Match explain(
            Terms terms,
            Names names,
            JobRow job,
            PersonRow person,
            @Nullable JobFacts jobFacts,
            @Nullable PersonFacts personFacts,
            boolean blocked) {
        Reasons reasons = new Reasons(weights, names, job, person, jobFacts, personFacts);
        terms.enter(job, person, reasons);
        int bars = terms.bars(job, person) | (blocked ? Bar.BLOCKED.bit() : 0);
        return new Match(weights.version(), reasons.all(), vetoes(bars, job, person, names));
    }

    private List<Veto> vetoes(int bars, JobRow job, PersonRow person, Names names) {
        List<Veto> vetoes = new ArrayList<>();
        for (Bar bar : Bar.values()) {
            if ((bars & bar.bit()) != 0) {
                vetoes.add(new Veto(bar.code(), bar.side(), arguments(bar, job, person, names)));
            }
        }
        return vetoes;
    }

    private static Map<String, Object> arguments(Bar bar, JobRow job, PersonRow person, Names names) {
        Map<String, Object> arguments = new HashMap<>();
        switch (bar) {
            case PLACE, TEAM_PLACE, PERMISSION, WORK_MODE, COUNTRY ->
                arguments.put("places", names.places(job.workplace()));
            case PAY -> {
                arguments.put("max", job.payMax());
                arguments.put("floor", person.floor());
                arguments.put("currency", names.currency(job.currency()));
            }
            case EXPERIENCE -> {
                arguments.put("months", person.experienceMonths());
                arguments.put("from", job.fromMonths());
            }
            case NOTICE -> {
                arguments.put("asked", job.noticeDays());
                arguments.put("days", person.noticeDays());
            }
            case ROLE -> names.family(job.family()).ifPresent(name -> arguments.put("job", name));
            case AGENCY, BLOCKED -> {}
        }
        return arguments;
    }

    Terms terms(Pairing pairing, SkillCredit credit, LocalDate today) {
        return new Terms(weights, pairing, credit, (int) today.toEpochDay(), today.getYear());
    }

    SkillCredit credit(LocalDate today) {
        return new SkillCredit(weights.skill(), today.getYear());
    }

    TitleVectors vectors() {
        return vectors;
    }

    Graphs graphs() {
        return graphs;
    }
}
