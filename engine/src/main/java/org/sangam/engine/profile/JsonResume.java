package org.sangam.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.profile.Profile.Education;
import org.sangam.engine.profile.Profile.Position;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.sangam.engine.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a profile as JSON Resume 1.0 (jsonresume.org). Over the JSON that it was read from, only what changed is
 * written: properties that the standard or the reader does not know stay as they were.
 */
public final class JsonResume {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final SkillGraph graph;

    public JsonResume(SkillGraph graph) {
        this.graph = graph;
    }

    /**
     * @param original the JSON that the profile was read from, as {@code Document.resume()} keeps it; null for none
     */
    public String write(Profile profile, @Nullable String original) {
        ObjectNode tree = original == null
                ? JSON.createObjectNode().put("$schema", SCHEMA)
                : (ObjectNode) JSON.readTree(original);
        basics(object(tree, "basics"), profile);
        work(tree, profile);
        education(tree, profile.education());
        names(
                tree,
                "languages",
                "language",
                profile.languages().stream().map(Found::value).toList());
        names(
                tree,
                "certificates",
                "name",
                profile.certificates().stream().map(Found::value).toList());
        names(
                tree,
                "projects",
                "name",
                profile.projects().stream().map(Found::value).toList());
        if (!tree.has("skills")) {
            names(
                    tree,
                    "skills",
                    "name",
                    profile.skills().stream()
                            .map(s -> graph.skill(s.skill()).name())
                            .toList());
        }
        return JSON.writeValueAsString(tree);
    }

    private static void basics(ObjectNode basics, Profile profile) {
        put(basics, "name", value(profile.name()));
        put(basics, "label", value(profile.headline()));
        put(
                basics,
                "email",
                profile.emails().isEmpty() ? null : profile.emails().getFirst().value());
        put(
                basics,
                "phone",
                profile.phones().isEmpty() ? null : profile.phones().getFirst().value());
        put(basics, "summary", value(profile.summary()));
        if (profile.place() != null && !basics.path("location").has("city")) {
            object(basics, "location").put("city", profile.place().value().name());
        }
        links(basics, profile.links().stream().map(Found::value).toList());
    }

    private static void links(ObjectNode basics, List<String> links) {
        List<String> known = new ArrayList<>(List.of(basics.path("url").asString("")));
        basics.path("profiles").forEach(p -> known.add(p.path("url").asString("")));
        for (String link : links) {
            if (!known.contains(link)) {
                if (!basics.has("url")) {
                    basics.put("url", link);
                } else {
                    array(basics, "profiles").addObject().put("url", link);
                }
            }
        }
    }

    private static void work(ObjectNode tree, Profile profile) {
        List<Position> positions = profile.positions();
        List<JsonNode> old = taken(tree, "work");
        ArrayNode work = tree.putArray("work");
        for (Position position : positions) {
            ObjectNode entry =
                    like(old, work, (o, p) -> same(o, "position", p.title()) && same(o, "name", p.company()), position);
            put(entry, "name", position.company());
            put(entry, "position", position.title());
            put(entry, "location", position.place());
            date(entry, "startDate", position.startWritten());
            date(entry, "endDate", position.current() ? null : position.endWritten());
            if (!entry.has("highlights") && !entry.has("summary")) {
                highlights(entry, profile.text(), position);
            }
        }
    }

    /** What the résumé says of the job besides its head, line by line. */
    private static void highlights(ObjectNode entry, CleanText text, Position position) {
        Span words = position.words();
        if (words == null) {
            return;
        }
        for (int at = words.start(); at < words.end(); at = text.lineAt(at).end() + 1) {
            Span line = text.lineAt(at);
            String said = text.words(line)
                    .replaceAll("^[\\u2022*\\u00b7\\u25aa-]\\s+", "")
                    .strip();
            boolean head = position.evidence().stream().anyMatch(line::overlaps);
            if (!head && !said.isEmpty()) {
                array(entry, "highlights").add(said);
            }
        }
    }

    private static void education(ObjectNode tree, List<Education> schools) {
        List<JsonNode> old = taken(tree, "education");
        ArrayNode education = tree.putArray("education");
        for (Education school : schools) {
            ObjectNode entry = like(old, education, (o, e) -> same(o, "institution", e.school()), school);
            put(entry, "institution", school.school());
            String degree = (entry.path("studyType").asString("") + " "
                            + entry.path("area").asString(""))
                    .strip();
            if (school.degree() != null && !school.degree().equals(degree)) {
                entry.put("studyType", school.degree());
                entry.remove("area");
            }
            date(entry, "startDate", school.startWritten());
            date(entry, "endDate", school.endWritten());
        }
    }

    private static void names(ObjectNode tree, String list, String property, List<String> names) {
        if (names.isEmpty() && !tree.has(list)) {
            return;
        }
        List<JsonNode> old = taken(tree, list);
        ArrayNode array = tree.putArray(list);
        for (String name : names) {
            like(old, array, (o, n) -> same(o, property, n), name).put(property, name);
        }
    }

    private static List<JsonNode> taken(ObjectNode tree, String list) {
        List<JsonNode> old = new ArrayList<>();
        tree.path(list).forEach(old::add);
        return old;
    }

    /** What stands there, or a new one in place of anything that is none. */
    private static ObjectNode object(ObjectNode node, String name) {
        return node.get(name) instanceof ObjectNode there ? there : node.putObject(name);
    }

    private static ArrayNode array(ObjectNode node, String name) {
        return node.get(name) instanceof ArrayNode there ? there : node.putArray(name);
    }

    /** The entry that was there for the same thing, with all it holds, or a new one. */
    private static <T> ObjectNode like(List<JsonNode> old, ArrayNode array, BiPredicate<JsonNode, T> same, T wanted) {
        for (JsonNode entry : old) {
            if (entry instanceof ObjectNode kept && same.test(entry, wanted)) {
                old.remove(entry);
                array.add(kept);
                return kept;
            }
        }
        return array.addObject();
    }

    private static boolean same(JsonNode entry, String property, @Nullable String value) {
        return entry.path(property).asString("").strip().replaceAll("\\s+", " ").equals(value == null ? "" : value);
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value == null) {
            node.remove(name);
        } else if (!same(node, name, value)) {
            node.put(name, value);
        }
    }

    /**
     * A date that already says this month, to the day perhaps, or this year, stays as it is.
     *
     * @param date a year, or a month such as 2020-04
     */
    private static void date(ObjectNode node, String name, @Nullable String date) {
        String written = node.path(name).asString("");
        if (date == null) {
            node.remove(name);
        } else if (!written.substring(0, Math.min(7, written.length())).equals(date)) {
            node.put(name, date);
        }
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }
}
