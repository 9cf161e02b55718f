package org.sangam.engine.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.sangam.engine.document.DocumentReader;
import org.sangam.engine.document.Reading;
import org.sangam.engine.pay.PayReader;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.place.PlaceReader;
import org.sangam.engine.posting.PostingReader;
import org.sangam.engine.profile.JsonResume;
import org.sangam.engine.profile.Profile;
import org.sangam.engine.profile.ProfileReader;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.skill.SkillReader;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;

/**
 * A reader and what must hold for it whatever the bytes: it ends, throws nothing, and every span lies in its text. The fuzzer is started by
 * {@code bin/fuzz}.
 */
public enum Target {
    PDF("a.pdf"),
    DOCX("a.docx"),
    ODT("a.odt"),
    HTML("a.html"),
    JSON("a.json"),
    XML("a.xml"),
    ZIP("a.zip"),
    TEXT("a.txt"),
    POSTING(""),
    EXPERIENCE(""),
    PLACE(""),
    PAY(""),
    SKILL("");

    private static final SkillGraph SKILLS = SkillGraph.bundled();
    private static final PlaceGraph PLACES = PlaceGraph.bundled();
    private static final ProfileReader PROFILES =
            new ProfileReader(SKILLS, PLACES, Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC));
    private static final PostingReader POSTINGS = new PostingReader(SKILLS, PLACES);
    private static final PlaceReader PLACE_READER = new PlaceReader(PLACES);
    private static final PayReader PAYS = new PayReader();
    private static final JsonResume OUT = new JsonResume(SKILLS);
    private static final SkillReader MENTIONS = new SkillReader(SKILLS);

    private final String fileName;

    Target(String fileName) {
        this.fileName = fileName;
    }

    void read(byte[] bytes) {
        switch (this) {
            case PDF, DOCX, ODT, HTML, JSON, XML, ZIP, TEXT -> document(bytes);
            case POSTING -> POSTINGS.readAll(text(bytes));
            case EXPERIENCE ->
                POSTINGS.readAll(CleanText.of("Experience: " + new String(bytes, StandardCharsets.UTF_8)));
            case PLACE -> place(text(bytes));
            case PAY -> pay(text(bytes));
            case SKILL -> {
                CleanText text = text(bytes);
                MENTIONS.read(text).forEach(m -> check(text, m.span()));
            }
        }
    }

    private void document(byte[] bytes) {
        if (DocumentReader.read(bytes, fileName) instanceof Reading.Read read) {
            Profile profile = PROFILES.read(read.document());
            profile.positions().forEach(p -> p.evidence().forEach(s -> check(profile.text(), s)));
            profile.education().forEach(e -> e.evidence().forEach(s -> check(profile.text(), s)));
            profile.emails().forEach(e -> e.evidence().forEach(s -> check(profile.text(), s)));
            OUT.write(profile, read.document().resume());
        }
    }

    private static CleanText text(byte[] bytes) {
        return CleanText.of(new String(bytes, StandardCharsets.UTF_8));
    }

    private static void place(CleanText text) {
        Span all = new Span(0, text.value().length());
        PLACE_READER.read(text, all).forEach(f -> f.evidence().forEach(s -> check(text, s)));
        PLACE_READER.readProse(text, all).forEach(f -> f.evidence().forEach(s -> check(text, s)));
    }

    private static void pay(CleanText text) {
        Span all = new Span(0, text.value().length());
        PAYS.readProse(text, all, "INR").forEach(f -> f.evidence().forEach(s -> check(text, s)));
        PAYS.readField(text, all, "INR");
        PAYS.undisclosed(text, all);
    }

    private static void check(CleanText text, Span span) {
        if (span.start() < 0 || span.end() > text.value().length() || span.start() > span.end()) {
            throw new AssertionError(
                    span + " lies outside a text of " + text.value().length());
        }
    }
}
