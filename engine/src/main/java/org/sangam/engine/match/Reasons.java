package org.sangam.engine.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.market.Evidence;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.market.PersonRow;
import org.sangam.engine.market.SkillUse;
import org.sangam.engine.text.Span;

/**
 * A ledger that keeps every entry as a {@link Reason}: it names the figures that a term handed over and adds the words they
 * rest on. It decides nothing about points.
 */
final class Reasons extends Ledger {

    private static final PlaceFit[] PLACE_FITS = PlaceFit.values();

    private final Names names;
    private final JobRow job;
    private final PersonRow person;
    private final @Nullable JobFacts jobFacts;
    private final @Nullable PersonFacts personFacts;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();

    Reasons(
            Weights weights,
            Names names,
            JobRow job,
            PersonRow person,
            @Nullable JobFacts jobFacts,
            @Nullable PersonFacts personFacts) {
        super(weights);
        this.names = names;
        this.job = job;
        this.person = person;
        this.jobFacts = jobFacts;
        this.personFacts = personFacts;
        int at = job.requirements() == 0 ? 0 : job.firstRequirement();
        for (int i = 0; i < job.requirements(); i++) {
            starts.add(at);
            at += 1 + job.alternatives(at);
        }
    }

    List<Reason> all() {
        return reasons;
    }

    @Override
    boolean reads(Term term) {
        return true;
    }

    @Override
    void enter(Term term, Reason.State state, int points, int low, int high, int best, long a, long b, long c) {
        Map<String, Object> arguments = new HashMap<>();
        List<Span> inJob = jobSpans(term, (int) a);
        List<Span> inResume = new ArrayList<>();
        switch (term) {
            case SKILL -> skill((int) a, (int) b, (int) c, arguments, inResume);
            case ROLE -> role((int) a, (int) b, c == 1, arguments, inResume);
            case LEVEL -> {
                arguments.put("asked", Names.level((int) a));
                if (b >= 0) {
                    arguments.put("theirs", Names.level((int) b));
                    arguments.put("difference", (int) c);
                }
                inResume.addAll(titleSpans(0));
            }
            case EXPERIENCE -> {
                putKnown(arguments, "months", a);
                arguments.put("from", (int) b);
                putKnown(arguments, "to", c);
                inResume.addAll(personSpans(Evidence.EXPERIENCE));
            }
            case NOTICE -> {
                arguments.put("asked", (int) a);
                putKnown(arguments, "days", b);
            }
            case PAY -> pay(a, b, c == 1, arguments);
            case PLACE -> {
                place(PLACE_FITS[(int) a], arguments);
                inResume.addAll(personSpans(Evidence.PLACE));
            }
            case WISHED_ROLE -> names.family(job.family()).ifPresent(name -> arguments.put("job", name));
            case COMPANY_TYPE ->
                putText(arguments, "value", names.employer(job.employer()).type());
            case COMPANY_SIZE ->
                putText(arguments, "value", names.employer(job.employer()).size());
            case COMPANY_STAGE ->
                putText(arguments, "value", names.employer(job.employer()).stage());
            case AGENCY -> {}
            case DISLIKE -> {
                arguments.put("count", (int) a);
                arguments.put("skills", names.disliked(job, starts, person.dislikes()));
            }
            case FRESHNESS -> arguments.put("days", (int) a);
            case ANSWERS -> arguments.put("percent", (int) a);
        }
        reasons.add(new Reason(
                term.code(), term.side(), state, points, low, high, best, arguments, inJob, inResume, term.personal()));
    }

    private void skill(int requirement, int use, int need, Map<String, Object> arguments, List<Span> inResume) {
        int start = starts.get(requirement);
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < job.alternatives(start); i++) {
            asked.add(names.skillId(job.alternative(start, i)));
        }
        arguments.put("ids", List.copyOf(asked));
        arguments.put("asked", asked.stream().map(names::skill).toList());
        arguments.put("need", Names.need(need));
        putKnown(arguments, "monthsAsked", job.months(start));
        if (use < 0) {
            return;
        }
        int packed = person.skill(use);
        String shown = names.skillId(SkillUse.skill(packed));
        arguments.put("shown", names.skill(shown));
        arguments.put("same", asked.contains(shown));
        putKnown(arguments, "months", SkillUse.months(packed));
        if (personFacts != null) {
            PersonFacts.Shown from = personFacts.shown().get(use);
            arguments.put("positions", from.positions());
            inResume.addAll(from.evidence());
        }
    }

    private void role(int which, int near, boolean likely, Map<String, Object> arguments, List<Span> inResume) {
        names.family(job.family()).ifPresent(name -> arguments.put("job", name));
        if (which >= 0) {
            arguments.put("near", near);
            names.family(person.family(which)).ifPresent(name -> arguments.put("person", name));
            inResume.addAll(titleSpans(which));
        }
        if (likely) {
            arguments.put("likely", true);
            arguments.put("jobTitle", names.title(job.title()));
            arguments.put("personTitle", names.title(person.title(which)));
        }
    }

    private void pay(long reach, long floor, boolean otherCurrency, Map<String, Object> arguments) {
        if (reach >= 0) {
            arguments.put("max", reach);
            arguments.put("min", job.payMin());
            arguments.put("currency", names.currency(job.currency()));
        }
        if (floor >= 0) {
            arguments.put("floor", floor);
            arguments.put("floorCurrency", names.currency(person.currency()));
        }
        arguments.put("otherCurrency", otherCurrency);
    }

    private void place(PlaceFit fit, Map<String, Object> arguments) {
        arguments.put("fit", fit.name().toLowerCase(Locale.ROOT));
        arguments.put("places", names.places(job.workplace()));
    }

    private List<Span> jobSpans(Term term, int requirement) {
        if (jobFacts == null) {
            return List.of();
        }
        return switch (term) {
            case SKILL -> jobFacts.wanted().get(requirement).evidence();
            case ROLE, LEVEL, WISHED_ROLE -> jobFacts.evidence().getOrDefault(Evidence.TITLE, List.of());
            case EXPERIENCE -> jobFacts.evidence().getOrDefault(Evidence.EXPERIENCE, List.of());
            case NOTICE -> jobFacts.evidence().getOrDefault(Evidence.NOTICE, List.of());
            case PAY -> jobFacts.evidence().getOrDefault(Evidence.PAY, List.of());
            case AGENCY -> jobFacts.evidence().getOrDefault(Evidence.AGENCY, List.of());
            case PLACE -> both(jobFacts, Evidence.PLACE, Evidence.REMOTE);
            case COMPANY_TYPE, COMPANY_SIZE, COMPANY_STAGE, DISLIKE, FRESHNESS, ANSWERS -> List.of();
        };
    }

    private static List<Span> both(JobFacts job, Evidence one, Evidence other) {
        List<Span> spans = new ArrayList<>(job.evidence().getOrDefault(one, List.of()));
        spans.addAll(job.evidence().getOrDefault(other, List.of()));
        return spans.stream().distinct().sorted().toList();
    }

    private List<Span> personSpans(Evidence what) {
        return personFacts == null ? List.of() : personFacts.evidence().getOrDefault(what, List.of());
    }

    private List<Span> titleSpans(int which) {
        return personFacts == null || personFacts.held().size() <= which
                ? List.of()
                : personFacts.held().get(which).evidence();
    }

    private static void putKnown(Map<String, Object> arguments, String name, long value) {
        if (value >= 0) {
            arguments.put(name, (int) value);
        }
    }

    private static void putText(Map<String, Object> arguments, String name, @Nullable String value) {
        if (value != null) {
            arguments.put(name, value);
        }
    }
}
