package org.sangam.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java 5 years bangalore 20 lpa remote not agency"
                        + " | skill java; 60..60 months; at in/bengaluru; 2000.. thousand; remote; not agency",
                "noida me java ki naukri | at in/noida; skill java",
                "k8s | skill kubernetes",
                "pyhton banglore | skill python; at in/bengaluru",
                "java -spring | skill java; not skill spring",
                "java NOT spring | skill java; not skill spring",
                "sales nahi chahiye | not skill sales",
                "java pune or noida | skill java; any(at in/pune, at in/noida)",
                "(java OR python) pune | any(skill java, skill python); at in/pune",
                "\"route planning\" | exact route planning",
                "fresher accountant | 0..0 months; word accountant",
                "3 se 5 saal | 36..60 months",
                "3-5 yrs | 36..60 months",
                "6 months | 6..6 months",
                "5+ years | 60.. months",
                "10-20 lpa | 1000..2000 thousand",
                "under 10 lakh | 0..1000 thousand",
                "40k | 480.. thousand",
                "₹40,000 a month | 480.. thousand",
                "salary 25000 | 300.. thousand",
                "1.2 cr | 12000.. thousand",
                "staff nurse kochi | skill staff-nurse; at in/kochi",
                "work from home | remote",
                "delhi ncr | at in/delhi-ncr",
                "bina agency java | not agency; skill java",
                "agency nahi chahiye | not agency",
                "remote only | only remote",
                "100% remote java | only remote; skill java",
                "within 25 km of kochi nurse | 25 km in/kochi; word nurse",
                "10km from pune | 10 km in/pune",
                "near kochi | 25 km in/kochi",
                "kochi ke paas driver | 25 km in/kochi; skill driving",
                "near kerala | at in/kl",
                "java near me | skill java",
                "java posted this week | skill java; 7 days",
                "last 3 days | 3 days",
                "posted in the last 2 weeks | 30 days",
                "last 24 hours | 1 days",
                "part time accountant | PART_TIME; word accountant",
                "internship | INTERN",
                "type script | skill typescript",
                "springboot | skill spring-boot",
                "two years java | 24..24 months; skill java",
                "electrician / driver | any(skill electrical-maintenance, skill driving)",
                "no consultants java | not agency; skill java",
                "पुणे में नौकरी | at in/pune",
                "घर से काम | remote",
                "५ साल अनुभव जावा | 60..60 months; skill java",
                "नर्स या ड्राइवर | any(word nurse, skill driving)",
                "दिल्ली | at in/delhi",
            })
    void reads_what_people_type(String typed, String understood) {
        assertThat(said(QueryReader.read(typed, Vocabulary.EMPTY).clauses())).isEqualTo(understood);
    }

    @Test
    void a_word_that_no_job_and_no_name_holds_is_taken_for_the_nearest() {
        Asked asked = QueryReader.read("mumbay", Vocabulary.EMPTY);

        assertThat(asked.corrections()).extracting(Asked.Correction::meant).containsExactly("mumbai");
        assertThat(said(asked.clauses())).isEqualTo("at in/mumbai");
    }

    @Test
    void a_bar_parts_two_things_as_or_does() {
        assertThat(said(QueryReader.read("java|python", Vocabulary.EMPTY).clauses()))
                .isEqualTo("any(skill java, skill python)");
    }

    @Test
    void who_asks_for_what_is_near_is_asked_back_where_that_is() {
        assertThat(QueryReader.read("driver near me", Vocabulary.EMPTY).nearMe())
                .isTrue();
        assertThat(QueryReader.read("driver near Kochi", Vocabulary.EMPTY).nearMe())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "नर्स, nurse",
        "ड्राइवर, driver",
        "इलेक्ट्रीशियन, electrician",
        "अकाउंटेंट, accountant",
        "लखनऊ, lucknow",
        "कोच्चि, kochi",
        "बेंगलुरु, bengaluru",
        "हैदराबाद, hyderabad",
        "पायथन, python",
        "इंजीनियर, engineer",
        "मार्केटिंग, marketing",
        "जयपुर, jaipur",
        "कंप्यूटर, computer",
    })
    void a_word_in_devanagari_is_heard_as_the_one_it_sounds_like(String typed, String heard) {
        assertThat(new Spelling(Lexicon.bundled(), Vocabulary.EMPTY).heard(typed))
                .isEqualTo(heard);
    }

    @Test
    void a_longer_name_that_is_asked_for_is_not_lost_to_a_part_of_it_that_is_not() {
        Query query = JobQueries.all(
                QueryReader.read("react native not react", Vocabulary.EMPTY).clauses());

        assertThat(query.toString()).doesNotContain("-(title:react").contains("required:react");
    }

    @Test
    void a_word_that_some_job_holds_is_no_mistake() {
        Vocabulary jobs = new Vocabulary(word -> word.equals("mumbay"), letters -> java.util.Map.of());

        assertThat(QueryReader.read("mumbay", jobs).corrections()).isEmpty();
    }

    @Test
    void nothing_that_anybody_types_breaks_it() {
        long seed = 20261123;
        Random dice = new Random(seed);
        List<String> pieces = List.of(
                "java",
                "(",
                ")",
                "\"",
                "-",
                "–",
                " ",
                " ",
                "OR",
                "NOT",
                "not",
                "or",
                "AND",
                "5",
                "9999999999",
                "lpa",
                "years",
                "₹",
                "+",
                "#",
                "c++",
                "bangalore",
                "in",
                "nahi",
                "ke",
                "bina",
                "\u0000",
                "\ud83d",
                "नोएडा",
                ".",
                ",",
                "1,00,000",
                "k",
                "/",
                "\\",
                "*",
                "?",
                "~",
                "^",
                ":",
                "[",
                "]",
                "{",
                "}",
                "&&",
                "||",
                "%00",
                "<b>",
                "'",
                "to",
                "per",
                "month",
                "agency",
                "remote",
                "\n",
                "ﬁ",
                "İ",
                "ß",
                "e\u0301",
                "0",
                "0.0",
                "min");
        for (int round = 0; round < 20_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int i = dice.nextInt(60); i > 0; i--) {
                typed.append(pieces.get(dice.nextInt(pieces.size())));
                typed.append(dice.nextInt(3) == 0 ? "" : " ");
            }
            assertBounded(typed.toString(), seed, round);
        }
    }

    @Test
    void deep_brackets_and_endless_words_are_cut_short() {
        assertBounded("(".repeat(5_000) + "java", 0, 0);
        assertBounded("not ".repeat(5_000) + "java", 0, 0);
        assertBounded("java or ".repeat(5_000), 0, 0);
        assertBounded("a".repeat(100_000), 0, 0);
    }

    private static void assertBounded(String typed, long seed, int round) {
        Asked asked = QueryReader.read(typed, Vocabulary.EMPTY);
        Question question = Question.of(asked, Selection.NONE, null);
        Query query = JobQueries.all(question.words());

        assertThat(asked.text().length())
                .as("seed %d, round %d: %s", seed, round, typed)
                .isLessThanOrEqualTo(QueryReader.LONGEST);
        assertThat(query).isNotNull();
        for (Dimension side : Dimension.values()) {
            assertThat(question.textWithout(side)).doesNotContain("\n");
        }
    }

    private static String said(List<Clause> clauses) {
        return clauses.stream().map(QueryReaderTest::said).collect(Collectors.joining("; "));
    }

    private static String said(Clause clause) {
        return switch (clause) {
            case Clause.Term term ->
                term.skill() != null ? "skill " + term.skill() : "word " + String.join(" ", term.words());
            case Clause.Exact exact -> "exact " + String.join(" ", exact.words());
            case Clause.At at -> "at " + at.place();
            case Clause.Years years -> said(years.months()) + " months";
            case Clause.Paying pay -> said(pay.thousands()) + " thousand";
            case Clause.Near near -> near.kilometres() + " km " + near.place();
            case Clause.Since since -> since.days() + " days";
            case Clause.Kind kind -> kind.type().name();
            case Clause.Remotely remotely -> remotely.only() ? "only remote" : "remote";
            case Clause.ByAgency agency -> "agency";
            case Clause.OfType type -> "type";
            case Clause.Not not -> "not " + said(not.clause());
            case Clause.Any any ->
                any.clauses().stream().map(QueryReaderTest::said).collect(Collectors.joining(", ", "any(", ")"));
            case Clause.All all ->
                all.clauses().stream().map(QueryReaderTest::said).collect(Collectors.joining(", ", "all(", ")"));
        };
    }

    private static String said(Span span) {
        return span.low() + ".." + (span.high() == Span.OPEN ? "" : span.high());
    }
}
