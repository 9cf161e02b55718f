package org.sangam.app.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.posting.Posting.EmploymentType;

/** One thing that a question asks for. The span is where in the question it stands. */
public sealed interface Clause {

    int start();

    int end();

    /**
     * Words that belong together, such as "java", "spring boot" or "staff nurse".
     *
     * @param skill id of the skill they name; null for none
     * @param family id of the kind of work they name; null for none
     * @param soft whether jobs without them are found too, only lower
     */
    record Term(
            List<String> words,
            @Nullable String skill,
            @Nullable String family,
            boolean soft,
            int start,
            int end) implements Clause {

        public Term {
            words = List.copyOf(words);
        }
    }

    /** Words in quotes: exactly these, in this order. */
    record Exact(List<String> words, int start, int end) implements Clause {

        public Exact {
            words = List.copyOf(words);
        }
    }

    /** A place by its id. */
    record At(String place, int start, int end) implements Clause {}

    /** Years of experience, in months, both ends included. */
    record Years(Span months, int start, int end) implements Clause {}

    /** Yearly pay in thousands of rupees, both ends included. */
    record Paying(Span thousands, int start, int end) implements Clause {}

    /**
     * Places around one, its own included.
     *
     * @param kilometres between the middles of the two
     */
    record Near(String place, int kilometres, int start, int end) implements Clause {}

    /**
     * Work from anywhere.
     *
     * @param only whether a job that merely accepts it will not do
     */
    record Remotely(boolean only, int start, int end) implements Clause {}

    /** Opened in so many days. */
    record Since(int days, int start, int end) implements Clause {}

    /**
     * By the time it takes or lasts.
     *
     * @param words as they were typed, which a posting may say in its text
     */
    record Kind(EmploymentType type, List<String> words, int start, int end) implements Clause {

        public Kind {
            words = List.copyOf(words);
        }
    }

    /** Posted by an agency for another. */
    record ByAgency(int start, int end) implements Clause {}

    /** Companies of one of these types. */
    record OfType(Set<String> types, int start, int end) implements Clause {}

    record Not(Clause clause, int start, int end) implements Clause {}

    record Any(List<Clause> clauses, int start, int end) implements Clause {

        public Any {
            clauses = List.copyOf(clauses);
        }
    }

    record All(List<Clause> clauses, int start, int end) implements Clause {

        public All {
            clauses = List.copyOf(clauses);
        }
    }
}
