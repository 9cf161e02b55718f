package org.sangam.engine.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.document.Document.Kind;
import org.sangam.engine.document.Document.Line;
import org.sangam.engine.document.DocumentText.Look;
import org.sangam.engine.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a structured résumé as words that a person can read beside its values, and notes where each value stands. */
final class ResumeText {

    private static final Look HEADING = new Look(1, 0, 0, 0, true, true);

    /** A value under its path, or words between values, whose path is null. */
    private record Part(@Nullable String path, String words) {}

    private final DocumentText text = new DocumentText();
    private final List<Part> parts = new ArrayList<>();

    private ResumeText() {}

    static Reading write(Kind kind, ObjectNode tree) {
        ResumeText resume = new ResumeText();
        resume.basics(tree.path("basics"));
        resume.entries("Experience", tree, "work");
        resume.entries("Education", tree, "education");
        resume.entries("Skills", tree, "skills");
        resume.entries("Languages", tree, "languages");
        resume.entries("Certificates", tree, "certificates");
        resume.entries("Projects", tree, "projects");
        return resume.text.reading(kind, 1, tree.toString());
    }

    private void basics(JsonNode basics) {
        line(basics, "basics", "name");
        line(basics, "basics", "label");
        line(basics, "basics", "email");
        line(basics, "basics", "phone");
        line(basics, "basics", "url");
        JsonNode place = basics.path("location");
        put("basics.location.city", place.path("city"));
        between(", ");
        put("basics.location.region", place.path("region"));
        between(", ");
        put("basics.location.countryCode", place.path("countryCode"));
        end();
        JsonNode profiles = basics.path("profiles");
        for (int i = 0; i < profiles.size(); i++) {
            line(profiles.path(i), "basics.profiles[" + i + "]", "url");
        }
        if (basics.hasNonNull("summary")) {
            heading("Summary");
            line(basics, "basics", "summary");
        }
    }

    private void entries(String heading, JsonNode tree, String name) {
        JsonNode entries = tree.path(name);
        if (entries.isEmpty()) {
            return;
        }
        heading(heading);
        for (int i = 0; i < entries.size(); i++) {
            String path = name + "[" + i + "]";
            switch (name) {
                case "work" -> work(path, entries.path(i));
                case "education" -> education(path, entries.path(i));
                case "skills" -> skill(path, entries.path(i));
                case "languages" -> pair(path, entries.path(i), "language", "fluency");
                case "certificates" -> pair(path, entries.path(i), "name", "issuer");
                default -> project(path, entries.path(i));
            }
        }
    }

    private void work(String path, JsonNode work) {
        text.gap();
        line(work, path, "position");
        put(path + ".name", work.path("name"));
        between(", ");
        put(path + ".location", work.path("location"));
        end();
        dates(path, work);
        line(work, path, "summary");
        items(path, work);
    }

    private void dates(String path, JsonNode entry) {
        put(path + ".startDate", entry.path("startDate"));
        if (entry.hasNonNull("startDate")) {
            between(" \u2013 ");
            if (entry.hasNonNull("endDate")
                    && !entry.path("endDate").asString("").isBlank()) {
                put(path + ".endDate", entry.path("endDate"));
            } else if (path.startsWith("work")) {
                parts.add(new Part(path + ".current", "Present"));
            }
        } else {
            put(path + ".endDate", entry.path("endDate"));
        }
        end();
    }

    private void items(String path, JsonNode entry) {
        JsonNode items = entry.path("highlights");
        for (int i = 0; i < items.size(); i++) {
            between("\u2022 ");
            put(path + ".highlights[" + i + "]", items.path(i));
            end();
        }
    }

    private void education(String path, JsonNode education) {
        text.gap();
        line(education, path, "institution");
        put(path + ".studyType", education.path("studyType"));
        between(" ");
        put(path + ".area", education.path("area"));
        end();
        dates(path, education);
    }

    private void skill(String path, JsonNode skill) {
        put(path + ".name", skill.path("name"));
        JsonNode words = skill.path("keywords");
        for (int i = 0; i < words.size(); i++) {
            between(i == 0 && skill.hasNonNull("name") ? ": " : ", ");
            put(path + ".keywords[" + i + "]", words.path(i));
        }
        end();
    }

    private void pair(String path, JsonNode entry, String first, String second) {
        put(path + "." + first, entry.path(first));
        between(", ");
        put(path + "." + second, entry.path(second));
        end();
    }

    private void project(String path, JsonNode project) {
        line(project, path, "name");
        line(project, path, "description");
        items(path, project);
    }

    private void heading(String words) {
        text.gap();
        text.line(words, HEADING);
    }

    private void line(JsonNode parent, String path, String name) {
        put(path + "." + name, parent.path(name));
        end();
    }

    private void put(String path, JsonNode value) {
        String words = value.isValueNode() && !value.isNull() ? DocumentText.clean(value.asString("")) : "";
        if (!words.isEmpty()) {
            parts.add(new Part(path, words));
        }
    }

    /** Words that stand only between two values, or before one. */
    private void between(String words) {
        parts.add(new Part(null, words));
    }

    private void end() {
        StringBuilder words = new StringBuilder();
        List<Part> shown = shown();
        List<Span> spans = new ArrayList<>();
        for (Part part : shown) {
            spans.add(new Span(words.length(), words.length() + part.words.length()));
            words.append(part.words);
        }
        Line line = text.line(words.toString(), Look.PLAIN);
        for (int i = 0; line != null && i < shown.size(); i++) {
            String path = shown.get(i).path;
            if (path != null) {
                int start = line.span().start();
                text.field(
                        path,
                        new Span(
                                start + spans.get(i).start(),
                                start + spans.get(i).end()));
            }
        }
        parts.clear();
    }

    private List<Part> shown() {
        List<Part> shown = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean bullet = part.words.startsWith("\u2022");
            boolean last = i == parts.size() - 1
                    || parts.subList(i + 1, parts.size()).stream().noneMatch(p -> p.path != null);
            boolean lone =
                    part.path == null && (last || (!bullet && (shown.isEmpty() || shown.getLast().path == null)));
            if (!lone) {
                shown.add(part);
            }
        }
        return shown;
    }
}
