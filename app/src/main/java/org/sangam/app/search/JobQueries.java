package org.sangam.app.search;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sangam.engine.posting.Posting.EmploymentType;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.skill.Skill;
import org.sangam.engine.skill.SkillGraph;

/**
 * Turns clauses into queries. Points are whole numbers that depend on the job and the question alone, never on how many
 * other jobs hold a word: they add up exactly, and a job keeps its place from one page to the next whatever comes and goes.
 */
final class JobQueries {

    private static final int IN_TITLE = 40;
    private static final int TOGETHER_IN_TITLE = 20;
    private static final int IN_SKILLS = 24;
    private static final int IN_COMPANY = 24;
    private static final int IN_BODY = 4;
    private static final int SKILL_IN_TITLE = 30;
    private static final int REQUIRED = 34;
    private static final int OPTIONAL = 22;
    private static final int MENTIONED = 12;
    private static final int NAMED = 9;
    private static final int IMPLIED = 8;
    private static final int SAME_WORK = 14;
    private static final int SOFT = 15;
    private static final int RANGE = 40;
    private static final int UNSAID = 1;
    private static final List<String> DEVELOPERS =
            List.of("developer", "engineer", "programmer", "dev", "coder", "sde", "swe");

    private JobQueries() {}

    /** Jobs that meet all the clauses; every job when there is none. */
    static Query all(List<Clause> clauses) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean asks = false;
        for (Clause clause : clauses) {
            switch (clause) {
                case Clause.Not not -> exclude(all, not, clauses);
                case Clause.Term term
                when term.soft() -> {
                    all.add(soft(term), Occur.SHOULD);
                    asks = true;
                }
                case Clause.Term any -> asks = must(all, any);
                case Clause.Exact any -> asks = must(all, any);
                case Clause.At any -> asks = must(all, any);
                case Clause.Near any -> asks = must(all, any);
                case Clause.Since any -> asks = must(all, any);
                case Clause.Kind any -> asks = must(all, any);
                case Clause.Years any -> asks = must(all, any);
                case Clause.Paying any -> asks = must(all, any);
                case Clause.Remotely any -> asks = must(all, any);
                case Clause.ByAgency any -> asks = must(all, any);
                case Clause.OfType any -> asks = must(all, any);
                case Clause.Any any -> asks = must(all, any);
                case Clause.All any -> asks = must(all, any);
            }
        }
        return asks
                ? all.build()
                : all.add(points(new MatchAllDocsQuery(), 0), Occur.MUST).build();
    }

    private static boolean must(BooleanQuery.Builder all, Clause clause) {
        all.add(one(clause), Occur.MUST);
        return true;
    }

    private static void exclude(BooleanQuery.Builder all, Clause.Not not, List<Clause> beside) {
        boolean part =
                not.clause() instanceof Clause.Term term && beside.stream().anyMatch(other -> holds(other, term));
        all.add(part ? named((Clause.Term) not.clause()) : excluded(not.clause()), Occur.MUST_NOT);
        if (not.clause() instanceof Clause.Remotely) {
            all.add(points(remote(Remote.NO, Remote.UNSTATED), RANGE), Occur.SHOULD);
        }
    }

    /** Whether a longer name that is asked for holds the words of one that is not: "React Native not React". */
    private static boolean holds(Clause other, Clause.Term term) {
        return other instanceof Clause.Term longer
                && longer.words().size() > term.words().size()
                && Collections.indexOfSubList(longer.words(), term.words()) >= 0;
    }

    /** Where it is named for itself among the skills; its words say nothing, since a longer name may hold them. */
    private static Query named(Clause.Term term) {
        return term.skill() == null
                ? new MatchNoDocsQuery()
                : best(
                        term(JobDocuments.REQUIRED, term.skill()),
                        term(JobDocuments.OPTIONAL, term.skill()),
                        term(JobDocuments.MENTIONED, term.skill()));
    }

    private static Query one(Clause clause) {
        return switch (clause) {
            case Clause.Term term -> term.soft() ? soft(term) : term.skill() == null ? words(term) : skill(term);
            case Clause.Exact exact ->
                best(
                        points(phrase(JobDocuments.TITLE, exact.words()), IN_TITLE + TOGETHER_IN_TITLE),
                        points(phrase(JobDocuments.SKILL_NAMES, exact.words()), IN_TITLE),
                        points(phrase(JobDocuments.COMPANY, exact.words()), IN_TITLE),
                        points(phrase(JobDocuments.BODY, exact.words()), IN_BODY));
            case Clause.At at -> at(Question.city(at.place()));
            case Clause.Years years ->
                best(
                        points(range(JobDocuments.YEARS, years.months()), RANGE),
                        points(term(JobDocuments.YEARS_UNSAID, ""), UNSAID));
            case Clause.Paying pay ->
                best(
                        points(range(JobDocuments.PAY, pay.thousands()), RANGE),
                        points(term(JobDocuments.PAY_KIND, "0"), UNSAID));
            case Clause.Near near -> points(any(JobDocuments.PLACE, ids(near)), RANGE);
            case Clause.Since since -> points(new MatchAllDocsQuery(), UNSAID);
            case Clause.Kind kind -> kind(kind);
            case Clause.Remotely remotely ->
                points(remotely.only() ? remote(Remote.ONLY) : remote(Remote.ONLY, Remote.OKAY), RANGE);
            case Clause.ByAgency agency -> points(term(JobDocuments.HIRER, "agency"), UNSAID);
            case Clause.OfType type -> points(any(JobDocuments.TYPE, type.types()), UNSAID);
            case Clause.Any any ->
                new DisjunctionMaxQuery(
                        any.clauses().stream().map(JobQueries::alone).toList(), 0);
            case Clause.All inner -> all(inner.clauses());
            case Clause.Not not -> all(List.of(not));
        };
    }

    private static Query alone(Clause clause) {
        return clause instanceof Clause.Not ? all(List.of(clause)) : one(clause);
    }

    /** Jobs that say the words; those of the same kind of work after them. */
    private static Query words(Clause.Term term) {
        Query said = said(term.words(), IN_BODY);
        return term.family() == null ? said : best(said, points(term(JobDocuments.FAMILY, term.family()), SAME_WORK));
    }

    /** All of the words, wherever each stands; together in the title is best. */
    private static Query said(List<String> words, int inBody) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            Query best = best(
                    points(term(JobDocuments.TITLE, word), IN_TITLE),
                    points(term(JobDocuments.SKILL_NAMES, word), IN_SKILLS),
                    points(term(JobDocuments.COMPANY, word), IN_COMPANY),
                    points(term(JobDocuments.BODY, word), inBody));
            all.add(best, Occur.MUST);
        }
        if (words.size() > 1) {
            all.add(points(phrase(JobDocuments.TITLE, words), TOGETHER_IN_TITLE), Occur.SHOULD);
        }
        return all.build();
    }

    /**
     * A skill in the title and among what is asked for. What includes it counts less, running text not at all. Where the word
     * is a kind of work too, such as "teacher", a nurse's job that mentions teaching is not meant.
     */
    private static Query skill(Clause.Term term) {
        Skill skill = SkillGraph.bundled().skill(java.util.Objects.requireNonNull(term.skill()));
        List<String> name = Tokens.stems(skill.name(), Piece.MOST);
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        Query titled = best(phrase(JobDocuments.TITLE, term.words()), phrase(JobDocuments.TITLE, name));
        either.add(points(titled, SKILL_IN_TITLE), Occur.SHOULD);
        List<Query> ways = new java.util.ArrayList<>(List.of(
                points(term(JobDocuments.REQUIRED, skill.id()), REQUIRED),
                points(term(JobDocuments.OPTIONAL, skill.id()), OPTIONAL),
                points(phrase(JobDocuments.SKILL_NAMES, term.words()), NAMED),
                points(phrase(JobDocuments.COMPANY, term.words()), NAMED)));
        if (term.family() == null) {
            ways.add(points(term(JobDocuments.MENTIONED, skill.id()), MENTIONED));
            ways.add(points(term(JobDocuments.IMPLIED, skill.id()), IMPLIED));
        } else {
            ways.add(points(term(JobDocuments.FAMILY, term.family()), SAME_WORK));
        }
        either.add(new DisjunctionMaxQuery(ways, 0), Occur.SHOULD);
        return either.build();
    }

    /** "Developer" is met by every maker of software. */
    private static Query soft(Clause.Term term) {
        String word = term.words().getFirst();
        Query said = points(term(JobDocuments.TITLE, word), SOFT + 1);
        Query body = points(term(JobDocuments.BODY, word), 1);
        return DEVELOPERS.contains(word)
                ? best(said, body, points(any(JobDocuments.TITLE, Set.copyOf(DEVELOPERS)), SOFT))
                : best(said, body);
    }

    private static Query excluded(Clause clause) {
        return switch (clause) {
            case Clause.Term term -> excluded(term);
            case Clause.At at -> term(JobDocuments.PLACE, at.place());
            case Clause.Near near -> any(JobDocuments.PLACE, ids(near));
            case Clause.Since since -> new MatchNoDocsQuery();
            case Clause.Kind kind -> term(JobDocuments.KIND, kind.type().name());
            case Clause.Remotely remotely -> remote(Remote.ONLY);
            case Clause.Years years -> range(JobDocuments.YEARS, years.months());
            case Clause.Paying pay -> range(JobDocuments.PAY, pay.thousands());
            case Clause.Any any ->
                new DisjunctionMaxQuery(
                        any.clauses().stream().map(JobQueries::excluded).toList(), 0);
            case Clause.All inner -> everyExcluded(inner);
            case Clause.Not not -> excluded(not.clause());
            case Clause.Exact any -> one(any);
            case Clause.ByAgency any -> one(any);
            case Clause.OfType any -> one(any);
        };
    }

    private static Query everyExcluded(Clause.All inner) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        inner.clauses().forEach(clause -> all.add(excluded(clause), Occur.MUST));
        return all.build();
    }

    /** Whatever names it; a skill is looked for where skills are named, and not in running text. */
    private static Query excluded(Clause.Term term) {
        if (term.skill() == null) {
            return said(term.words(), IN_BODY);
        }
        return best(
                phrase(JobDocuments.TITLE, term.words()),
                phrase(JobDocuments.SKILL_NAMES, term.words()),
                term(JobDocuments.REQUIRED, term.skill()),
                term(JobDocuments.OPTIONAL, term.skill()),
                term(JobDocuments.MENTIONED, term.skill()));
    }

    /** Who says nothing means the whole day; anything else must be said, at least in the text. */
    private static Query kind(Clause.Kind kind) {
        Query stated = points(term(JobDocuments.KIND, kind.type().name()), RANGE);
        return kind.type() == EmploymentType.FULL_TIME
                ? best(stated, points(term(JobDocuments.KIND, JobDocuments.UNSAID), UNSAID))
                : best(
                        stated,
                        points(phrase(JobDocuments.TITLE, kind.words()), RANGE),
                        points(phrase(JobDocuments.BODY, kind.words()), UNSAID));
    }

    private static Set<String> ids(Clause.Near near) {
        return Numbers.near(near.place(), near.kilometres()).keySet().stream()
                .map(Numbers::place)
                .collect(Collectors.toSet());
    }

    private static Query at(String place) {
        return best(points(term(JobDocuments.PLACE, place), RANGE), points(term(JobDocuments.POSSIBLE, place), UNSAID));
    }

    private static Query remote(Remote... kinds) {
        return any(
                JobDocuments.REMOTE,
                Set.copyOf(java.util.Arrays.stream(kinds).map(Remote::name).toList()));
    }

    private static Query any(String field, Set<String> values) {
        return new DisjunctionMaxQuery(
                values.stream().map(value -> term(field, value)).toList(), 0);
    }

    private static Query range(String field, Span span) {
        return IntRange.newIntersectsQuery(field, new int[] {span.low()}, new int[] {span.high()});
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query phrase(String field, List<String> words) {
        return words.size() == 1 ? term(field, words.getFirst()) : new PhraseQuery(field, words.toArray(String[]::new));
    }

    private static Query best(Query... queries) {
        return new DisjunctionMaxQuery(List.of(queries), 0);
    }

    private static Query points(Query query, int points) {
        return new BoostQuery(new ConstantScoreQuery(query), points);
    }
}
