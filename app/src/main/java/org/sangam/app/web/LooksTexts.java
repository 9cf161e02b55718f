package org.sangam.app.web;

import java.util.List;
import java.util.Objects;
import org.sangam.app.web.LitText.Lit;
import org.sangam.engine.text.Span;

/** Lit texts for the page of looks. */
final class LooksTexts {

    private LooksTexts() {}

    static LitText posting() {
        String text =
                "People with four to eight years of work, most of it in Java or Kotlin, who have kept a PostgreSQL"
                        + " database honest under load. Notice of 30 days or less would help.";
        return new LitText(
                text,
                List.of(
                        Lit.team(in(text, "four to eight years of work"), 2).named("posting-2"),
                        Lit.team(in(text, "most of it in Java or Kotlin"), 1).named("posting-1"),
                        Lit.team(in(text, "Java or Kotlin"), 4),
                        Lit.team(in(text, "30 days or less"), 5)));
    }

    static LitText resume() {
        String text = "Order and payment services in Java 17 and Spring Boot; rebuilt refunds for 300 merchants.";
        return new LitText(
                text,
                List.of(
                        Lit.you(in(text, "Java 17 and Spring Boot"), 1),
                        Lit.you(in(text, "refunds for 300 merchants"), 3)));
    }

    static LitText checked() {
        String text = """
                OPERATIONS MANAGER - COLD CHAIN
                Exp: 4-8 yrs | 12-15 LPA | Hubli / Belgaum

                Looking for a young and energetic manager. <b>7-10 years</b> in warehousing.""";
        return new LitText(
                text,
                List.of(
                        Lit.team(in(text, "OPERATIONS MANAGER - COLD CHAIN"), 0),
                        Lit.look(in(text, "Exp: 4-8 yrs"), 1),
                        Lit.team(in(text, "12-15 LPA"), 0),
                        Lit.team(in(text, "Hubli / Belgaum"), 0),
                        Lit.look(in(text, "young and energetic"), 2),
                        Lit.look(in(text, "7-10 years"), 1)));
    }

    private static Span in(String text, String words) {
        int start = Objects.checkIndex(text.indexOf(words), text.length());
        return new Span(start, start + words.length());
    }
}
