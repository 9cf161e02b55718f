package org.sangam.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.match.Prices;
import org.sangam.engine.match.Term;
import org.sangam.engine.record.Input;
import org.sangam.engine.record.RecordLine;
import org.sangam.engine.record.RecordLine.Act;
import org.sangam.engine.record.ShownList;

/**
 * What came of one pair that was shown, for one head.
 *
 * @param terms points for each of the head's terms, in tens of points, which are log-odds
 * @param looked the chance that the place was looked at; 1 where somebody surely read it
 * @param yes whether the person said yes, or the team answered yes
 * @param group whom calibration must not fail: people of like experience
 * @param unit the list it stood in; a list is never split between fitting and measuring
 */
@SuppressWarnings("ArrayRecordComponent") // Read in the innermost loop of every step.
record Outcome(double[] terms, double looked, boolean yes, String group, int unit) {

    private static final double TEN_POINTS = 1e7;

    /** Which chance a head estimates, and the codes of the terms it sums. */
    @SuppressWarnings("ImmutableEnumChecker") // The list is made by List.of.
    enum Head {
        PERSON(List.of("pay", "place", "wished-role", "company", "agency", "dislike", "freshness", "answers")),
        TEAM(List.of("skill", "role", "level", "experience", "notice"));

        private final List<String> codes;

        Head(List<String> codes) {
            this.codes = codes;
        }

        List<String> codes() {
            return codes;
        }

        double[] terms(List<ShownList.Points> all) {
            double[] terms = new double[codes.size()];
            for (ShownList.Points one : all) {
                int at = codes.indexOf(group(one.code()));
                if (at >= 0) {
                    terms[at] += one.points() / TEN_POINTS;
                }
            }
            return terms;
        }

        private static String group(String code) {
            boolean company = code.equals(Term.COMPANY_TYPE.code())
                    || code.equals(Term.COMPANY_SIZE.code())
                    || code.equals(Term.COMPANY_STAGE.code());
            return company ? "company" : code;
        }
    }

    /** People of like experience, or of whom nothing is known. */
    static String group(PersonFacts person) {
        Integer months = person.experienceMonths();
        if (months == null) {
            return "unknown";
        }
        return months < 24 ? "under 2 years" : months < 60 ? "2 to 5" : months < 120 ? "5 to 10" : "over 10";
    }

    /** What the lists of a record brought: feeds teach the person's head, answers the team's. */
    static Map<Head, List<Outcome>> of(Iterable<RecordLine> record) {
        Map<Head, List<Outcome>> outcomes = new HashMap<>();
        Map<Long, Input> inputs = new HashMap<>();
        int unit = 0;
        for (RecordLine line : record) {
            switch (line) {
                case RecordLine.Head head -> {}
                case RecordLine.Titled titled -> {}
                case RecordLine.Brought brought -> inputs.put(brought.number(), brought.input());
                case RecordLine.Listed listed -> {
                    if (listed.list().reader() == org.sangam.engine.match.Reason.Side.PERSON) {
                        add(outcomes, listed, group(inputs.get(listed.list().subject())), unit++);
                    }
                }
            }
        }
        return outcomes;
    }

    private static void add(Map<Head, List<Outcome>> outcomes, RecordLine.Listed listed, String group, int unit) {
        for (int at = 0; at < listed.list().places().size(); at++) {
            List<ShownList.Points> terms = listed.list().places().get(at).terms();
            boolean yes = listed.acts().get(at).contains(Act.INTEREST);
            boolean aside = listed.acts().get(at).contains(Act.SET_ASIDE);
            list(outcomes, Head.PERSON)
                    .add(new Outcome(Head.PERSON.terms(terms), yes || aside ? 1 : Prices.looked(at), yes, group, unit));
            boolean answeredYes = listed.acts().get(at).contains(Act.ANSWERED_YES);
            if (yes && (answeredYes || listed.acts().get(at).contains(Act.ANSWERED_NO))) {
                list(outcomes, Head.TEAM).add(new Outcome(Head.TEAM.terms(terms), 1, answeredYes, group, unit));
            }
        }
    }

    private static List<Outcome> list(Map<Head, List<Outcome>> outcomes, Head head) {
        return outcomes.computeIfAbsent(head, key -> new ArrayList<>());
    }

    private static String group(@Nullable Input person) {
        return person == null ? "unknown" : group(Objects.requireNonNull(person).person());
    }
}
