package org.sangam.engine.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sangam.engine.text.Messages;

class FindingsTest {

    private static final String BUNDLE = "org.sangam.engine.posting.findings";

    @Test
    void every_code_of_the_rules_has_a_sentence_and_a_line_in_the_document() throws IOException {
        Set<String> codes = codes();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(18);
        String document = Files.readString(Path.of("../docs/findings.md"));
        Messages messages = Messages.of(BUNDLE, Locale.forLanguageTag("en-IN"));
        for (String code : codes) {
            assertThat(document).as(code).contains("| `" + code + "` |");
            assertThat(messages.knows(code)).as(code).isTrue();
        }
    }

    @Test
    void a_sentence_says_what_is_wrong_with_the_words_themselves() {
        Messages messages = Messages.of(BUNDLE, Locale.forLanguageTag("en-IN"));
        assertThat(messages.say("experience-conflict", Map.of("head", "3 - 6 yrs", "text", "Min -2 years")))
                .isEqualTo("The posting asks for “3 - 6 yrs” and also for “Min -2 years”. Keep the one that is meant.");
        assertThat(messages.say("too-short", Map.of("words", 1))).contains("1 word.");
    }

    @Test
    void missing_pay_is_a_finding_only_where_the_law_wants_a_range() {
        assertThat(PayRanges.areWantedIn("us-ny")).isTrue();
        assertThat(PayRanges.areWantedIn("IN")).isFalse();
        assertThat(PayRanges.areWantedIn("")).isFalse();
    }

    /** The codes as the rules write them. */
    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        Pattern written = Pattern.compile("(?:new Finding\\(|rule\\()\\s*\"([a-z-]+)\"");
        for (String file :
                new String[] {"ConflictRules", "ExperienceConflict", "PeopleRules", "WordRules", "ShapeRules"}) {
            Matcher matcher = written.matcher(
                    Files.readString(Path.of("src/main/java/org/sangam/engine/posting/" + file + ".java")));
            while (matcher.find()) {
                codes.add(matcher.group(1));
            }
        }
        return codes;
    }
}
